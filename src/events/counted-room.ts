import type { Staff } from '../access/permissions.ts'
import { isOfCalls, roomsOf } from './rooms.ts'

export const seatOf = ({ id }: Pick<Staff, 'id'>) => `staff:${id}`

/**
 * The ordinary room whose tickets are all that somebody counts, besides those that they are the officer of; null where they see
 * more than one, or anything sealed.
 */
export const countedRoomOf = (staff: Staff): string | null => {
  const [room, ...more] = roomsOf(staff).filter((room) => room !== seatOf(staff) && !isOfCalls(room))
  return more.length === 0 && room === `department:${staff.departmentId}` ? room : null
}
