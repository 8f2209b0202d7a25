import type { DemoIncident } from '../../db/seed/demo-year/incidents.ts'
import { type DemoPlace, demoProvince, places } from '../../db/seed/demo-year/places.ts'
import { type DayNumber, dayOf, hourMs, minuteMs } from '../platform/vietnam-time.ts'
import type { CategoryCode } from '../routing/categories.ts'
import { closeIncident } from '../tickets/incidents/close.ts'
import { declareIncident } from '../tickets/incidents/declare.ts'
import { tellJoined } from '../tickets/incidents/follow.ts'
import { joinSent } from '../tickets/incidents/join-sent.ts'
import { updateIncident } from '../tickets/incidents/update.ts'
import { answerIncident } from '../tickets/resident/answer-incident.ts'
import { type Arrival, arrivalOf } from './arrivals.ts'
import { arrive } from './arrive.ts'
import { chanceOf } from './chance.ts'
import type { Crew } from './crew.ts'
import type { Life } from './life.ts'
import * as store from './store.ts'

type Year = { seed: string; codeOf: (commune: string) => string }
type Telling = { life: Life; crew: Crew; year: Year }

/** Minutes after it was declared: before the news, and after it. */
const reportedBefore = [6, 12, 19, 27, 36]
const toldAfter = 45
const reportedAfter = [52, 60]
const overAfter = 230
/** How long it went on before it was declared. */
const unknownFor = 20

/** How many tell of one of them, and how long before the end of the year the last of it was declared. */
export const tellOfIt = reportedBefore.length + reportedAfter.length
export const declaredBefore = 70 * minuteMs

/** What many report is declared, told and, where it is over, answered once by the chair; each report comes by its own door. */
export const tellOnce = async (told: DemoIncident, telling: Telling): Promise<void> => {
  const { life, crew, year } = telling
  const begun = life.now()
  const code = year.codeOf(told.commune)
  const chair = crew.chairOf(code)
  if (!chair || (await store.wasDeclared(life.as(chair).db, told.title, begun))) return
  const place = places.find(({ commune }) => commune === told.commune)!
  const incident = await life.attempt(chair, (ctx) =>
    declareIncident(ctx, {
      categoryCode: told.matter.category as CategoryCode,
      communeCodes: [code],
      area: null,
      title: told.title,
      known: told.known,
      beganAt: new Date(begun.getTime() - unknownFor * minuteMs),
      expectedEnd: null,
    }),
  )
  if (!incident) return
  const after = (minutes: number) => life.until(new Date(begun.getTime() + minutes * minuteMs))
  const report = async (minutes: number) => {
    await after(minutes)
    await reportAndJoin(ownArrival(told, { year, place, minutes, at: life.now() }), telling, incident.id)
  }
  for (const minutes of reportedBefore) await report(minutes)
  await after(toldAfter)
  const expectedEnd = new Date(life.now().getTime() + 3 * hourMs)
  await life.attempt(chair, (ctx) => updateIncident(ctx, incident.id, { known: told.update, expectedEnd }))
  await tellJoined(life.as({ kind: 'system' }), incident.id)
  for (const minutes of reportedAfter) await report(minutes)
  const { answer } = told
  if (answer !== null && (await after(overAfter))) {
    await life.attempt(chair, (ctx) => closeIncident(ctx, incident.id, { answer }))
    await tellJoined(life.as({ kind: 'system' }), incident.id)
  }
  await life.toTheEnd()
}

type Own = { year: Year; place: DemoPlace; minutes: number; at: Date }

const ownArrival = ({ matter, commune }: DemoIncident, { year, place, minutes, at }: Own): Arrival => {
  const id = `${commune}-${matter.category}-${minutes}`
  const day: DayNumber = dayOf(at.getTime())
  const arrival = arrivalOf(year, day, id, { is: 'ordinary', at, place, matter })
  const channel = chanceOf(`${year.seed} ${id} door`).happens(0.6) ? ('web' as const) : ('hotline' as const)
  return { ...arrival, channel, provinceCode: demoProvince, communeCode: arrival.placeCode }
}

/** Who writes says so before sending; who rang is asked, and says so afterwards. */
const reportAndJoin = async (
  arrival: Arrival,
  { life, crew, year }: Telling,
  incidentId: number,
): Promise<void> => {
  const chance = chanceOf(`${year.seed} ${arrival.id} story`)
  const arrived = await arrive({ life, crew, chance, arrival })
  if (!arrived) return
  await life.attempt({ kind: 'resident' }, async (ctx) => {
    if (arrival.channel === 'web') await joinSent(ctx, arrived.ticketId, incidentId)
    else await answerIncident(ctx, arrived.key, { incidentId, same: true })
  })
}
