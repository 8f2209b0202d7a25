import type { Sentence, Ticket } from '../shapes.ts'
import type { Field } from './acts.ts'

export type FieldProps = {
  field: Field
  ticket: Ticket
  value: string
  problem: Sentence | undefined
  change: (value: string) => void
}
