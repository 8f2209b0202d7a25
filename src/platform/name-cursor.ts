import { notOfThisList } from './cursor.ts'

/** The last one of a page that is ordered by name. */
export type NamedPlace = { name: string; id: string }

const nameCursor = ({ name, id }: NamedPlace): string => encodeURIComponent(JSON.stringify([name, id]))

/** A page by name of rows of which one more was asked for, and where the next begins. */
export const pageByName = <Row extends NamedPlace>(
  rows: readonly Row[],
  limit: number,
): { page: Row[]; next: string | null } => {
  const page = rows.slice(0, limit)
  return { page, next: rows.length > limit ? nameCursor(page.at(-1)!) : null }
}

/** Where a list by name goes on; null at the beginning, refused when it is no place in one. */
export const placeByName = (cursor: string | undefined): NamedPlace | null => {
  if (!cursor) return null
  try {
    const [name, id] = JSON.parse(decodeURIComponent(cursor))
    if (typeof name === 'string' && typeof id === 'string') return { name, id }
  } catch {}
  throw notOfThisList()
}
