import type { Urgency } from '../../../../db/vocabulary.ts'
import type { Correcting, EventFields } from '../../../events/event.ts'
import type { Sentence } from '../../../platform/errors.ts'
import { categoryName, LANE_NAMES } from '../../../routing/categories.ts'
import { type Lines, type Names, nothing, say, why } from './line.ts'

/** What a correction made of it. */
const corrected = ({ field, was, became }: EventFields['ticket.corrected'], { commune }: Names): Sentence => {
  switch (field) {
    case 'place':
      return say(`Sửa nơi xảy ra: ${commune(became)}`, `Place corrected: ${commune(became)}`)
    case 'urgency': {
      const { vi, en } = urgencyNames[became as Urgency]
      return say(`Sửa mức độ: ${vi}`, `Urgency changed: ${en}`)
    }
    case 'category': {
      const { vi, en } = categoryName(became)
      if (was === became) return say(`Xác nhận lĩnh vực: ${vi}`, `Subject confirmed: ${en}`)
      return say(`Sửa lĩnh vực: ${vi}`, `Subject corrected: ${en}`)
    }
  }
}

const urgencyNames: Record<Urgency, Sentence> = {
  normal: say('thường', 'normal'),
  urgent: say('gấp', 'urgent'),
  complex: say('phức tạp', 'complex'),
}

export const corrections: Lines<keyof Correcting> = {
  'ticket.corrected': {
    sentence: corrected,
    text: why,
    resident: ({ field }) => (field === 'place' ? 'sentence' : 'nothing'),
  },
  'ticket.lane-changed': {
    sentence: ({ became }) =>
      say(`Đổi loại: ${LANE_NAMES[became].vi}`, `Type changed: ${LANE_NAMES[became].en}`),
    text: why,
    resident: nothing,
  },
}
