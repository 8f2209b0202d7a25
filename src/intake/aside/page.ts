import { placeOf } from '../../platform/cursor.ts'

export const pageSize = 50

/** One row more than is shown tells whether there are more. */
export const asked = (cursor: string | undefined) => ({ before: placeOf(cursor), limit: pageSize + 1 })

export const pageOf = <Row extends { id: number }>(rows: readonly Row[]) => {
  const shown = rows.slice(0, pageSize)
  return { shown, next: rows.length > pageSize ? String(shown.at(-1)!.id) : null }
}
