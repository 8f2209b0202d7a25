import type { ReactNode } from 'react'
import type { Preview, Sentence, Way } from '../shapes.ts'
import type { Entry } from './entry-fields.ts'
import type { Lacking } from './report.ts'

/** What every part of the form is given. */
export type FormProps = {
  entry: Entry
  way: Way
  change: (some: Partial<Entry>) => void
  clear: () => void
  /** What was cleared or made room, to be taken back where it went; null when there is nothing. */
  aside: ReactNode
  save: (then: 'read' | 'next') => void
  problems: Lacking
  /** What the server said to this call when it was sent. */
  refused: Sentence | null
  preview: Preview | undefined
  /** How many tickets likely tell of the same. */
  similar: number
}
