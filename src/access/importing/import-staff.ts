import { type Ctx, inTransaction } from '../../context/context.ts'
import { digestOf } from '../../platform/digest.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import { Refused } from '../../platform/errors.ts'
import { passwordLink, tellOfLink } from '../accounts/link.ts'
import { mustReach } from '../accounts/reach.ts'
import { areaOf, mustManage } from '../management.ts'
import type { SignIn } from '../sign-in.ts'
import { mustStillStand } from '../standing.ts'
import { lockStandingOf } from '../standing-store.ts'
import { applyPlan, type Waiting } from './apply.ts'
import { placesOf, spotsOf } from './places.ts'
import { type Line, type Plan, planImport } from './plan.ts'
import { type Row, readFile } from './read-file.ts'
import * as store from './store.ts'
import { within } from './substitutes.ts'
import { type Town, townOf } from './town.ts'

export type Tried = { agreed: string; lines: Line[] }
export type Import = { csv: string; agreed: string; invite: boolean }
export type Imported = Tried & { invited: number }

/** What a file of staff would make, change and leave, and what is wrong with it; nothing is changed. */
export const tryImport = async (ctx: Ctx, csv: string): Promise<Tried> => {
  const rows = readFor(ctx, csv)
  const { plan } = await planOf(ctx, rows)
  return { agreed: signOf(plan), lines: plan.lines }
}

/**
 * Takes in a file of staff, departments, roles and duties, all of it or nothing, as it was tried: `agreed` is what the trial
 * answered. Refused while a line is wrong, and where what it would do is no longer what was shown. Mails go out when asked.
 */
export const importStaff = async (
  ctx: Ctx,
  signIn: SignIn,
  { csv, agreed, invite }: Import,
): Promise<Imported> => {
  const rows = readFor(ctx, csv)
  const { plan, waiting } = await inTransaction(ctx, async (ctx) => {
    await store.lockImport(ctx.db)
    await holdAll(ctx, rows)
    const { plan, town } = await planOf(ctx, rows)
    mustBeAgreed(plan, agreed)
    return { plan, waiting: await applyPlan(ctx, plan, knownIn(town)) }
  })
  const invited = invite ? waiting : []
  for (const one of invited) await mailLink(ctx, signIn, one)
  return { agreed, lines: plan.lines, invited: invited.length }
}

/** Nobody else changes the accounts that the file names, nor the right of who brings it, until it is taken in. */
const holdAll = async ({ db, actor }: Ctx, rows: Row[]): Promise<void> => {
  const emails = rows.map(({ email }) => mailboxOf(email))
  const selfId = actor.kind === 'staff' ? actor.id : null
  mustStillStand(actor, await lockStandingOf(db, { emails, selfId }))
}

const readFor = ({ actor }: Ctx, csv: string): Row[] => {
  mustManage(actor, 'manage-staff', 'province')
  return readFile(csv)
}

const mailLink = async (ctx: Ctx, signIn: SignIn, person: Waiting): Promise<void> => {
  const { linkId, until } = await passwordLink(ctx, signIn, person.id)
  await tellOfLink(ctx, { ...person, linkId, until })
}

const planOf = async (ctx: Ctx, rows: Row[]): Promise<{ plan: Plan; town: Town }> => {
  const town = await townFor(ctx, rows)
  return { plan: await planImport(rows, town), town }
}

const townFor = async ({ db, actor, now }: Ctx, rows: Row[]): Promise<Town> => {
  const everywhere = areaOf(actor, 'manage-staff') === 'country'
  const ownProvince = everywhere || actor.kind !== 'staff' ? null : actor.provinceCode
  // All of them, so that a foreign one is called what it is.
  const provinces = await store.provincesNow(db)
  const communes = await store.communesOf(db, ownProvince)
  const places = placesOf({ provinces, communes, ownProvince })
  const spots = await spotsOf(rows, places)
  const emails = rows.flatMap(({ email, substitute }) => [mailboxOf(email), mailboxOf(substitute)])
  return {
    spots,
    ...townOf({
      departments: await store.departmentsAt(db, actor, within(spots)),
      people: await store.peopleWith(db, actor, { emails, now }),
      categories: await store.categoriesNow(db),
    }),
    selfId: actor.kind === 'staff' ? actor.id : null,
    mustReach: (roles) => mustReach(actor, roles),
  }
}

const knownIn = ({ mailboxes }: Town) => ({
  people: new Map([...mailboxes].map(([id, email]) => [email, id])),
})

const signOf = ({ lines: _, ...steps }: Plan): string => digestOf(JSON.stringify(steps))

const mustBeAgreed = (plan: Plan, agreed: string): void => {
  const wrong = plan.lines.filter(({ what }) => what === 'wrong').length
  if (wrong > 0)
    throw new Refused('conflict', {
      vi: `Tệp còn ${wrong} dòng sai. Chưa thay đổi gì; xin sửa rồi xem thử lại.`,
      en: `${wrong} lines of the file are wrong. Nothing was changed; please mend them and try again.`,
    })
  if (signOf(plan) === agreed) return
  throw new Refused('conflict', {
    vi: 'Danh bạ đã thay đổi sau lần xem thử, hoặc tệp khác với tệp đã xem. Chưa thay đổi gì; xin xem thử lại.',
    en: 'The directory changed since the trial, or this is another file. Nothing was changed; please try it again.',
  })
}
