import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Cần trung tâm điều phối', en: 'For the centre to see to' },
  place: { vi: 'Nơi', en: 'Where' },
  why: { vi: 'Vì sao', en: 'Why' },
  open: { vi: 'Đang mở', en: 'Open' },
  unplaced: { vi: 'còn ở trung tâm, chưa về đơn vị nào', en: 'still at the centre, with no department' },
  nobody: { vi: 'chưa có người làm', en: 'nobody works there' },
  unstaffed: (departments: number, communes: number): Sentence => ({
    vi: `Chưa có người làm: ${departments} đơn vị; ${communes} xã, phường chưa có ai.`,
    en: `Without people: ${plural(departments, 'department')}, and ${plural(communes, 'commune')} without anybody.`,
  }),
  allIsWell: {
    vi: 'Không phiếu nào còn ở trung tâm hoặc ở nơi chưa có người.',
    en: 'Nothing lies at the centre, or where nobody works.',
  },
  loads: { vi: 'Quá tải và ít việc', en: 'Overloaded, and with little to do' },
  rule: (each: string): Sentence => ({
    vi: `Mức chung: ${each} phiếu đang mở trên một người xử lý. Chỉ nêu nơi chắc chắn cao hơn một lần rưỡi hoặc thấp hơn một nửa mức đó.`,
    en: `Usual: ${each} open tickets for each officer. Named is only what is surely over one and a half times that, or under half.`,
  }),
  commune: { vi: 'Xã, phường', en: 'Commune' },
  officers: { vi: 'Người xử lý', en: 'Officers' },
  each: { vi: 'Mỗi người', en: 'For each' },
  load: {
    overloaded: { vi: 'Quá tải', en: 'Overloaded' },
    idle: { vi: 'Ít việc', en: 'Little to do' },
  } satisfies Record<string, Sentence>,
  even: { vi: 'Không nơi nào quá tải hoặc ít việc rõ rệt.', en: 'None is clearly overloaded or idle.' },
  alone: { vi: 'Lĩnh vực chỉ có một người', en: 'Fields that one person alone looks after' },
  aloneNote: {
    vi: 'Người đó nghỉ thì không ai nhận. Giao thêm người hoặc ghi người thay ở mục Đơn vị.',
    en: 'While that person is away nobody takes it. Name another, or a substitute, under Units.',
  },
  department: { vi: 'Đơn vị', en: 'Department' },
  officer: { vi: 'Người phụ trách', en: 'Officer' },
  fields: { vi: 'Lĩnh vực', en: 'Fields' },
  everything: { vi: 'mọi lĩnh vực chưa giao riêng', en: 'all that nobody else is named for' },
  noneAlone: { vi: 'Lĩnh vực nào cũng có từ hai người.', en: 'Every field has two people or more.' },
  gateways: { vi: 'Tin có gửi đi được không', en: 'Whether messages leave' },
  way: { vi: 'Đường gửi', en: 'Way' },
  state: { vi: 'Tình trạng', en: 'How it does' },
  waiting: { vi: 'Đang chờ', en: 'Waiting' },
  flows: { vi: 'gửi được', en: 'works' },
  stuckSince: (at: string): Sentence => ({ vi: `không gửi được từ ${at}`, en: `stuck since ${at}` }),
  toGateways: { vi: 'Xem cổng gửi tin', en: 'See the gateways' },
} as const
