import { mergeTicket } from '../../tickets/duplicates/merge.ts'
import { arrive } from '../arrive.ts'
import { short } from '../composed.ts'
import { nameOf, nobodysNumber } from '../people.ts'
import { byHolder, type Story, waitFor, workFor } from './story.ts'

/** Somebody else writes of the same, and whoever holds it joins the two. */
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
    person: { ...arrival.person, name: nameOf(chance), phone, anonymous: false },
  }
  const second = await arrive({ life, crew, chance, arrival: again })
  if (!second || !(await workFor(story, chance.between(1, 4)))) return
  await byHolder({ ...story, ...second }, (ctx, { id }) => mergeTicket(ctx, id, { into: ticketId }))
}
