import type { Urgency } from '../../../../db/vocabulary.ts'
import type { Correcting, EventFields } from '../../../events/event.ts'
import type { Sentence } from '../../../platform/errors.ts'
import { categoryName, LANE_NAMES } from '../../../routing/categories.ts'
import { type Lines, type Names, nothing, say, sentenceAlone, unwritten, why } from './line.ts'

/** What a correction made of it, and who has it with that where somebody else had it. */
const withMove = (made: Sentence, { movedTo }: { movedTo?: number }, { department }: Names): Sentence =>
  movedTo === undefined
    ? made
    : say(`${made.vi}, chuyển ${department(movedTo)}`, `${made.en}, forwarded to ${department(movedTo)}`)

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

const laneChanged = ({ became }: EventFields['ticket.lane-changed']): Sentence =>
  say(`Đổi loại: ${LANE_NAMES[became].vi}`, `Type changed: ${LANE_NAMES[became].en}`)

const communeEnded = (
  { was, became, from, to }: EventFields['ticket.commune-ended'],
  { commune, department }: Names,
): Sentence => {
  const now = became
    ? say(`${commune(was)} nay thuộc ${commune(became)}`, `${commune(was)} is part of ${commune(became)} now`)
    : say(
        `${commune(was)} đã chia tách, chưa rõ việc này nay ở xã, phường nào`,
        `${commune(was)} was divided, and it is not clear in which commune this lies now`,
      )
  if (from === to) return now
  return say(`${now.vi}; ${department(to)} nhận tiếp`, `${now.en}; ${department(to)} takes it on`)
}

export const corrections: Lines<keyof Correcting> = {
  'ticket.corrected': {
    sentence: (data, names) => withMove(corrected(data, names), data, names),
    text: why,
    resident: ({ field }) => (field === 'place' ? 'sentence' : 'nothing'),
  },
  'ticket.lane-changed': {
    sentence: (data, names) => withMove(laneChanged(data), data, names),
    text: why,
    resident: nothing,
  },
  'ticket.commune-ended': { sentence: communeEnded, text: unwritten, resident: sentenceAlone },
}
