import type { Actor, Staff } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { addWorking, type Calendar } from '../../deadlines/calendar.ts'
import { hourMs } from '../../platform/vietnam-time.ts'
import type { Arrival } from '../arrivals.ts'
import type { Arrived } from '../arrive.ts'
import type { Chance } from '../chance.ts'
import type { Crew } from '../crew.ts'
import type { Pictured } from '../drawn/pictured.ts'
import type { Life } from '../life.ts'
import { type Standing, standingOf } from '../store.ts'

/** One report, and those who have to do with it. */
export type Story = Arrived & {
  life: Life
  crew: Crew
  chance: Chance
  arrival: Arrival
  pictured: Pictured
}

export const system: Actor = { kind: 'system' }
export const resident: Actor = { kind: 'resident' }

export const stands = ({ life, ticketId }: Story): Promise<Standing> =>
  standingOf(life.as(system).db, ticketId)

const calendarOf = ({ life, arrival }: Story): Calendar =>
  life.as(system).knowledge.deadlines.calendarOf(arrival.provinceCode)

/** Lets so many hours pass in which people are at work; false when the year ends before. */
export const workFor = (story: Story, hours: number): Promise<boolean> =>
  story.life.until(addWorking(calendarOf(story), story.life.now(), hours * hourMs))

/** The same around the clock. */
export const waitFor = ({ life }: Story, hours: number): Promise<boolean> =>
  life.until(new Date(life.now().getTime() + hours * hourMs))

/** Whoever holds the ticket does something with it; null where nobody does, or the house refuses. */
export const byHolder = async <T>(
  story: Story,
  work: (ctx: Ctx, ticket: Standing & { by: Staff }) => Promise<T>,
): Promise<T | null> => {
  const ticket = await stands(story)
  const by = story.crew.holderOf(ticket)
  return by && story.life.attempt(by, (ctx) => work(ctx, { ...ticket, by }))
}

export const byLeader = async <T>(
  story: Story,
  work: (ctx: Ctx, ticket: Standing) => Promise<T>,
): Promise<T | null> => {
  const ticket = await stands(story)
  const by = story.crew.leaderOf(ticket)
  return by && story.life.attempt(by, (ctx) => work(ctx, ticket))
}
