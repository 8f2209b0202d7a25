import { dangerDone } from '../../../db/seed/demo-year/grave.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import { acceptTicket } from '../../tickets/accept.ts'
import { acknowledgeAlarm } from '../../tickets/alarm/acknowledge.ts'
import { resolveTicket } from '../../tickets/resolve.ts'
import { placed } from '../composed.ts'
import { afterwards } from './afterwards.ts'
import { sendProof } from './pictures.ts'
import { byHolder, type Story, waitFor } from './story.ts'

/** Somebody hears the alarm, goes, and says what was done. */
export const danger = async (story: Story): Promise<void> => {
  const { chance, arrival } = story
  if (!(await waitFor(story, chance.between(3, 16) / 60))) return
  await byHolder(story, (ctx, { id }) => acknowledgeAlarm(ctx, id))
  if (!(await waitFor(story, chance.between(3, 14) / 60))) return
  await byHolder(story, (ctx, { id }) => acceptTicket(ctx, id, {}))
  if (!(await waitFor(story, chance.between(50, 220) / 60))) return
  await sendProof(story)
  const answer = placed(chance.pick(dangerDone), arrival.spot)
  const done = await byHolder(story, (ctx, { id }) =>
    resolveTicket(ctx, id, { answer, doneOn: dateOf(ctx.now) }),
  )
  if (done) await afterwards(story)
}
