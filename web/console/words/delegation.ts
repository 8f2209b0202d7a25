import type { Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Ủy quyền', en: 'Delegation' },
  lead: {
    vi: 'Khi anh/chị đi vắng, một người trong đơn vị xem và quyết định thay những việc chờ lãnh đạo: gia hạn, từ chối, công khai, phân công… Đơn tố cáo không đi theo ủy quyền. Người đó không ủy quyền tiếp được.',
    en: 'While you are away somebody of your unit sees and decides what waits for a leader: extensions, refusals, publishing, assignments… Denunciations do not go with it, and they cannot pass it on.',
  },
  delegate: { vi: 'Ủy quyền cho…', en: 'Delegate to…' },
  deputyId: { vi: 'Người được ủy quyền', en: 'Deputy' },
  choose: { vi: 'Xin chọn', en: 'Please choose' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến hết ngày', en: 'To the end of' },
  why: { vi: 'Căn cứ', en: 'On what it rests' },
  whyHint: {
    vi: 'Số văn bản, hoặc lý do: "Quyết định 12/QĐ-UBND", "Đi công tác"',
    en: 'The number of a paper, or the reason: "Quyết định 12/QĐ-UBND", "Away on duty"',
  },
  nobody: {
    vi: 'Đơn vị của anh/chị chưa có ai khác (đã vào hệ thống) để ủy quyền. Xin nhờ người quản trị mời một cấp phó, hoặc một cán bộ của đơn vị, vào đúng đơn vị này; người đó đăng nhập lần đầu xong là có tên ở đây. Chưa có ai thì khi anh/chị đi vắng, việc chờ lãnh đạo vẫn chờ.',
    en: 'Nobody else in your unit uses the system, so there is nobody to delegate to. Please ask the administrator to invite a deputy, or an officer of your unit, into this very unit; once they have signed in they are named here. Until then, what waits for a leader waits while you are away.',
  },
  given: { vi: 'Đã ủy quyền.', en: 'Delegated.' },
  end: { vi: 'Kết thúc', en: 'End it' },
  ended: { vi: 'Đã kết thúc ủy quyền.', en: 'The delegation has ended.' },
  toDeputy: (name: string): Sentence => ({ vi: `Ủy quyền cho ${name}`, en: `You delegate to ${name}` }),
  byLeader: (name: string): Sentence => ({
    vi: `${name} ủy quyền cho anh/chị`,
    en: `${name} delegates to you`,
  }),
  days: (from: string, to: string): Sentence => ({
    vi: `từ ${from} đến hết ${to}`,
    en: `from ${from} to the end of ${to}`,
  }),
} as const

export const stands: Record<'to-come' | 'in-force' | 'over', Sentence> = {
  'to-come': { vi: 'Sắp tới', en: 'To come' },
  'in-force': { vi: 'Đang có hiệu lực', en: 'In force' },
  over: { vi: 'Đã kết thúc', en: 'Over' },
}
