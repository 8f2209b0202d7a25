import { staffOf } from '../../../access/permissions.ts'
import type { Ctx } from '../../../context/context.ts'
import { CATEGORY_CODES, type CategoryCode } from '../../categories.ts'
import type { Place } from '../../holder/department.ts'
import { chooseHolder } from '../../holder/holder.ts'
import { communeOf } from '../../place/gazetteer.ts'
import type { AbsenceRow } from '../rota/absence-store.ts'
import type { DutyRow } from '../rota/store.ts'
import * as store from './store.ts'

export type DirectoryPage = Place & {
  placeName: string | null
  departments: (store.DepartmentSeen & {
    /** The categories whose tickets come here, rules counted; null where that differs from commune to commune. */
    fields: CategoryCode[] | null
    staff: store.StaffSeen[]
    duties: DutyRow[]
    absences: AbsenceRow[]
  })[]
}

/** Who works where, on what, and who is away: one place's departments, as far as the reader may see them. */
export const readDirectory = async (ctx: Ctx, commune: string | undefined): Promise<DirectoryPage> => {
  const place = placeOf(ctx, commune)
  const departments = await store.departmentsOfPlace(ctx.db, ctx.actor, place)
  const departmentIds = departments.map(({ id }) => id)
  const { db, actor, now } = ctx
  const [staff, duties, absences, fields] = await Promise.all([
    store.staffOfPlace(db, departmentIds),
    store.dutiesOfPlace(db, departmentIds, now),
    store.absencesOfPlace(db, actor, { departmentIds, now }),
    fieldsOf(ctx, place),
  ])
  const { gazetteer } = ctx.knowledge
  return {
    ...place,
    placeName:
      (place.communeCode && communeOf(gazetteer, place.communeCode)?.fullName) ||
      (gazetteer.provinces.get(place.provinceCode ?? '')?.fullName ?? null),
    departments: departments.map((department) => ({
      ...department,
      fields: fields && (fields.get(department.id) ?? []),
      staff: staff.filter(({ departmentId }) => departmentId === department.id),
      duties: duties.filter((duty) => duty.department.id === department.id),
      absences: absences.filter(({ departmentId }) => departmentId === department.id),
    })),
  }
}

const placeOf = ({ actor, knowledge }: Ctx, commune: string | undefined): Place => {
  const { provinceCode, communeCode } = staffOf(actor)
  if (commune === undefined) return { provinceCode, communeCode }
  const asked = communeOf(knowledge.gazetteer, commune)
  return { provinceCode: asked?.provinceCode ?? provinceCode, communeCode: commune }
}

const fieldsOf = async (ctx: Ctx, place: Place): Promise<Map<number, CategoryCode[]> | null> => {
  if (place.communeCode === null) return null
  const directory = await ctx.knowledge.directory.at(ctx.db, place)
  const asked = { ...place, lane: 'feedback', text: '' } as const
  return Map.groupBy(
    CATEGORY_CODES,
    (category) => chooseHolder(directory, { ...asked, category }).department.id,
  )
}
