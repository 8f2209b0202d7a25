import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Phiếu phản ánh', en: 'Tickets' },
  list: { vi: 'Danh sách phiếu', en: 'List of tickets' },
  status: { vi: 'Trạng thái', en: 'Status' },
  filters: { vi: 'Lọc', en: 'Filters' },
  filtersOn: (n: number): Sentence => ({ vi: `Lọc (${n})`, en: `Filters (${n})` }),
  oneDepartment: { vi: 'Chỉ một đơn vị', en: 'One department only' },
  clear: { vi: 'Bỏ lọc', en: 'Clear filters' },
  sort: { vi: 'Sắp xếp', en: 'Sort' },
  due: { vi: 'Gần hạn trước', en: 'Soonest due first' },
  newest: { vi: 'Mới nhất trước', en: 'Newest first' },
  lane: { vi: 'Loại', en: 'Type' },
  category: { vi: 'Lĩnh vực', en: 'Subject' },
  commune: { vi: 'Xã, phường', en: 'Commune' },
  all: { vi: 'Tất cả', en: 'All' },
  mine: { vi: 'Của tôi', en: 'Mine' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  open: { vi: 'Đang mở', en: 'Open' },
  emergencies: { vi: 'Khẩn cấp', en: 'Emergencies' },
  dangerPossible: { vi: 'có thể nguy hiểm, xin xem ngay', en: 'possible danger, please look' },
  done: { vi: 'Đã xong', en: 'Done' },
  changed: { vi: 'vừa có thay đổi', en: 'just changed' },
  noPlace: { vi: 'chưa rõ nơi', en: 'place unclear' },
  unassigned: { vi: 'chưa phân công ai', en: 'nobody assigned' },
  supporters: (n: number): Sentence => ({
    vi: `${n} người cùng phản ánh`,
    en: `${plural(n, 'person reports', 'people report')} the same`,
  }),
  bounced: (n: number): Sentence => ({
    vi: `đã chuyển ${n} lần`,
    en: `forwarded ${plural(n, 'time')}`,
  }),
  reopened: (n: number): Sentence => ({
    vi: `đã mở lại ${n} lần`,
    en: `reopened ${plural(n, 'time')}`,
  }),
  empty: { vi: 'Không có phiếu nào ở đây.', en: 'There are no tickets here.' },
  emptyFiltered: {
    vi: 'Không có phiếu nào khớp với điều kiện lọc. Xin thử bỏ bớt điều kiện.',
    en: 'No ticket matches these filters. Try removing some.',
  },
  longList: {
    vi: 'Danh sách dài: chỉ phần đang xem được hiện. Muốn tìm chữ, xin dùng ô tìm phía trên.',
    en: 'A long list: only what is in sight is drawn. To find words, please use the search field above.',
  },
  looksOn: {
    vi: 'Chưa thấy trong các phiếu mới, đang tìm tiếp ở phiếu cũ hơn…',
    en: 'Nothing among the newest, looking further back…',
  },
  old: (seconds: number): Sentence => ({
    vi: `Danh sách đã cũ ${seconds} giây, đang chờ mạng.`,
    en: `This list is ${seconds} seconds old, waiting for the network.`,
  }),
  end: { vi: 'Hết danh sách.', en: 'End of the list.' },
  choose: { vi: 'Chọn một phiếu để xem.', en: 'Choose a ticket to read.' },
  chooseLead: {
    vi: 'Phiếu mới hiện ra ngay, không cần tải lại trang. Mọi việc đều làm được bằng bàn phím.',
    en: 'New tickets appear at once, without a reload. Everything works from the keyboard.',
  },
  take: { vi: 'Tải danh sách này', en: 'Download this list' },
} as const
