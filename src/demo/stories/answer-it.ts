import { linesOf } from '../../../db/seed/demo-year/matter.ts'
import { behindhand } from '../../../db/seed/demo-year/places.ts'
import { workingBetween } from '../../deadlines/calendar.ts'
import { dateOf, hourMs } from '../../platform/vietnam-time.ts'
import { resolveTicket } from '../../tickets/resolve.ts'
import { placed } from '../composed.ts'
import { sendProof } from './pictures.ts'
import { byHolder, type Story, stands, workFor } from './story.ts'

/** How much of the time that is left somebody takes: most are in time. */
const shares = [
  { weight: 54, least: 15, most: 70 },
  { weight: 34, least: 70, most: 98 },
  { weight: 8, least: 104, most: 160 },
  { weight: 4, least: 200, most: 420 },
]

/** Where the people are too few. */
const behind = [
  { weight: 35, least: 60, most: 98 },
  { weight: 65, least: 150, most: 420 },
]

/** The answer, with a picture of the result where one is asked for; false when the year ends before, or the house refuses. */
export const answerIt = async (story: Story): Promise<boolean> => {
  const { chance, life, arrival } = story
  const { dueAt } = await stands(story)
  const calendar = life.as({ kind: 'system' }).knowledge.deadlines.calendarOf(arrival.provinceCode)
  const left = Math.max(2, workingBetween(calendar, life.now(), dueAt) / hourMs)
  const { least, most } = chance.weigh(arrival.place.commune === behindhand ? behind : shares)
  if (!(await workFor(story, (left * chance.between(least, most)) / 100))) return false
  const { needsProof } = await stands(story)
  if (needsProof || (arrival.matter?.scene && chance.happens(0.3))) await sendProof(story)
  const answer = answerOf(story)
  const done = await byHolder(story, (ctx, { id }) =>
    resolveTicket(ctx, id, { answer, doneOn: dateOf(ctx.now) }),
  )
  return done !== null
}

export const answerOf = ({ arrival, chance }: Story): string =>
  arrival.matter
    ? placed(chance.pick(linesOf(arrival.matter.done)), arrival.spot)
    : `Đã kiểm tra ${arrival.spot.words} và xử lý xong trong ngày.`
