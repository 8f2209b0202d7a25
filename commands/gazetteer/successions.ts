import type { Succession } from '../../src/routing/succession/move-all.ts'

const hows: Record<keyof Succession['tickets'], string> = {
  'same-kind': 'về đơn vị cùng loại / to a department of the same kind',
  chair: 'về chủ tịch vì không có đơn vị cùng loại / to the chair, for there is none of the kind',
  'by-rule': 'theo quy tắc chuyển / by the routing rules',
  asked: 'chưa rõ nơi, hỏi chủ tịch / place not clear, the chair is asked',
  stays: 'giữ nguyên đơn vị, chỉ đổi địa bàn / keep their department, the place alone changes',
}

const handed: Record<string, string> = {
  staff: 'cán bộ, phần mềm / staff and programs',
  leaders: 'trong đó lãnh đạo, chủ tịch, xin xem lại vai trò / of them leaders, whose roles want a look',
  duties: 'phân công / duties',
  shifts: 'ca trực / shifts on call',
  rules: 'quy tắc chuyển / routing rules',
  incidents: 'sự cố đang mở / open incidents',
  webhooks: 'nơi nhận sự kiện / receivers of events',
  views: 'danh sách đã lưu / kept lists',
  asked: 'nơi được hỏi, phối hợp trong phiếu / departments asked or working along inside tickets',
}

const counted = (of: Record<string, number | undefined>, names: Record<string, string>): string[] =>
  Object.entries(of).flatMap(([key, n]) => (n ? [`      ${n} ${names[key] ?? key}`] : []))

/** One commune in lines: where it went, what becomes of its open tickets, what is handed on, what stays behind. */
const linesOf = ({ commune, to, heir, tickets, places, handedOn, left }: Succession): string[] => [
  `  ${commune} → ${heir ?? (to.join(', ') || '?')} (${kindOf({ heir, to })})`,
  ...counted(tickets, hows),
  ...(heir ? [] : placesOf(places)),
  ...counted(handedOn, handed),
  ...leftOf({ heir, to, left }),
]

const kindOf = ({ heir, to }: Pick<Succession, 'heir' | 'to'>): string => {
  if (to.length === 0) return 'danh mục không ghi về đâu / the bundle does not say where it went'
  return heir ? 'sáp nhập / merged' : 'chia tách / divided'
}

const placesOf = (places: Succession['places']): string[] =>
  Object.entries(places).map(([place, n]) => `      ${n} phiếu / tickets → ${place}`)

const leftOf = ({ heir, to, left }: Pick<Succession, 'heir' | 'to' | 'left'>): string[] => {
  const { tickets, staff, duties } = left
  if (tickets + staff + duties === 0) return []
  const what = `${tickets} phiếu, ${staff} cán bộ, ${duties} phân công / tickets, staff, duties`
  if (to.length > 0 && !heir)
    return [
      `      ở lại / stay: ${what}. Xin chuyển từng người bằng npm run staff -- FILE.csv / Please move each person by that file`,
    ]
  return [`      ở lại / stay: ${what}`]
}

export const saySuccessions = (successions: readonly Succession[], mode: 'move' | 'plan'): string[] => {
  if (successions.length === 0)
    return ['Không xã, phường nào không còn mà vẫn giữ việc. / No commune that is no more holds anything.']
  const heading =
    mode === 'move'
      ? 'Đã bàn giao việc của xã, phường không còn / Handed on from communes that are no more:'
      : 'Sẽ bàn giao khi chạy với --move / To be handed on with --move:'
  return [heading, ...successions.flatMap(linesOf)]
}
