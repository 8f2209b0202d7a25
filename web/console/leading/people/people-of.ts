import type { DepartmentSeen } from '../shapes.ts'

/** Its staff, and whoever of another department holds one of its fields. */
export const peopleOf = ({ staff, duties }: DepartmentSeen) => {
  const own = new Set(staff.map(({ id }) => id))
  const guests = new Map(
    duties.flatMap((duty) => (own.has(duty.staff.id) ? [] : [[duty.staff.id, duty.staff]])),
  )
  return [
    ...staff.map((person) => ({ ...person, guest: false })),
    ...[...guests.values()].map((person) => ({
      ...person,
      guest: true,
      arrived: true,
      open: null,
      loadLimit: null,
    })),
  ]
}

export type SeenPerson = ReturnType<typeof peopleOf>[number]
