import { type Part, partsOf } from '../../publishing/blanked.ts'
import { asRead, blankedForPublic } from '../../publishing/public-words.ts'
import { blankedOf, type Contact } from '../personal-data/blank.ts'

/** An answer with what may lead to a person marked: numbers, addresses, and what its reporters left of themselves. */
export const foundIn = (answer: string, contacts: readonly Contact[]): Part[] => {
  const read = asRead(answer)
  return partsOf(read, contacts.reduce(blankedOf, blankedForPublic(read)))
}

/** Whether it names one of those who reported. */
export const namesOneOf = (text: string, contacts: readonly Contact[]): boolean => {
  const read = asRead(text)
  return contacts.some((contact) => blankedOf(read, contact) !== read)
}
