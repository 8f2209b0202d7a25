import { scopesOf, staffOf } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { answeredOnce } from '../../context/told.ts'
import { Refused } from '../../platform/errors.ts'
import { unitsBeneath } from '../figures-store.ts'
import type { Unit } from '../unit.ts'
import { loadOf } from './rule.ts'
import { type DepartmentLoad, departmentLoads } from './store.ts'

/** So many departments without people are named. */
const mostNamed = 50

/** What a province has to see to: what lies nowhere, where nobody works, and where far more is open than usual, or far less. */
export const readLoads = async (ctx: Ctx, unit: Unit) => {
  const provinceCode = codeOfProvince(unit)
  const { told, now } = ctx
  const isShown = ({ level }: DepartmentLoad) =>
    level !== 'national' || scopesOf(staffOf(ctx.actor)).includes('unplaced')
  const ask = async () => ({
    departments: await departmentLoads(ctx.db, provinceCode),
    communes: await unitsBeneath(ctx.db, unit),
  })
  const { departments, communes } = told
    ? await answeredOnce(told, { key: `load,${provinceCode}`, since: 0, now }, ask)
    : await ask()
  const empty = departments.filter((one) => !one.hasPeople && !one.isCentre)
  const byCommune = Map.groupBy(departments, ({ communeCode }) => communeCode)
  const held = communes.flatMap(({ unit, name, communeCode }) =>
    unit.startsWith('commune:') ? [{ unit, name, ...sumOf(byCommune.get(communeCode) ?? []) }] : [],
  )
  return {
    unplaced: departments.filter((one) => one.isCentre && isShown(one)).map(named),
    unstaffed: {
      departments: empty.length,
      communes: held.filter(({ staffed }) => !staffed).length,
      holding: empty
        .filter(({ open }) => open > 0)
        .sort((a, b) => b.open - a.open)
        .slice(0, mostNamed)
        .map(named),
    },
    ...loadsOf(held),
  }
}

export const codeOfProvince = ({ kind, provinceCode }: Unit): string => {
  if (kind === 'province' && provinceCode !== null) return provinceCode
  throw new Refused('missing', {
    vi: 'Mục này chỉ có ở số liệu của cả tỉnh, thành phố.',
    en: 'This is told of a whole province alone.',
  })
}

const named = ({ id, name, open }: DepartmentLoad) => ({ departmentId: id, name, open })

const sumOf = (departments: DepartmentLoad[]) => ({
  staffed: departments.some(({ hasPeople }) => hasPeople),
  officers: departments.reduce((sum, { officers }) => sum + officers, 0),
  open: departments.reduce((sum, { ordinary }) => sum + ordinary, 0),
})

type Held = { unit: string; name: string; officers: number; open: number }

/** Only where somebody works: for whom nobody works is told above. */
const loadsOf = (all: Held[]) => {
  const worked = all.filter(({ officers }) => officers > 0)
  const officers = worked.reduce((sum, one) => sum + one.officers, 0)
  const each = officers === 0 ? null : worked.reduce((sum, { open }) => sum + open, 0) / officers
  const communes = worked.flatMap(({ unit, name, open, officers }) => {
    const load = loadOf({ open, officers }, each ?? 0)
    return load ? [{ unit, name, open, officers, load }] : []
  })
  return { each, communes: communes.sort((a, b) => b.open / b.officers - a.open / a.officers) }
}
