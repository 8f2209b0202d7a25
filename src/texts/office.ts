import type { House } from '../context/context.ts'
import { dataContact, openingHours, saidAt, type TextPlace } from './book.ts'
import { localNumbersAt } from './local-numbers.ts'

/** What residents read of the office there: whom to ask about personal data, when people are received, and whom to call in danger besides. */
export const officeAt = (house: Pick<House, 'knowledge' | 'dataContact'>, place: TextPlace) => {
  const { texts } = house.knowledge
  return {
    dataContact: saidAt(texts, dataContact, place) ?? house.dataContact ?? null,
    openingHours: saidAt(texts, openingHours, place),
    localNumbers: localNumbersAt(texts, place),
  }
}
