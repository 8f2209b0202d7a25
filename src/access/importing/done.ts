import { Refused } from '../../platform/errors.ts'
import type { PersonStep } from './plan-person.ts'

/** What the file's departments (by key) and people (by mailbox) are in the tables. */
export type Done = { departments: Map<string, number>; people: Map<string, string> }

export const placeOf = ({ department }: PersonStep, { departments }: Done): number =>
  department.id ?? departments.get(department.key)!

/** Refused when fewer rows were there to be changed than were shown. */
export const mustBeAll = (found: number, wanted: readonly unknown[]): void => {
  if (found === wanted.length) return
  throw new Refused('conflict', {
    vi: 'Có người vừa sửa cùng chỗ này. Chưa thay đổi gì; xin xem thử lại tệp.',
    en: 'Somebody changed the same meanwhile. Nothing was changed; please try the file again.',
  })
}
