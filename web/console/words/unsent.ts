import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Chờ gửi khi có mạng', en: 'Waiting for a network' },
  waiting: (n: number): Sentence => ({
    vi: `${n} việc làm lúc không có mạng đang chờ gửi`,
    en: `${plural(n, 'thing')} done without a network waiting to be sent`,
  }),
  pictures: (n: number): Sentence => ({ vi: `${n} ảnh sau xử lý`, en: plural(n, 'picture') }),
  refused: { vi: 'Chưa gửi được', en: 'Not taken' },
  afterRefused: {
    vi: 'Việc sau của phiếu này cũng chờ anh/chị xem lại.',
    en: 'What follows at this ticket waits for you too.',
  },
  open: { vi: 'Mở phiếu', en: 'Open the ticket' },
  again: { vi: 'Gửi lại', en: 'Send again' },
  drop: { vi: 'Bỏ việc này', en: 'Drop it' },
} as const
