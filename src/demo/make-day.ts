import pLimit from 'p-limit'
import { powerCut, waterCut } from '../../db/seed/demo-year/incidents.ts'
import { places, rainy } from '../../db/seed/demo-year/places.ts'
import { cloudburst } from '../../db/seed/demo-year/streets.ts'
import { contextOf, inTransaction } from '../context/context.ts'
import { type DayNumber, dayOf, hourMs, minuteMs, startOfDay } from '../platform/vietnam-time.ts'
import { type Arrival, arrivalOf, arrivalsOn } from './arrivals.ts'
import { arrive, callBack, miss } from './arrive.ts'
import { chanceOf } from './chance.ts'
import type { Crew } from './crew.ts'
import type { Pictured } from './drawn/pictured.ts'
import { beginLife, type Life, type Years } from './life.ts'
import { nobodysNumber } from './people.ts'
import * as store from './store.ts'
import { tell } from './stories/tell.ts'
import { declaredBefore, tellOnce } from './told-once.ts'

export type Setting = {
  year: store.YearMade
  crew: Crew
  pictured: Pictured
  codeOf: (commune: string) => string
}

/** So many lives at a time: more would only wait for each other. */
const atOnce = pLimit(3)
const tries = 4
/** Whoever was missed so shortly before the year ends waits to be called back. */
const stillWaiting = 5 * hourMs

/** Everything that comes in on one day, and what becomes of it until the end of the year. */
export const makeDay = async (
  years: Years,
  { day, ...setting }: Setting & { day: DayNumber },
): Promise<void> => {
  const { year, codeOf } = setting
  const of = { seed: year.seed, codeOf }
  const left = dayOf(years.end.getTime()) - day
  const ordinary = arrivalsOn(of, day, { busy: year.busy, left })
  const last = left === 0 ? [...lastHour(of, day, years.end), ...inTheRain(of, day, years.end)] : []
  const arrivals = [...ordinary, ...last].filter(({ at }) => at <= years.end)
  await Promise.all(
    arrivals.map((arrival) =>
      atOnce(() => oneLife(years, arrival.at, (life) => live(life, arrival, { ...setting, end: years.end }))),
    ),
  )
  for (const { told, at } of toldOnceOn(day, { left, end: years.end }))
    await oneLife(years, at, (life) => tellOnce(told, { life, crew: setting.crew, year: of }))
}

/** One that has been over for some days, and one that goes on as the year ends. */
const toldOnceOn = (day: DayNumber, { left, end }: { left: number; end: Date }) => {
  if (left === 9) return [{ told: waterCut, at: new Date(startOfDay(day) + 7.5 * hourMs) }]
  return left === 0 ? [{ told: powerCut, at: new Date(end.getTime() - declaredBefore) }] : []
}

/**
 * What becomes of a report or an incident to the end of the year, in one transaction: nothing of it that is on disk is ever late for the
 * house that runs beside. That may want the same seats in another order: one of the two is sent back, and tries again.
 */
const oneLife = async (years: Years, begin: Date, live: (life: Life) => Promise<void>): Promise<void> => {
  for (let attempt = 1; ; attempt++)
    try {
      return await inTransaction(contextOf(years.house, { kind: 'system' }), async ({ db }) => {
        await live(beginLife({ ...years, house: { ...years.house, db } }, begin))
        await store.endDigests(db, years.end)
        await store.takeBackJobs(db)
      })
    } catch (error) {
      if (attempt === tries) throw error
    }
}

type Living = Setting & { end: Date }

const live = async (life: Life, arrival: Arrival, { year, crew, pictured, end }: Living): Promise<void> => {
  const chance = chanceOf(`${year.seed} ${arrival.id} story`)
  const isLate = end.getTime() - arrival.at.getTime() < stillWaiting
  if (chance.happens(isLate ? 0.5 : 0.02)) {
    const missed = { id: arrival.id, phone: nobodysNumber(chance.between(4_000_000, 4_000_300)) }
    await miss(life, missed)
    if (!isLate) await callBack(life, missed, { crew, chance })
  }
  const arrived = await arrive({ life, crew, chance, arrival })
  if (arrived) await tell({ ...arrived, life, crew, chance, arrival, pictured })
}

/** How many tell of the same rain, so many minutes from each other. */
export const drenched = 16
const apart = 14

/** As the year ends many in one commune tell of its drains. */
const inTheRain = (
  of: { seed: string; codeOf: (commune: string) => string },
  day: DayNumber,
  end: Date,
): Arrival[] =>
  Array.from({ length: drenched }, (_, n) =>
    arrivalOf(of, day, `rain-${n}`, {
      is: 'ordinary',
      at: new Date(end.getTime() - (n + 1) * apart * minuteMs),
      place: places.find(({ commune }) => commune === rainy)!,
      matter: cloudburst,
    }),
  )

/** As the year ends one emergency rings, and others are in hand. */
const lastHour = (
  of: { seed: string; codeOf: (commune: string) => string },
  day: DayNumber,
  end: Date,
): Arrival[] =>
  [2, 41, 48].map((minutes, n) =>
    arrivalOf(of, day, `last-hour-${n}`, {
      is: 'danger',
      at: new Date(end.getTime() - minutes * minuteMs),
      place: places[n]!,
    }),
  )
