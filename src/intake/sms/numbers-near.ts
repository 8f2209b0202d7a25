import type { LocalNumber } from '../../../web/emergency.ts'
import type { Ctx } from '../../context/context.ts'
import { communeOf } from '../../routing/place/gazetteer.ts'
import { localNumbersAt } from '../../texts/local-numbers.ts'
import type { PhoneTicket } from './known.ts'
import type { SmsHandling } from './open.ts'

/** Whom to call where the ticket is, else in the province whose number was written to. */
export const numbersNear = (
  { knowledge }: Ctx,
  ticket: PhoneTicket | null,
  how: SmsHandling,
): LocalNumber[] => {
  const communeCode = ticket?.communeCode ?? null
  const commune = communeCode === null ? null : communeOf(knowledge.gazetteer, communeCode)
  return localNumbersAt(knowledge.texts, {
    communeCode,
    provinceCode: commune?.provinceCode ?? how.provinceCode ?? null,
  })
}
