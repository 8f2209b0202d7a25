/** What goes on, with its end in words. */
export type IncidentShown = { id: number; title: string; known: string; expected: string | null }
