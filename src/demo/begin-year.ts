import { demoColleagues } from '../../db/demo-mail.ts'
import { communeSeats, provinceSeats } from '../../db/seed/demo-year/people.ts'
import { demoProvince, places } from '../../db/seed/demo-year/places.ts'
import type { Role } from '../../db/vocabulary.ts'
import type { Staff } from '../access/permissions.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { recordHouse } from '../events/record.ts'
import { dateOfDay, dayMs, dayOf, hourMs, minuteMs, startOfDay } from '../platform/vietnam-time.ts'
import { addAbsence } from '../routing/editing/rota/absences.ts'
import { foldWord } from '../routing/text.ts'
import { watchAbsences } from '../tickets/dispatching/watch-absences.ts'
import { chanceOf } from './chance.ts'
import { nameOf, nobodysNumber } from './people.ts'
import * as store from './store.ts'

/** What is made: `days` back from now, with `busy` reports on a usual day, the same again from the same seed. */
export type YearPlan = { seed: string; days: number; busy: number }

/** Sets the scene, once: who works there, and who is away when. Null where there are tickets already, and no year was begun. */
export const beginYear = (ctx: Ctx, plan: YearPlan): Promise<store.YearMade | null> =>
  inTransaction(ctx, async (ctx) => {
    const begun = await store.newestYear(ctx.db)
    if (begun || (await store.hasTickets(ctx.db))) return begun
    const { seed, busy } = plan
    const end = ctx.now
    const first = dayOf(end.getTime()) - plan.days + 1
    await addColleagues(ctx, seed, new Date(startOfDay(first)))
    await takeTurnsAway(ctx, { seed, end, days: plan.days })
    const year = {
      seed,
      busy,
      provinceCode: demoProvince,
      from: dateOfDay(first),
      end: end.toISOString(),
      made: 0,
      of: plan.days,
    }
    await recordHouse(ctx, { type: 'demo-year.made', ...year }, { subject: 'demo-year', rooms: [] })
    return year
  })

const addColleagues = async ({ db, now }: Ctx, seed: string, since: Date): Promise<void> => {
  const chance = chanceOf(`${seed} colleagues`)
  const known = await store.staffOfProvince(db, demoProvince, now)
  const codes = new Map((await store.communesOf(db, demoProvince)).map(({ name, code }) => [name, code]))
  const seats = [
    ...places.flatMap(({ commune }) =>
      communeSeats.map((seat) => ({ ...seat, communeCode: codes.get(commune)! })),
    ),
    ...provinceSeats.map((seat) => ({ ...seat, communeCode: null })),
  ].filter((seat) => seat.kind === 'office' || seat.communeCode === null || !isFilled(known, seat))
  const colleagues = seats.map((seat, n) => {
    const name = nameOf(chance)
    const address = `${foldWord(name.toLowerCase()).replaceAll(' ', '.')}.${n}`
    return {
      ...seat,
      roles: seat.roles as Role[],
      id: `demo-${n}`,
      name,
      email: `${address}@${demoColleagues}`,
      phone: chance.happens(0.7) || seat.kind === 'office' ? nobodysNumber(9_000_000 + n) : null,
      provinceCode: demoProvince,
    }
  })
  await store.addColleagues(db, colleagues, since)
}

const isFilled = (
  known: readonly Staff[],
  { kind, communeCode }: { kind: string; communeCode: string | null },
) => known.some((one) => one.departmentKind === kind && one.communeCode === communeCode)

const reasons = ['Nghỉ phép năm', 'Đi tập huấn', 'Nghỉ ốm', 'Việc gia đình', 'Đi công tác']

/** Everybody is away now and then, and a few are today. */
const takeTurnsAway = async (
  ctx: Ctx,
  { seed, end, days }: { seed: string; end: Date; days: number },
): Promise<void> => {
  const chance = chanceOf(`${seed} absences`)
  const colleagues = (await store.staffOfProvince(ctx.db, demoProvince, ctx.now)).filter(
    ({ id, departmentKind }) => id.startsWith('demo-') && departmentKind !== 'chair',
  )
  for (const [n, person] of colleagues.entries()) {
    const today = n % 13 === 1
    if (!today && !chance.happens(0.4)) continue
    const begins = today ? -1 : -chance.between(12, Math.max(13, days - 1))
    const startsAt = new Date(startOfDay(dayOf(end.getTime()) + begins) + 7.5 * hourMs)
    const endsAt = new Date(startsAt.getTime() + chance.between(2, 5) * dayMs + 9.5 * hourMs)
    const why = chance.pick(reasons)
    const absence = {
      staffId: person.id,
      startsAt,
      endsAt,
      why,
      substituteId: null,
      tickets: 'hand-over' as const,
    }
    await addAbsence({ ...ctx, actor: person, now: startsAt }, absence)
    await watchAbsences({ ...ctx, now: new Date(startsAt.getTime() + minuteMs) })
    if (endsAt < end) await watchAbsences({ ...ctx, now: new Date(endsAt.getTime() + minuteMs) })
  }
}
