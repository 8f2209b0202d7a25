import { askForOwnCode } from '../../intake/own-contact/ask.ts'
import { confirmOwnNumber } from '../../intake/own-contact/confirm.ts'
import { confirmationCode } from '../../tickets/duplicates/confirmation-code.ts'
import { newestOwnKey } from '../store.ts'
import { resident, type Story, waitFor } from './story.ts'

/** Whoever left a number in a form shows that it is theirs, by the code that comes there. */
export const confirmNumber = async (story: Story): Promise<void> => {
  const { life, chance, arrival, ticketId, key } = story
  if (arrival.channel !== 'web' || arrival.person.anonymous || !chance.happens(0.7)) return
  if (!(await waitFor(story, chance.between(1, 5) / 60))) return
  await life.attempt(resident, (ctx) => askForOwnCode(ctx, key))
  if (!(await waitFor(story, chance.between(1, 6) / 60))) return
  const asked = await newestOwnKey(life.as(resident).db, ticketId)
  if (!asked) return
  await life.attempt(resident, (ctx) =>
    confirmOwnNumber(ctx, key, { code: confirmationCode(ctx.secret, { key: asked, channel: 'sms' }) }),
  )
}
