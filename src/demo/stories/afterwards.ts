import * as speech from '../../../db/seed/demo-year/speech.ts'
import { dateOf, dayMs, hourMs } from '../../platform/vietnam-time.ts'
import { acceptTicket } from '../../tickets/accept.ts'
import { closeIfSilent, silentDays } from '../../tickets/close.ts'
import { publishTicket } from '../../tickets/corrections/publish.ts'
import { isOpen } from '../../tickets/lifecycle.ts'
import { rateTicket, reopenByResident } from '../../tickets/resident/rate.ts'
import { resolveTicket } from '../../tickets/resolve.ts'
import { answerOf } from './answer-it.ts'
import { sendProof, showPhotos } from './pictures.ts'
import { postLetters } from './post-letters.ts'
import { byHolder, byLeader, resident, type Story, stands, system, waitFor, workFor } from './story.ts'

/** After the answer: it is shown to the public, rated, said not to be done, or nothing is heard and it closes. */
export const afterwards = async (story: Story): Promise<void> => {
  const { chance } = story
  await postLetters(story)
  if (chance.happens(0.5)) await show(story)
  if (chance.happens(0.06) && !(await doAgain(story))) return
  if (chance.happens(0.45) && !(await rate(story))) return
  await close(story)
}

const show = async (story: Story): Promise<void> => {
  if (!(await workFor(story, story.chance.between(1, 8)))) return
  const shown = await byLeader(story, (ctx, { id }) => publishTicket(ctx, id, { published: true }))
  if (shown && story.chance.happens(0.8)) await showPhotos(story)
}

/** Four and five stars mostly; who gives fewer says why. */
const scores = [
  { weight: 46, score: 5 },
  { weight: 30, score: 4 },
  { weight: 12, score: 3 },
  { weight: 7, score: 2 },
  { weight: 5, score: 1 },
]

const rate = async (story: Story): Promise<boolean> => {
  const { chance, life, key } = story
  if (!(await waitFor(story, chance.between(1, 60)))) return false
  const { score } = chance.weigh(scores)
  const lines = score > 3 ? speech.thanks : speech.grumbles
  const comment = chance.happens(score > 3 ? 0.35 : 0.7) ? chance.pick(lines) : null
  await life.attempt(resident, (ctx) => rateTicket(ctx, key, { score, comment, channel: 'web' }))
  return true
}

const doAgain = async (story: Story): Promise<boolean> => {
  const { chance, life, key } = story
  if (!(await waitFor(story, chance.between(3, 70)))) return false
  const why = chance.pick(speech.notDone)
  await life.attempt(resident, (ctx) => reopenByResident(ctx, key, { why }))
  if (!isOpen((await stands(story)).status)) return true
  await byHolder(story, (ctx, { id }) => acceptTicket(ctx, id, {}))
  if (!(await workFor(story, chance.between(4, 20)))) return false
  await sendProof(story, 2)
  const answer = `Đã làm lại theo góp ý của anh/chị. ${answerOf(story)}`
  const done = await byHolder(story, (ctx, { id }) =>
    resolveTicket(ctx, id, { answer, doneOn: dateOf(ctx.now) }),
  )
  return done !== null
}

/** In the night after so many days. */
const close = async ({ life, ticketId }: Story): Promise<void> => {
  if (!(await life.until(new Date(life.now().getTime() + silentDays * dayMs + 9 * hourMs)))) return
  await life.attempt(system, (ctx) => closeIfSilent(ctx, ticketId))
}
