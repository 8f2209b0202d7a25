import type { Language } from '../../db/vocabulary.ts'

type Figure = { name: string; value: string; said: string; late: boolean }
type Link = { says: string; href: string }
export type SheetPicture = {
  name: string
  title: string
  legend: string
  alt: string
  svg: string
  /** What stands beneath its left and its right end. */
  ends: readonly [string, string]
}

/** Every word of a report of a week, in one language. */
export type WeeklySheet = {
  language: Language
  subject: string
  kind: string
  title: string
  days: string
  lead: string
  figures: Figure[]
  things: { title: string | null; nothing: string; see: string; all: Link[] }
  pictures: SheetPicture[]
  behind: {
    title: string
    head: [string, string]
    rows: { name: string; inTime: string | null; href: string }[]
  }
  open: Link
  notes: string[]
  stop: string
}
