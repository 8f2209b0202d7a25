import type { Lane, Urgency } from '../../../db/vocabulary.ts'
import type { Sentence } from '../../platform/errors.ts'
import { categoryNames, LANE_NAMES } from '../../routing/categories.ts'
import type { Names } from './names.ts'

type Data = Record<string, unknown>

const say = (vi: string, en: string): Sentence => ({ vi, en })

/** Who was given it; the name is for staff alone. */
export const assigned = ({ officerId }: Data, { staff }: Names): Sentence => {
  if (officerId === null) return say('Trở lại hàng chờ của đơn vị', 'Back in the queue of the department')
  const name = staff.get(String(officerId))
  return name
    ? say(`Giao ${name}`, `Assigned to ${name}`)
    : say('Giao cán bộ xử lý', 'Assigned to an officer')
}

/** What a correction made of it. */
export const corrected = ({ field, became }: Data, { communes }: Names): Sentence => {
  if (field === 'place') {
    const name = communes.get(String(became)) ?? String(became)
    return say(`Sửa nơi xảy ra: ${name}`, `Place corrected: ${name}`)
  }
  const known = field === 'urgency' ? urgencyNames[became as Urgency] : categoryNames(String(became))
  return field === 'urgency'
    ? say(`Sửa mức độ: ${known.vi}`, `Urgency changed: ${known.en}`)
    : say(`Sửa lĩnh vực: ${known.vi}`, `Category corrected: ${known.en}`)
}

const urgencyNames: Record<Urgency, Sentence> = {
  normal: say('thường', 'normal'),
  urgent: say('gấp', 'urgent'),
  complex: say('phức tạp', 'complex'),
}

export const movedToLane = ({ became }: Data): Sentence => {
  const lane = LANE_NAMES[became as Lane]
  return say(`Chuyển sang luồng ${lane.vi}`, `Moved to the lane ${lane.en}`)
}
