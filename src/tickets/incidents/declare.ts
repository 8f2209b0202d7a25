import type { IncidentArea } from '../../../db/schema/incidents.ts'
import { mustManage } from '../../access/management.ts'
import { actorName } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { wrongField } from '../../platform/errors.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import type { CategoryCode } from '../../routing/categories.ts'
import { communeOf } from '../../routing/place/gazetteer.ts'
import { mayTouch } from './area.ts'
import { chainOf } from './chain.ts'
import { leads } from './leads.ts'
import { mustBePublic } from './public-text.ts'
import { notYours } from './refusals.ts'
import { type Incident, insertIncident } from './store.ts'
import { mustBeWarnedThere } from './warned.ts'

export type Declaration = {
  categoryCode: CategoryCode
  communeCodes: string[]
  area: IncidentArea | null
  /** Streets by their names, where it is not the whole commune. */
  streets?: string[]
  title: string
  known: string
  /** Reports since then are offered it. */
  beganAt?: Date | undefined
  expectedEnd: Date | null
  /** The spike that it tells of, where one led to it. */
  warningId?: number | null | undefined
}

const longestAgo = 7 * dayMs
const farthestEnd = 90 * dayMs

/**
 * Declares that many will report one matter: from now on each report that fits is asked whether it is about this. Refused:
 * communes that the actor does not lead or of several provinces, a spike elsewhere, a beginning over seven days ago or to come, and words
 * that the public may not read.
 */
export const declareIncident = (
  ctx: Ctx,
  { beganAt = ctx.now, warningId = null, streets = [], ...said }: Declaration,
): Promise<Incident> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'declare-incidents')
    const communeCodes = [...new Set(said.communeCodes)].sort()
    const provinceCode = provinceOfAll(ctx, communeCodes)
    if (!leads(ctx.actor, { provinceCode, communeCodes })) throw notYours()
    await mustBeWarnedThere(ctx, warningId, { provinceCode, communeCodes })
    mustBePublic('title', said.title)
    mustBePublic('known', said.known)
    for (const street of streets) mustBePublic('streets', street)
    mustLieThere(ctx, said.area, communeCodes)
    mustHaveBegun(ctx, beganAt)
    mustEndAhead(ctx, said.expectedEnd)
    const by = { warningId, declaredBy: actorName(ctx.actor), declaredAt: ctx.now, knownAt: ctx.now }
    const incident = await insertIncident(ctx.db, {
      ...said,
      streets,
      communeCodes,
      provinceCode,
      beganAt,
      ...by,
    })
    await recordHouse(ctx, { type: 'incident.declared', ...toldOf(incident), warningId }, chainOf(incident))
    return incident
  })

const toldOf = (incident: Incident) => {
  const { id: incidentId, title, categoryCode, communeCodes, area, streets, known, expectedEnd } = incident
  return {
    incidentId,
    title,
    categoryCode,
    communeCodes,
    area,
    streets,
    known,
    expectedEnd: inWords(expectedEnd),
  }
}

export const inWords = (at: Date | null): string | null => at?.toISOString() ?? null

const provinceOfAll = ({ knowledge: { gazetteer } }: Ctx, codes: readonly string[]): string => {
  const [province, ...others] = new Set(codes.map((code) => communeOf(gazetteer, code)?.provinceCode))
  if (province && others.length === 0) return province
  throw wrongField('communeCodes', {
    vi: 'Xin chọn các xã, phường hiện có của cùng một tỉnh, thành phố.',
    en: "Please choose today's communes of one province.",
  })
}

const mustLieThere = (
  { knowledge: { gazetteer } }: Ctx,
  area: IncidentArea | null,
  codes: readonly string[],
): void => {
  if (!area || !gazetteer.boundaries || mayTouch(gazetteer.boundaries, area, codes)) return
  throw wrongField('area', {
    vi: 'Vùng vẽ nằm ngoài các xã, phường đã chọn: xin vẽ lại.',
    en: 'The area lies outside the communes that were chosen: please draw it again.',
  })
}

const mustHaveBegun = ({ now }: Ctx, beganAt: Date): void => {
  if (beganAt <= now && now.getTime() - beganAt.getTime() <= longestAgo) return
  throw wrongField('beganAt', {
    vi: 'Sự cố phải bắt đầu trong 7 ngày qua.',
    en: 'It must have begun within the last 7 days.',
  })
}

export const mustEndAhead = ({ now }: Ctx, expectedEnd: Date | null): void => {
  if (!expectedEnd || (expectedEnd > now && expectedEnd.getTime() - now.getTime() <= farthestEnd)) return
  throw wrongField('expectedEnd', {
    vi: 'Thời điểm dự kiến xong phải ở tương lai, trong vòng 90 ngày.',
    en: 'The expected end must lie ahead, within 90 days.',
  })
}
