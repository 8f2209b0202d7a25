import type { Area, Management, Me } from '../shapes.ts'

/** How far somebody has a duty, as the server says; a button that would only be refused is not shown. */
export const areaOf = ({ manages }: Me, duty: Management): Area | null =>
  manages.find(({ what }) => what === duty)?.area ?? null

export const isBeyondCommune = (area: Area | null) => area === 'province' || area === 'country'
