import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import type { CategoryCode } from '../../routing/categories.ts'
import { communeOf, provinceOf } from '../../routing/place/gazetteer.ts'
import { namedAt } from '../../texts/category-names.ts'
import { rowOf } from '../../tickets/reading/inbox.ts'
import { codeOfUnit, kindOfUnit, type UnitCode } from '../unit.ts'
import { groupsAlike } from './alike.ts'
import { sayWarning } from './sentence.ts'
import type { State } from './state.ts'
import * as store from './store.ts'

const pageSize = 20

export type Question = { state: State | null; unit: UnitCode | null; after: number | null }

/** The warnings that the viewer may see, the newest first. */
export const listWarnings = async (ctx: Ctx, { state, unit, after }: Question) => {
  const code = (kind: 'commune' | 'province') =>
    unit !== null && kindOfUnit(unit) === kind ? codeOfUnit(unit) : null
  const asked = { state, communeCode: code('commune'), provinceCode: code('province'), after }
  const rows = await store.warningsFor(ctx.db, ctx.actor, { ...asked, most: pageSize + 1 })
  const page = rows.slice(0, pageSize)
  return {
    warnings: page.map((row) => warningOf(ctx, row)),
    next: rows.length > pageSize ? String(page.at(-1)!.id) : null,
  }
}

export const readWarning = async (ctx: Ctx, id: number) => warningOf(ctx, await found(ctx, id))

const found = async ({ db, actor }: Ctx, id: number): Promise<store.Warning> => {
  const warning = await store.findWarning(db, actor, id)
  if (!warning) throw noSuchWarning()
  return warning
}

export const noSuchWarning = () =>
  new Refused('missing', {
    vi: 'Không có cảnh báo này, hoặc không thuộc phạm vi anh/chị được xem.',
    en: 'There is no such warning, or it is not yours to see.',
  })

export const warningOf = ({ knowledge }: Pick<Ctx, 'knowledge'>, warning: store.Warning) => {
  const { provinceCode, communeCode, hours, count, usually } = warning
  const category = namedAt(knowledge.texts, warning.categoryCode as CategoryCode, {
    provinceCode,
    communeCode,
  })
  const place = placeOf(knowledge, warning)
  return {
    id: warning.id,
    unit: communeCode === null ? `province:${provinceCode}` : `commune:${communeCode}`,
    place,
    category,
    hours,
    count,
    usually,
    says: sayWarning({ category: category.name, place, hours, count, usually }),
    from: warning.fromAt.toISOString(),
    raisedAt: warning.raisedAt.toISOString(),
    endedAt: warning.endedAt?.toISOString() ?? null,
    acknowledged:
      warning.acknowledgedAt === null
        ? null
        : {
            at: warning.acknowledgedAt.toISOString(),
            by: warning.acknowledger ?? '',
            why: warning.why ?? '',
          },
    mayAcknowledge: warning.mayAcknowledge,
    incidents: warning.incidents,
    ongoing: warning.ongoing,
  }
}

const placeOf = (
  { gazetteer }: Ctx['knowledge'],
  { provinceCode, communeCode }: Pick<store.Warning, 'provinceCode' | 'communeCode'>,
): string => {
  if (communeCode) return communeOf(gazetteer, communeCode)?.fullName ?? communeCode
  const province = provinceOf(gazetteer, provinceCode)
  return province?.fullName ?? province?.name ?? provinceCode
}

/** The reports that a warning counts: until it was over, or until now. */
const about = ({ now }: Ctx, warning: store.Warning): store.About => ({
  ...warning,
  until: warning.endedAt ?? now,
})

/** A page of the tickets that a warning is about; whatever else declares from it one matter asks for them here. */
export const ticketsOfWarning = async (ctx: Ctx, id: number, after: number | null) => {
  const warning = await found(ctx, id)
  const rows = await store.ticketsAbout(ctx.db, ctx.actor, {
    about: about(ctx, warning),
    after,
    most: pageSize + 1,
  })
  const page = rows.slice(0, pageSize)
  return {
    tickets: page.map((row) => rowOf(row, ctx.knowledge.texts)),
    next: rows.length > pageSize ? String(page.at(-1)!.id) : null,
  }
}

/** So many of the newest are compared with one another. */
const compared = 100

/** Those of them that likely tell of one matter: offered, for a person to merge. */
export const alikeInWarning = async (ctx: Ctx, id: number) => {
  const warning = await found(ctx, id)
  const open = await store.openAbout(ctx.db, ctx.actor, { about: about(ctx, warning), most: compared })
  return {
    groups: groupsAlike(open).map((group) => ({
      tickets: keptFirst(group).map((row) => rowOf(row, ctx.knowledge.texts)),
    })),
  }
}

/** Danger is never merged into what is ordinary. */
const keptFirst = (group: readonly store.Compared[]) => [
  ...group.filter(({ lane }) => lane === 'emergency'),
  ...group.filter(({ lane }) => lane !== 'emergency'),
]
