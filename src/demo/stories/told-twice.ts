import type { CategoryCode } from '../../routing/categories.ts'
import { mergeTicket } from '../../tickets/duplicates/merge.ts'
import { withdrawTicket } from '../../tickets/resident/withdraw.ts'
import { arrive } from '../arrive.ts'
import { short } from '../composed.ts'
import { nameOf, nobodysNumber } from '../people.ts'
import { danger } from './danger.ts'
import { settleDoubt } from './settle-doubt.ts'
import { byHolder, resident, type Story, stands, waitFor, workFor } from './story.ts'

/** Somebody else writes of the same, and whoever holds it joins the two; where nobody may, the second is taken back. */
export const toldTwice = async (story: Story): Promise<void> => {
  const { chance, arrival, life, crew, ticketId } = story
  const { matter, spot, placeCode } = arrival
  if (!matter || !chance.happens(0.06)) return
  if (!(await waitFor(story, chance.between(1, 8)))) return
  const phone = nobodysNumber(chance.between(5_000_000, 5_999_999))
  const again = {
    ...arrival,
    id: `${arrival.id}-again`,
    at: life.now(),
    channel: 'web' as const,
    communeCode: placeCode,
    text: short(matter, spot, chance),
    chosen: (await stands(story)).categoryCode as CategoryCode,
    person: { ...arrival.person, name: nameOf(chance), phone, anonymous: false },
  }
  const second = await arrive({ life, crew, chance, arrival: again })
  if (!second) return
  const other = { ...story, arrival: again, ...second }
  if ((await stands(other)).dangerCheck === 'pending') await settleDoubt(other)
  // In other words it may be taken for danger: that is nobody's to join.
  if ((await stands(other)).lane === 'emergency') return danger(other)
  if (!(await workFor(story, chance.between(1, 4)))) return
  const joined = await byHolder(other, (ctx, { id }) => mergeTicket(ctx, id, { into: ticketId }))
  if (joined) return
  const why = 'Tôi thấy việc này đã có người báo rồi.'
  await life.attempt(resident, (ctx) => withdrawTicket(ctx, other.key, { why }))
}
