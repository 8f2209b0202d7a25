import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  place: { vi: 'Xem xã, phường', en: 'Look at a commune' },
  ownPlace: { vi: 'Để trống: các đơn vị cấp tỉnh', en: 'Empty: the province’s own departments' },
  none: {
    vi: 'Không có đơn vị nào mà anh/chị được xem ở đây.',
    en: 'There is no department here for you to see.',
  },
  awayNow: { vi: 'Đang vắng', en: 'Away now' },
  nobodyAway: { vi: 'Hôm nay không có ai vắng.', en: 'Nobody is away today.' },
  closed: { vi: 'đã ngừng hoạt động', en: 'closed' },
  waiting: (n: number): Sentence => ({
    vi: `${n} phiếu chưa có người nhận`,
    en: `${plural(n, 'ticket')} with nobody`,
  }),
  open: (n: number, limit: number): Sentence => ({
    vi: `${n} phiếu đang mở (mức ${limit})`,
    en: `${n} open (limit ${limit})`,
  }),
  full: { vi: 'đã đầy việc', en: 'at the limit' },
  uncovered: { vi: 'Chưa ai giữ', en: 'Nobody holds' },
  everyCovered: {
    vi: 'Mọi lĩnh vực của đơn vị đã có người giữ.',
    en: 'Every subject of the department has somebody.',
  },
  noStaff: {
    vi: 'Chưa có tài khoản cán bộ nào ở đơn vị này.',
    en: 'This department has no staff accounts yet.',
  },
  noDuty: { vi: 'Chưa được giao lĩnh vực nào.', en: 'Holds no subject yet.' },
  onlyAt: { vi: 'chỉ ở', en: 'only in' },
  standsIn: { vi: 'làm thay', en: 'stands in' },
  from: { vi: 'từ', en: 'from' },
  until: { vi: 'đến', en: 'until' },
  away: { vi: 'Vắng', en: 'Away' },
  willBeAway: { vi: 'Sẽ vắng', en: 'Will be away' },
  notArrived: { vi: 'chưa vào hệ thống', en: 'never entered yet' },
  notArrivedHint: {
    vi: 'Chưa mở thư mời: chưa được giao phiếu, chưa tính vào lịch trực.',
    en: 'The invitation was not opened: no ticket comes here and no rota counts on them.',
  },
  inviteAgain: { vi: 'Gửi lại thư mời ở Tài khoản.', en: 'Send it again under Accounts.' },
  askToInvite: {
    vi: 'Xin nhờ người quản trị gửi lại thư mời.',
    en: 'Please ask an administrator to send it again.',
  },
  elsewhere: { vi: 'người của đơn vị khác', en: 'from another department' },

  giveDuty: { vi: 'Giao lĩnh vực', en: 'Give a subject' },
  giveOther: { vi: 'Giao cho người đơn vị khác', en: 'Give to somebody of another department' },
  editDuty: { vi: 'Sửa việc được giao', en: 'Change the duty' },
  endDuty: { vi: 'Ngừng giao', en: 'Take the subject away' },
  who: { vi: 'Cán bộ', en: 'Officer' },
  field: { vi: 'Lĩnh vực', en: 'Subject' },
  otherFields: { vi: 'Lĩnh vực khác', en: 'Other subjects' },
  ownFields: { vi: 'Lĩnh vực của đơn vị', en: 'Subjects of the department' },
  where: { vi: 'Chỉ ở xã, phường (để trống là tất cả)', en: 'Only in this commune (empty means all)' },
  substitute: { vi: 'Người làm thay khi vắng hoặc quá việc', en: 'Who stands in when away or overloaded' },
  nobody: { vi: 'Không có', en: 'Nobody' },
  gave: { vi: 'Đã giao lĩnh vực.', en: 'The subject has been given.' },
  dutyChanged: { vi: 'Đã sửa việc được giao.', en: 'The duty has been changed.' },
  dutyEnded: {
    vi: 'Đã ngừng giao; phiếu đang xử lý vẫn ở chỗ cũ.',
    en: 'Taken away; tickets in hand stay where they are.',
  },

  enterAbsence: { vi: 'Báo vắng', en: 'Enter an absence' },
  myAbsence: { vi: 'Báo tôi vắng', en: 'I shall be away' },
  editAbsence: { vi: 'Sửa kỳ vắng', en: 'Change the absence' },
  startsAt: { vi: 'Vắng từ', en: 'Away from' },
  endsAt: { vi: 'Đi làm lại lúc', en: 'Back at' },
  why: { vi: 'Lý do (không bắt buộc, chỉ lãnh đạo đọc)', en: 'Reason (optional, for leaders only)' },
  keepSubstitute: { vi: 'Như đang ghi ở từng lĩnh vực', en: 'As entered with each subject' },
  substituteNote: {
    vi: 'Người làm thay được ghi vào mọi lĩnh vực người này giữ.',
    en: 'Who stands in is entered in every subject that this person holds.',
  },
  handOver: {
    vi: 'Làm theo lựa chọn này khi kỳ vắng bắt đầu, với mọi phiếu còn mở lúc ấy.',
    en: 'This is done when the absence begins, with every ticket that is open then.',
  },
  fields: (n: number): Sentence => ({
    vi: `${n} lĩnh vực chuyển về đây`,
    en: `${plural(n, 'subject comes', 'subjects come')} here`,
  }),
  absenceEntered: { vi: 'Đã ghi kỳ vắng.', en: 'The absence has been entered.' },
  absenceChanged: { vi: 'Đã sửa kỳ vắng.', en: 'The absence has been changed.' },
  back: { vi: 'Đã đi làm lại', en: 'Is back' },
  withdraw: { vi: 'Hủy kỳ vắng', en: 'Take back' },
  isBack: { vi: 'Đã ghi; người này lại được nhận phiếu.', en: 'Noted; this person gets tickets again.' },

  setLimit: { vi: 'Đặt mức phiếu', en: 'Set the load limit' },
  limit: { vi: 'Nhiều nhất bao nhiêu phiếu đang mở', en: 'Open tickets at most' },
  limitNote: {
    vi: 'Đủ mức thì phiếu mới sang người khác; việc khẩn cấp không tính mức.',
    en: 'At the limit new tickets go to others; emergencies ignore the limit.',
  },
  limitSet: { vi: 'Đã đặt mức phiếu.', en: 'The limit has been set.' },

  move: { vi: 'Chuyển đơn vị', en: 'Move to another department' },
  moveTo: { vi: 'Sang đơn vị', en: 'To' },
  moveNote: {
    vi: 'Các lĩnh vực người này giữ ở đơn vị cũ ngừng giao.',
    en: 'The subjects that this person holds in the old department are taken away.',
  },
  moved: { vi: 'Đã chuyển đơn vị.', en: 'Moved.' },
  leave: { vi: 'Đóng tài khoản', en: 'Close the account' },
  leaveNote: {
    vi: 'Dùng khi người này thôi làm việc: không đăng nhập được nữa, mọi lĩnh vực ngừng giao. Đơn giữ kín, nếu có, ở lại đơn vị, với người được đọc.',
    en: 'For somebody who leaves: no more sign-in, and every subject is taken away. What is confidential, if anything, stays in the department, with those who may read it.',
  },
  left: { vi: 'Đã đóng tài khoản.', en: 'The account is closed.' },
  whatOfTickets: (n: number): Sentence => ({
    vi: `Người này đang giữ ${n} phiếu chưa xong. Làm thế nào với các phiếu ấy?`,
    en: `This person holds ${plural(n, 'open ticket')}. What becomes of them?`,
  }),
  whatOfTheirTickets: {
    vi: 'Làm thế nào với các phiếu người này đang giữ?',
    en: 'What becomes of the open tickets of this person?',
  },
  whatOfYours: (n: number): Sentence => ({
    vi: `Anh/chị đang giữ ${n} phiếu chưa xong. Làm thế nào với các phiếu ấy?`,
    en: `You hold ${plural(n, 'open ticket')}. What becomes of them?`,
  }),
  whatOfYourTickets: {
    vi: 'Làm thế nào với các phiếu anh/chị đang giữ?',
    en: 'What becomes of the open tickets that you hold?',
  },
  sealedStay: {
    vi: 'Đơn giữ kín luôn ở lại đơn vị, với người được đọc.',
    en: 'What is confidential always stays in the department, with those who may read it.',
  },
  toDuty: {
    vi: 'Bàn giao cho người đang phụ trách, trực của đơn vị',
    en: 'Hand over to who is on duty there',
  },
  toColleague: (name: string): Sentence => ({ vi: `Bàn giao cho ${name}`, en: `Hand over to ${name}` }),
  keepWhileAway: { vi: 'Giữ lại, người vắng tự lo', en: 'Keep them: who is away sees to them' },
  keepTickets: { vi: 'Mang theo, tiếp tục xử lý', en: 'Keep, and go on handling them' },

  unstaffed: {
    vi: 'Có nơi đang có phiếu hoặc phải có người thường xuyên mà chưa ai nhận việc',
    en: 'Nobody works in some places where tickets lie or somebody always has to be',
  },
  unstaffedInAll: (n: number): Sentence => ({
    vi: `Tính cả các nơi khác: ${n.toLocaleString('vi')} đơn vị chưa có cán bộ dùng hệ thống.`,
    en: `With the others, nobody uses the system in ${plural(n, 'department')}.`,
  }),
  leadersAlone: (n: number): Sentence => ({
    vi: `Lãnh đạo của ${n.toLocaleString('vi')} đơn vị chưa có ai để ủy quyền khi đi vắng`,
    en: `In ${plural(n, 'department')} the leader has nobody to delegate to while away`,
  }),
  inviteDeputy: { vi: 'Mời một cấp phó', en: 'Invite a deputy' },
  seePeople: { vi: 'Xem cán bộ các đơn vị', en: 'See the people' },

  editDepartment: { vi: 'Sửa thông tin', en: 'Edit contact' },
  addDepartment: { vi: 'Thêm đơn vị', en: 'Add a department' },
  kind: { vi: 'Loại đơn vị', en: 'Kind' },
  otherKind: {
    vi: 'Loại khác (nhận phiếu theo quy tắc chuyển)',
    en: 'Another kind (gets tickets by routing rules)',
  },
  name: { vi: 'Tên đơn vị', en: 'Name' },
  phone: { vi: 'Điện thoại', en: 'Phone' },
  email: { vi: 'Email', en: 'E-mail' },
  active: { vi: 'Đang hoạt động', en: 'In operation' },
  source: { vi: 'Căn cứ đổi tên', en: 'Grounds for the new name' },
  sourceHint: { vi: 'Số văn bản, hoặc lý do sửa', en: 'The number of a paper, or why it is changed' },
  formerNames: (n: number): Sentence => ({ vi: `Tên trước đây (${n})`, en: `Former names (${n})` }),
  untilThen: { vi: 'đến', en: 'until' },
  departmentSaved: { vi: 'Đã lưu thông tin đơn vị.', en: 'The department has been saved.' },
  departmentAdded: { vi: 'Đã thêm đơn vị.', en: 'The department has been added.' },
} as const
