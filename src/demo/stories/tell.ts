import { isOpen } from '../../tickets/lifecycle.ts'
import { confirmNumber } from './confirm-number.ts'
import { danger } from './danger.ts'
import { findPlace } from './find-place.ts'
import { legal } from './legal.ts'
import { ordinary } from './ordinary.ts'
import { sendPhoto } from './pictures.ts'
import { settleDoubt } from './settle-doubt.ts'
import { sortSpam } from './spam.ts'
import { type Story, stands } from './story.ts'

/** What becomes of a report, by what the house took it for; at the end of the year it stands as it stands. */
export const tell = async (story: Story): Promise<void> => {
  if (story.chance.happens(0.5)) await sendPhoto(story)
  await confirmNumber(story)
  if ((await stands(story)).communeCode === null) await findPlace(story)
  if ((await stands(story)).dangerCheck === 'pending') await settleDoubt(story)
  const { lane, status } = await stands(story)
  if (isOpen(status)) await stories[lane](story)
  await story.life.toTheEnd()
}

const stories = {
  feedback: ordinary,
  emergency: danger,
  complaint: legal,
  denunciation: legal,
  spam: sortSpam,
}
