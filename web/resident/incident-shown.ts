/** What goes on, with its end in words. */
export type IncidentShown = {
  id: number
  title: string
  /** Which part of its communes; null: all of them. */
  part: string | null
  known: string
  expected: string | null
}
