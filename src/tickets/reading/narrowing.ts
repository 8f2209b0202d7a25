import type { Lane, Status } from '../../../db/vocabulary.ts'

/** What narrows a list to some of the tickets that somebody sees. */
export type Narrowing = {
  status?: Status[]
  department?: number
  commune?: string
  province?: string
  category?: string
  lane?: Lane
  mine?: boolean
  overdue?: boolean
}

export const kindOf = (seat: string) => seat.split(':')[0]!
export const isSealed = (seat: string) => ['legal', 'leader'].includes(kindOf(seat))
