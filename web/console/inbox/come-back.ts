import { useEffect } from 'react'

let left: number | null = null

/** Went back from this ticket, until they do something else. */
export const leaveTicket = (id: number) => {
  left = id
  const forget = () => {
    left = null
  }
  for (const does of ['keydown', 'pointerdown'])
    window.addEventListener(does, forget, { once: true, capture: true })
}

/** Whoever went back stands on the row that they came from, as soon as it is there. */
export const useComeBack = () =>
  useEffect(() => {
    const row = left !== null && document.querySelector<HTMLElement>(`[data-ticket="${left}"]`)
    if (!row) return
    left = null
    row.focus()
    row.scrollIntoView({ block: 'nearest' })
  })
