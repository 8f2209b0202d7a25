import { dateOf } from '../../platform/vietnam-time.ts'
import { acceptTicket } from '../../tickets/accept.ts'
import { mergeTicket } from '../../tickets/duplicates/merge.ts'
import { resolveTicket } from '../../tickets/resolve.ts'
import { arrive } from '../arrive.ts'
import { short } from '../composed.ts'
import { nameOf, nobodysNumber } from '../people.ts'
import { answerOf } from './answer-it.ts'
import { danger } from './danger.ts'
import { sendProof } from './pictures.ts'
import { settleDoubt } from './settle-doubt.ts'
import { byHolder, type Story, stands, waitFor, workFor } from './story.ts'

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
  if (!second) return
  const other = { ...story, arrival: again, ...second }
  if ((await stands(other)).dangerCheck === 'pending') await settleDoubt(other)
  // In other words it may be taken for danger: that is nobody's to join.
  if ((await stands(other)).lane === 'emergency') return danger(other)
  if (!(await workFor(story, chance.between(1, 4)))) return
  const joined = await byHolder(other, (ctx, { id }) => mergeTicket(ctx, id, { into: ticketId }))
  if (!joined) await answerAtOnce(other)
}

/** Who holds it does not hold the first. */
const answerAtOnce = async (story: Story): Promise<void> => {
  await byHolder(story, (ctx, { id }) => acceptTicket(ctx, id, {}))
  if (!(await workFor(story, story.chance.between(1, 2)))) return
  if ((await stands(story)).needsProof) await sendProof(story)
  await byHolder(story, (ctx, { id }) =>
    resolveTicket(ctx, id, { answer: answerOf(story), doneOn: dateOf(ctx.now) }),
  )
}
