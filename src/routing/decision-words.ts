import type { Lane } from '../../db/vocabulary.ts'
import type { Sentence } from '../platform/errors.ts'
import { CATEGORIES, type CategoryCode, LANE_NAMES } from './categories.ts'

/** What people decided, in the place of what the words of the report had said. */
export type Decided =
  | { code: 'category-chosen'; category: CategoryCode }
  | { code: 'category-corrected'; category: CategoryCode }
  | { code: 'place-corrected'; commune: string }
  | { code: 'lane-corrected'; lane: Lane }
  | { code: 'lane-heard'; lane: Lane }
  | { code: 'danger-dismissed' }

export const isDecided = (reason: { code: string }): reason is Decided =>
  reason.code === 'category-chosen' ||
  reason.code === 'danger-dismissed' ||
  reason.code === 'lane-heard' ||
  reason.code.endsWith('-corrected')

export const explainDecision = (reason: Decided): Sentence => {
  switch (reason.code) {
    case 'category-chosen': {
      const { vi, en } = CATEGORIES[reason.category]
      return { vi: `Người gửi chọn lĩnh vực “${vi}”.`, en: `The sender chose the subject “${en}”.` }
    }
    case 'category-corrected': {
      const { vi, en } = CATEGORIES[reason.category]
      return { vi: `Cán bộ xác định lĩnh vực “${vi}”.`, en: `Staff set the subject “${en}”.` }
    }
    case 'place-corrected': {
      const { commune } = reason
      return { vi: `Địa bàn được xác định lại là ${commune}.`, en: `The place was put right: ${commune}.` }
    }
    case 'danger-dismissed':
      return { vi: 'Cán bộ đã xem và thấy không nguy hiểm.', en: 'Staff looked and found no danger.' }
    case 'lane-heard': {
      const { vi, en } = LANE_NAMES[reason.lane]
      return {
        vi: `Nội dung người dân gửi thêm cho thấy đây là loại ${vi}.`,
        en: `What the resident added makes it of the type: ${en}.`,
      }
    }
    case 'lane-corrected': {
      const { vi, en } = LANE_NAMES[reason.lane]
      return { vi: `Cán bộ xếp vào loại ${vi}.`, en: `Staff set the type: ${en}.` }
    }
  }
}
