import { fold } from '../routing/text.ts'
import type { Said } from './personal-data/blank.ts'
import { bareOf } from './reading/bare.ts'
import type { Ticket } from './ticket.ts'

type Found = Pick<Ticket, 'reference' | 'text' | 'address'> & {
  commune: string | null
  people: readonly Said[]
}

/** What a ticket is found by: its words as they are read, without what these people left of themselves. */
export const searchTextOf = ({ reference, text, address, commune, people }: Found): string => {
  return fold([reference, bareOf(people)(text), address, commune].filter(Boolean).join(' '))
}
