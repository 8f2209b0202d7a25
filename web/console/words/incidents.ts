import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Sự cố', en: 'Incidents' },
  lead: {
    vi: 'Việc nhiều người cùng báo: công bố một lần, báo tin một lần, trả lời một lần. Ai phản ánh cùng việc được hỏi có phải việc này không.',
    en: 'What many report: declared once, told once, answered once. Whoever reports the same is asked whether it is this.',
  },
  declare: { vi: 'Công bố sự cố', en: 'Declare an incident' },
  whatAndWhere: { vi: 'Việc gì, ở đâu', en: 'What and where' },
  open: { vi: 'Đang diễn ra', en: 'Going on' },
  goingOn: { vi: 'Sự cố đang diễn ra', en: 'Incidents going on' },
  closed: { vi: 'Đã kết thúc', en: 'Over' },
  none: { vi: 'Không có sự cố nào đang diễn ra.', en: 'No incident is going on.' },
  noneClosed: { vi: 'Chưa có sự cố nào.', en: 'None so far.' },
  joined: (n: number): Sentence => ({ vi: `${n} phiếu đã ghép`, en: `${plural(n, 'ticket')} joined` }),
  since: { vi: 'Từ', en: 'Since' },
  expected: { vi: 'Dự kiến xong', en: 'Expected to end' },
  overdue: {
    vi: 'Đã quá lúc dự kiến; xin báo tin mới',
    en: 'Past what was expected; please tell what is new',
  },
  subject: { vi: 'Lĩnh vực', en: 'Subject' },
  name: { vi: 'Gọi là gì', en: 'What it is called' },
  nameHint: {
    vi: 'Ví dụ: Mất điện khu vực chợ Khương Đình',
    en: 'For example: no electricity around the market',
  },
  known: { vi: 'Đã biết gì', en: 'What is known' },
  knownHint: {
    vi: 'Mọi người đều đọc được: đừng ghi số nhà, tên hay số điện thoại của ai.',
    en: "Everybody reads this: no house number, and nobody's name or number.",
  },
  began: { vi: 'Bắt đầu từ', en: 'Began' },
  expectedEnd: { vi: 'Dự kiến xong lúc (nếu biết)', en: 'Expected to end (if known)' },
  places: { vi: 'Các xã, phường', en: 'Communes' },
  addPlace: { vi: 'Thêm xã, phường', en: 'Add a commune' },
  takePlace: (name: string): Sentence => ({ vi: `Bỏ ${name}`, en: `Take out ${name}` }),
  area: { vi: 'Chỉ một vùng', en: 'One area alone' },
  areaHint: {
    vi: 'Bấm vào bản đồ để chọn tâm vùng; không chọn thì tính cả xã, phường.',
    en: 'Press the map to choose its middle; without one it is the whole commune.',
  },
  cornersHint: {
    vi: 'Bấm lần lượt từng góc của vùng, ít nhất 3 góc; không vẽ thì tính cả xã, phường.',
    en: 'Press its corners one after another, at least 3; without them it is the whole commune.',
  },
  radius: { vi: 'Vùng', en: 'Its shape' },
  circle: (metres: number): Sentence => ({ vi: `Vòng tròn ${metres} m`, en: `Within ${metres} m` }),
  corners: { vi: 'Vẽ từng góc', en: 'Corner by corner' },
  takeCorner: { vi: 'Bỏ góc cuối', en: 'Take back a corner' },
  streets: { vi: 'Chỉ những đường, ngõ, thôn này', en: 'These streets, alleys or hamlets alone' },
  streetsHint: {
    vi: 'Mỗi dòng một tên, ví dụ: phố Vọng. Chỉ phản ánh nói đến tên này, hoặc ở trong vùng đã vẽ, được hỏi. Để trống thì tính cả xã, phường.',
    en: 'One on each line. Only reports that name one, or lie in the drawn area, are asked. Left empty it is the whole commune.',
  },
  onlyIn: { vi: 'Chỉ ở:', en: 'Only here:' },
  wholeCommune: { vi: 'Cả xã, phường', en: 'The whole commune' },
  send: { vi: 'Công bố', en: 'Declare' },
  declared: {
    vi: 'Đã công bố. Phản ánh mới cùng việc sẽ được hỏi.',
    en: 'Declared. New reports of it are asked.',
  },
  fromWarning: { vi: 'Công bố từ cảnh báo:', en: 'Declared from the warning:' },
  update: { vi: 'Báo tin mới', en: 'Tell what is new' },
  updateSend: { vi: 'Báo cho mọi người đã ghép', en: 'Tell everybody who joined' },
  updated: { vi: 'Đã báo tin mới.', en: 'Told.' },
  close: { vi: 'Kết thúc sự cố', en: 'Close the incident' },
  closeLead: {
    vi: 'Mọi phiếu đã ghép còn mở được trả lời bằng lời này; ai chưa xong vẫn báo lại được.',
    en: 'Each ticket that joined and is still open is answered with this; whoever is not helped may say so.',
  },
  unlooked: (n: number): Sentence => ({
    vi: `${n} phiếu có thể nguy hiểm chưa ai xem: xem xong mới được trả lời bằng lời này.`,
    en: `${plural(n, 'ticket')} may be danger and nobody has looked: answered with this only after a look.`,
  }),
  answer: { vi: 'Trả lời mọi người: đã làm gì', en: 'Answer to all: what was done' },
  closeSend: { vi: 'Kết thúc và trả lời', en: 'Close and answer' },
  closedNow: {
    vi: 'Đã kết thúc; các phiếu đang được trả lời.',
    en: 'Closed; the tickets are being answered.',
  },
  readOut: { vi: 'Đọc cho người gọi', en: 'Read out to a caller' },
  timeline: { vi: 'Diễn biến', en: 'Timeline' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  figure: {
    spared: { vi: 'Đỡ phải xử lý riêng', en: 'Spared: not handled one by one' },
    joined: { vi: 'Phiếu đã ghép, không phải trả lời riêng', en: 'Tickets joined, answered with it' },
    before: { vi: 'Ghép trước khi gửi', en: 'Joined before sending' },
    after: { vi: 'Ghép sau khi gửi', en: 'Joined after sending' },
    byStaff: { vi: 'Cán bộ ghép', en: 'Joined by staff' },
    callers: { vi: 'Người gọi được báo, không mở phiếu', en: 'Callers told, no ticket opened' },
    apart: { vi: 'Nói là việc khác', en: 'Said to be something else' },
    open: { vi: 'Còn mở', en: 'Still open' },
    unlooked: {
      vi: 'Còn mở, có thể nguy hiểm, chờ xem',
      en: 'Still open, may be danger, waiting for a look',
    },
    lasted: { vi: 'Thời gian diễn ra', en: 'How long it lasted' },
  },
  lasted: (minutes: number): Sentence => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    if (hours >= 48)
      return { vi: `${Math.floor(hours / 24)} ngày`, en: plural(Math.floor(hours / 24), 'day') }
    const parts = [
      hours > 0 && ([hours, 'giờ', 'hour'] as const),
      rest > 0 && ([rest, 'phút', 'minute'] as const),
    ]
    const said = parts.filter((part) => part !== false)
    if (said.length === 0) return { vi: 'chưa đến 1 phút', en: 'less than 1 minute' }
    return {
      vi: said.map(([n, name]) => `${n} ${name}`).join(' '),
      en: said.map(([n, , name]) => plural(n, name)).join(' '),
    }
  },
  public: { vi: 'Trang công khai', en: 'Public page' },
  back: { vi: 'Tất cả sự cố', en: 'All incidents' },
  by: { vi: 'người đăng', en: 'by' },
}
