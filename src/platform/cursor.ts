import { wrongField } from './errors.ts'

/** The number that a cursor of one number stands for; null at the beginning, refused when it is none. */
export const placeOf = (cursor: string | undefined): number | null => {
  if (!cursor) return null
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor)
  throw notOfThisList()
}

export const notOfThisList = () =>
  wrongField('cursor', {
    vi: 'Chỗ xem tiếp không thuộc danh sách này; xin xem lại từ đầu.',
    en: 'That place is not in this list; please begin again.',
  })
