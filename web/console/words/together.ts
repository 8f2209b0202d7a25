import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Làm nhiều phiếu cùng lúc', en: 'Several tickets at once' },
  pick: { vi: 'Chọn nhiều', en: 'Select several' },
  pickOne: (reference: string): Sentence => ({ vi: `Chọn phiếu ${reference}`, en: `Select ${reference}` }),
  picked: (n: number): Sentence => ({ vi: `Đã chọn ${n} phiếu`, en: `${plural(n, 'ticket')} selected` }),
  accept: { vi: 'Tiếp nhận', en: 'Accept' },
  acceptSome: (n: number): Sentence => ({ vi: `Tiếp nhận ${n} phiếu`, en: `Accept ${plural(n, 'ticket')}` }),
  giveSome: (n: number): Sentence => ({ vi: `Phân công ${n} phiếu…`, en: `Assign ${plural(n, 'ticket')}…` }),
  nothingHere: {
    vi: 'Không phiếu nào anh/chị tiếp nhận hay phân công được ở đây.',
    en: 'None of them is yours to accept or assign.',
  },
  give: { vi: 'Phân công…', en: 'Assign…' },
  giveNow: (n: number): Sentence => ({ vi: `Phân công ${n} phiếu`, en: `Assign ${plural(n, 'ticket')}` }),
  severalDepartments: {
    vi: 'Các phiếu đã chọn đang ở nhiều đơn vị. Xin chọn phiếu của một đơn vị rồi phân công.',
    en: 'The chosen tickets lie in several departments. Please choose those of one, then assign.',
  },
  toWhom: { vi: 'Phân công cho', en: 'Assign to' },
  why: { vi: 'Lý do (ghi vào từng phiếu)', en: 'Reason (kept with each ticket)' },
  progress: (n: number, of: number): Sentence => ({ vi: `Đang làm ${n}/${of}…`, en: `${n} of ${of}…` }),
  accepted: (n: number, of: number): Sentence => ({
    vi: `Đã tiếp nhận ${n}/${of} phiếu.`,
    en: `${n} of ${of} accepted.`,
  }),
  given: (n: number, of: number): Sentence => ({
    vi: `Đã phân công ${n}/${of} phiếu.`,
    en: `${n} of ${of} assigned.`,
  }),
  undone: (n: number, of: number): Sentence => ({
    vi: `Đã hoàn tác ${n}/${of} phiếu.`,
    en: `${n} of ${of} undone.`,
  }),
  away: (n: number): Sentence => ({
    vi: `Không nối được tới máy chủ: ${n} phiếu chưa làm. Việc đã chọn vẫn còn đây, có mạng xin bấm làm tiếp.`,
    en: `The server cannot be reached: ${plural(n, 'ticket')} left undone. What you chose is still here; go on when there is a network.`,
  }),
  goOn: (n: number): Sentence => ({
    vi: `Làm tiếp ${n} phiếu`,
    en: `Go on with ${plural(n, 'ticket')}`,
  }),
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  undoWhy: { vi: 'Hoàn tác việc phân công vừa rồi', en: 'The assignment is taken back' },
}
