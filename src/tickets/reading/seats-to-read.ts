import type { Staff } from '../../access/permissions.ts'
import { roomsOf } from '../../events/rooms.ts'
import { isSealed, kindOf, type Narrowing } from './narrowing.ts'

/** Where what is asked for lies: the province of the commune, and the place of the department. */
export type Whereabouts = {
  communeProvince: string | null
  department: { provinceCode: string | null; communeCode: string | null } | null
}

/**
 * What is read of a seat: all of it, what one is the officer of, what lies in one place or anywhere within a province, or what the
 * department that is asked for holds of what one sees beside it.
 */
export type Stretch = { seat: string } & (
  | { of: 'all' | 'mine' | 'elsewhere' }
  | { of: 'place' | 'within'; place: string }
)

type Asked = Narrowing & { staff: Staff; lies: Whereabouts }

/**
 * The stretches to look through: of one's own seats, or of narrower ones within them. A ticket of a narrower seat is shown if it
 * has one of one's own too, which the statement asks for.
 */
export const stretchesToRead = (asked: Asked): Stretch[] => {
  const { commune, province, lies, staff } = asked
  if (commune && province && lies.communeProvince !== province) return []
  const rooms = roomsOf(staff)
  const whole = wholeSeat(asked, rooms)
  const found = rooms
    .filter((seat) => !whole || isSealed(seat) || seat === whole)
    .flatMap((seat) => stretchesOf(seat, asked))
  const stretches = [...new Map(found.map((stretch) => [JSON.stringify(stretch), stretch])).values()]
  const isAllRead = stretches.some(({ seat, of }) => of === 'all' && !rooms.includes(seat))
  return stretches.filter(({ of }) => !(asked.department && isAllRead && of === 'elsewhere'))
}

/** One's own seat that holds whatever is asked for and is not sealed. */
const wholeSeat = ({ department, commune, province, mine, staff }: Asked, rooms: string[]) => {
  const seats = [
    ...(mine ? [`staff:${staff.id}`] : []),
    ...(department === staff.departmentId ? [`department:${department}`] : []),
    ...(commune ? [`commune:${commune}`] : []),
    ...(province ? [`province:${province}`] : []),
  ]
  return seats.find((seat) => rooms.includes(seat))
}

const stretchesOf = (seat: string, asked: Asked): Stretch[] => {
  if (isSealed(seat) && asked.department && !isOwn(asked)) return []
  if (isSealed(seat)) return asked.mine ? [{ seat, of: 'mine' }] : placed(seat, asked)
  if (['commune', 'province', 'unplaced'].includes(kindOf(seat))) return ofArea(seat, asked)
  if (asked.mine && kindOf(seat) !== 'staff') return []
  if (asked.department && !isOwn(asked)) return [{ seat, of: 'elsewhere' }]
  return placed(seat, asked)
}

const isOwn = ({ department, staff }: Asked) => department === staff.departmentId

/** The department that is asked for works where one sees everything: nearly all that it holds lies there. */
const isNear = ({ lies: { department }, staff }: Asked): boolean => {
  if (!department) return false
  const rooms = roomsOf(staff)
  return (
    rooms.includes(`commune:${department.communeCode}`) ||
    rooms.includes(`province:${department.provinceCode}`)
  )
}

const placed = (seat: string, { staff, commune, province, lies }: Asked): Stretch[] => {
  if (commune && commune !== staff.communeCode)
    return [{ seat, of: 'place', place: `${lies.communeProvince}${commune}` }]
  if (!commune && province && staff.provinceCode && province !== staff.provinceCode)
    return [{ seat, of: 'within', place: province }]
  return [{ seat, of: 'all' }]
}

const ofArea = (seat: string, asked: Asked): Stretch[] => {
  if (asked.mine || !mayLieIn(seat, asked)) return []
  if (asked.department) return heldIn(seat, asked)
  if (asked.commune) return [{ seat: `commune:${asked.commune}`, of: 'all' }]
  return [{ seat, of: 'all' }]
}

const mayLieIn = (seat: string, { commune, province, lies, staff }: Asked): boolean => {
  if (kindOf(seat) === 'unplaced') return !commune && !province
  const lying = commune ? lies.communeProvince : province
  return (
    (!lying || lying === staff.provinceCode) &&
    (kindOf(seat) === 'province' || !commune || seat === `commune:${commune}`)
  )
}

const heldIn = (area: string, asked: Asked): Stretch[] => {
  const { department, commune, lies, staff } = asked
  const seat = `department:${department}`
  if (commune && lies.department?.communeCode !== commune)
    return [{ seat, of: 'place', place: `${lies.communeProvince}${commune}` }]
  if (isNear(asked)) return [{ seat, of: 'all' }]
  if (kindOf(area) === 'province') return [{ seat, of: 'within', place: staff.provinceCode! }]
  const place = kindOf(area) === 'unplaced' ? '' : `${staff.provinceCode}${staff.communeCode}`
  return [{ seat, of: 'place', place }]
}
