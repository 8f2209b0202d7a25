import type { Me, Role } from '../shapes.ts'

/* What the server will allow (access/permissions): a button that would only be refused is not shown. */

const has = (me: Me, ...roles: Role[]) => roles.some((role) => me.roles.includes(role))
const ofProvince = ({ department }: Me) => department.communeCode === null && department.provinceCode !== null

/** The local rules are looked after by a commune's leader, a province's dispatcher and administrators. */
export const keepsRules = (me: Me) =>
  has(me, 'admin') ||
  (has(me, 'dispatcher') && ofProvince(me)) ||
  (has(me, 'leader') && me.department.communeCode !== null)

/** May look into any commune of the province, or of the country. */
export const seesManyPlaces = (me: Me) => has(me, 'admin') || (has(me, 'dispatcher') && ofProvince(me))

export const keepsNation = (me: Me) => has(me, 'admin')

/** Calendar and targets: an administrator's, and a dispatcher's for the own province. */
export const keepsDeadlines = (me: Me) => has(me, 'admin') || (has(me, 'dispatcher') && ofProvince(me))

export const setsUpDepartments = (me: Me) => keepsRules(me)
