import { followByCall } from '../../intake/hotline.ts'
import { minuteMs } from '../../platform/vietnam-time.ts'
import { ofCall } from '../arrive.ts'
import { nobodysNumber } from '../people.ts'
import { type Story, waitFor } from './story.ts'

/** Neighbours ring about the same matter: they follow the ticket that is there. */
export const joinedBy = async (story: Story): Promise<void> => {
  const { chance, arrival } = story
  if (!chance.happens(0.07)) return
  const neighbours = chance.between(1, 3)
  for (let n = 0; n < neighbours; n++) {
    if (!(await waitFor(story, chance.between(10, 80) / 60))) return
    await follow(story, {
      callId: `demo-${arrival.id}-${n}`,
      phone: nobodysNumber(chance.between(3_000_000, 3_999_999)),
    })
  }
}

const follow = async (story: Story, { callId, phone }: { callId: string; phone: string }): Promise<void> => {
  const { life, crew, chance, ticketId } = story
  const operator = crew.operator(chance)
  const call = { callId, phone, operatorId: operator.id }
  await ofCall(life, { ...call, kind: 'ringing' })
  await ofCall(life, { ...call, kind: 'answered' })
  await life.until(new Date(life.now().getTime() + 2 * minuteMs))
  await life.attempt(operator, (ctx) =>
    followByCall(ctx, { ticketId, callId, phone, email: null, consent: true, language: 'vi', said: null }),
  )
  await ofCall(life, { ...call, kind: 'ended' })
}
