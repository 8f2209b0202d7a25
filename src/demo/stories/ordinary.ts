import { refusals } from '../../../db/seed/demo-year/speech.ts'
import type { CategoryCode } from '../../routing/categories.ts'
import { acceptTicket } from '../../tickets/accept.ts'
import { categoriseTicket } from '../../tickets/corrections/categorise.ts'
import { isOpen } from '../../tickets/lifecycle.ts'
import { refuseTicket } from '../../tickets/refuse.ts'
import { withdrawTicket } from '../../tickets/resident/withdraw.ts'
import { afterwards } from './afterwards.ts'
import { answerIt } from './answer-it.ts'
import { joinedBy } from './joined-by.ts'
import { onTheWay } from './on-the-way.ts'
import { byHolder, resident, type Story, stands, workFor } from './story.ts'
import { toldTwice } from './told-twice.ts'

/** Most are accepted within the day, some late, a few never in time. */
const paces = [
  { weight: 70, least: 1, most: 5 },
  { weight: 22, least: 5, most: 8 },
  { weight: 8, least: 9, most: 20 },
]

export const ordinary = async (story: Story): Promise<void> => {
  const { chance } = story
  await joinedBy(story)
  await toldTwice(story)
  const { least, most } = chance.weigh(paces)
  if (!(await workFor(story, chance.between(least * 4, most * 4) / 4))) return
  if (chance.happens(0.015)) return takeBack(story)
  await putRight(story)
  if (chance.happens(0.05)) return refuse(story)
  await byHolder(story, (ctx, { id }) => acceptTicket(ctx, id, {}))
  if (!(await onTheWay(story))) return
  if (!isOpen((await stands(story)).status)) return
  if (await answerIt(story)) await afterwards(story)
}

const takeBack = async ({ life, key }: Story): Promise<void> => {
  await life.attempt(resident, (ctx) => withdrawTicket(ctx, key, { why: 'Việc đã được giải quyết rồi.' }))
}

/** The house took it for another subject: whoever holds it says which it is, and it goes where it belongs. */
const putRight = async (story: Story): Promise<void> => {
  const meant = story.arrival.matter?.category as CategoryCode | undefined
  const ticket = await stands(story)
  if (!meant || meant === ticket.categoryCode || !story.chance.happens(0.8)) return
  await byHolder(story, (ctx, { id }) =>
    categoriseTicket(ctx, id, { category: meant, why: 'Đọc nội dung thì đây là việc của lĩnh vực này.' }),
  )
  await workFor(story, story.chance.between(1, 3))
}

const refuse = async (story: Story): Promise<void> => {
  const words = story.chance.pick(refusals)
  await byHolder(story, (ctx, { id }) => refuseTicket(ctx, id, words))
}
