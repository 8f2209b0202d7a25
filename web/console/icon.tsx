const shapes = {
  tickets: 'M4 6h16M4 12h16M4 18h10',
  call: 'M6 3h3l2 5-2.5 1.500a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  incidents: 'M12 4 22 20H2zM12 10v5M12 17.500v.5',
  aside: 'M4 13l2-8h12l2 8v6H4zM4 13h5a3 3 0 0 0 6 0h5',
  outbox: 'M4 12 20 4l-5 16-4-6zM11 14 20 4',
  gateways: 'M12 13v8M8 17h8M12 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4M7 16a7 7 0 0 1 0-10M17 16a7 7 0 0 0 0-10',
  figures: 'M4 20h16M7 20v-7M12 20V5M17 20v-10',
  leading:
    'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M3 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M18 14c2 .6 3.4 2.6 3.4 6',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M16 16l5 5',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
} as const

export type IconName = keyof typeof shapes

/** Always beside a word, or with one in the name of its button: it says nothing by itself. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
)

/** The ear that listens. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M6 10a6 6 0 0 1 12 0c0 4-4 5-4 8a2.6 2.6 0 0 1-5 .6M9.5 10a2.5 2.5 0 0 1 5 0c0 1.7-1.6 2-1.900 3.6" />
  </svg>
)
