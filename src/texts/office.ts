import type { House } from '../context/context.ts'
import { dataContact, openingHours, saidAt, type TextPlace } from './book.ts'

/** What residents read of the office there: whom to ask about personal data, and when people are received. */
export const officeAt = (house: Pick<House, 'knowledge' | 'dataContact'>, place: TextPlace) => {
  const { texts } = house.knowledge
  return {
    dataContact: saidAt(texts, dataContact, place) ?? house.dataContact ?? null,
    openingHours: saidAt(texts, openingHours, place),
  }
}
