import { type LocalNumber, whomToCallAt } from '../../emergency.ts'
import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  form: { vi: 'Nội dung phản ánh', en: 'The report' },
  phone: { vi: 'Số điện thoại', en: 'Phone number' },
  address: { vi: 'Địa chỉ, chỗ nào', en: 'Address, where exactly' },
  commune: { vi: 'Xã, phường', en: 'Commune' },
  category: { vi: 'Lĩnh vực', en: 'Subject' },
  suggested: (name: string): Sentence => ({ vi: `Theo gợi ý: ${name}`, en: `As suggested: ${name}` }),
  byRouting: { vi: 'Để hệ thống xếp', en: 'Let routing decide' },
  urgent: { vi: 'Việc gấp', en: 'Urgent' },
  consentAsk: {
    vi: 'Hỏi: “Anh/chị đồng ý để chúng tôi lưu số này để báo kết quả không ạ?”',
    en: 'Ask: “May we keep this number to tell you the result?”',
  },
  consentGiven: { vi: 'Đồng ý', en: 'Agrees' },
  consentRefused: { vi: 'Không đồng ý, lưu ẩn danh', en: 'Does not: keep it anonymous' },
  needConsent: {
    vi: 'Xin hỏi và chọn: F4 là đồng ý, F4 lần nữa là không. Không đồng ý thì tên và số không được lưu.',
    en: 'Please ask and choose: F4 agrees, F4 again does not. Then name and number are not kept.',
  },
  anonymous: {
    vi: 'Lưu ẩn danh theo ý người dân: tên và số điện thoại không được lưu.',
    en: 'Kept anonymous as they wished: neither name nor number is stored.',
  },
  putAside: { vi: 'Nội dung vừa cất đi:', en: 'What was put aside:' },
  takeBack: { vi: 'Lấy lại', en: 'Take it back' },
  forgetAside: { vi: 'Bỏ hẳn', en: 'Discard it' },
  save: { vi: 'Lưu', en: 'Save' },
  saveNext: { vi: 'Lưu và ghi tiếp', en: 'Save and next' },
  clear: { vi: 'Xóa trắng', en: 'Clear' },
  needText: { vi: 'Xin ghi nội dung phản ánh.', en: 'Please write what is reported.' },
  needPhone: { vi: 'Xin ghi số điện thoại người gọi.', en: 'Please write the caller’s number.' },
  similar: { vi: 'Có thể đã có người báo', en: 'Maybe reported already' },
  similarLead: {
    vi: 'Đúng việc người gọi nói thì cho theo dõi, không cần mở phiếu mới.',
    en: 'If it is what the caller means, let them follow it instead of opening another.',
  },
  similarToTell: {
    vi: 'Đúng việc người dân nói thì cho họ biết phiếu nào đang xử lý.',
    en: 'If it is what the resident means, tell them which ticket deals with it.',
  },
  similarCount: (n: number): Sentence => ({
    vi: `Có thể đã có người báo: ${n} phiếu`,
    en: `Maybe reported already: ${plural(n, 'ticket')}`,
  }),
  follow: { vi: 'Theo dõi', en: 'Follow' },
  followTitle: (reference: string): Sentence => ({
    vi: `Cho người gọi theo dõi phiếu ${reference}`,
    en: `Let the caller follow ${reference}`,
  }),
  followAsk: {
    vi: 'Hỏi: “Việc này đã có người báo và đang được xử lý. Anh/chị đồng ý để chúng tôi lưu số này để báo kết quả không ạ?”',
    en: 'Ask: “This is known and being dealt with. May we keep your number to tell you the result?”',
  },
  followSaid: {
    vi: 'Những gì anh/chị đã ghi được giữ lại trong phiếu cho cán bộ xử lý.',
    en: 'What you wrote is kept in that ticket for the officers.',
  },
  followAgreed: { vi: 'Người gọi đồng ý, cho theo dõi', en: 'The caller agrees: follow' },
  followedAlready: {
    vi: 'Số này đã theo dõi phiếu từ trước; người gọi vẫn được báo từng bước. Đọc mã cho người gọi:',
    en: 'This number follows it already and is still told of every step. Read them the reference:',
  },
  nowFollowing: {
    vi: 'Đã cho theo dõi, không mở phiếu mới. Đọc mã này cho người gọi:',
    en: 'Following; no new ticket was opened. Read this reference to the caller:',
  },
  supporters: (n: number): Sentence => ({
    vi: `${n} người cùng phản ánh`,
    en: `${plural(n, 'person reports', 'people report')} the same`,
  }),
  incoming: (phone: string): Sentence => ({
    vi: `Cuộc gọi từ ${phone} chưa được ghi. Lưu hoặc xóa trắng phiếu đang ghi để ghi cuộc này.`,
    en: `The call from ${phone} is not written down yet. Save or clear the one being written to do so.`,
  }),
  onTheLine: { vi: 'Đang gọi', en: 'On the line' },
  justHungUp: { vi: 'Vừa gác máy', en: 'Just hung up' },
  joined: { vi: '· sẽ nối vào phiếu được lưu', en: '· will be joined to the ticket' },
  wasMissed: { vi: 'Cuộc gọi nhỡ', en: 'Missed call' },
  ringingNow: { vi: 'Đang đổ chuông', en: 'Ringing' },
  caller: { vi: 'Người phản ánh', en: 'Resident' },
  callerHint: {
    vi: 'Gõ số điện thoại để xem người này từng phản ánh gì.',
    en: 'Type the number to see earlier reports.',
  },
  unknownCaller: { vi: 'Số này chưa từng phản ánh.', en: 'This number has not reported before.' },
  noName: { vi: 'Chưa để lại tên', en: 'No name kept' },
  stillTyping: {
    vi: 'Mạng đang mất. Chữ đã gõ được giữ lại trên máy này; cứ ghi tiếp và lưu.',
    en: 'The network is gone. What you typed is kept on this machine; go on and save.',
  },
  notLookedUp: {
    vi: 'Chưa tra được số này; có mạng lại sẽ hiện.',
    en: 'The number cannot be looked up now; it shows once the network is back.',
  },
  calls: (n: number): Sentence => ({
    vi: `đã gọi ${n} lần`,
    en: `called ${plural(n, 'time')}`,
  }),
  lastTickets: { vi: 'Phiếu gần đây', en: 'Recent tickets' },
  toldBefore: {
    answer: { vi: 'Đã trả lời', en: 'Answered' },
    refusal: { vi: 'Đã báo không tiếp nhận', en: 'Told that it is not taken on' },
    question: { vi: 'Đang chờ người dân trả lời câu hỏi', en: 'They are asked, and have not answered' },
  },
  knownIncidents: {
    vi: 'Đang có sự cố ở đây. Đọc cho người dân nghe:',
    en: 'An incident is going on here. Read out:',
  },
  nothingMore: { vi: 'Đã báo, không mở phiếu', en: 'Told, no ticket needed' },
  toldKnown: (title: string): Sentence => ({
    vi: `Đã ghi: đã báo người gọi về "${title}", không mở phiếu.`,
    en: `Noted: the caller was told of "${title}", and no ticket was opened.`,
  }),
  sameIncident: {
    vi: 'Cùng sự cố đang diễn ra? Bấm để người dân được báo tin cùng mọi người:',
    en: 'The same incident? Press it, and the resident is told with everybody:',
  },
  incidentJoined: {
    vi: 'Đã ghép vào sự cố; có tin mới, người dân được báo cùng mọi người.',
    en: 'Joined: the resident hears what is new with everybody.',
  },
  preview: { vi: 'Phiếu sẽ về đâu', en: 'Where it will go' },
  previewHint: { vi: 'Hiện ra khi anh/chị gõ nội dung.', en: 'Shows while you type.' },
  previewGone: {
    vi: 'Chưa xem trước được; vẫn lưu được bình thường.',
    en: 'No preview now; saving still works.',
  },
  lane: { vi: 'Loại', en: 'Type' },
  department: { vi: 'Đơn vị nhận', en: 'Receives it' },
  toUtility: { vi: 'Chuyển doanh nghiệp dịch vụ', en: 'Goes to a utility' },
  handedTo: (name: string): Sentence => ({ vi: `Đã chuyển ${name}`, en: `Handed to ${name}` }),
  tellUtility: {
    vi: 'Gấp thì gọi thẳng:',
    en: 'If it is pressing, call them directly:',
  },
  due: { vi: 'Hạn trả lời', en: 'Answer due' },
  why: { vi: 'Vì sao', en: 'Why' },
  understood: { vi: 'Hiểu là', en: 'Understood as' },
  which: (ask: Sentence): Sentence => ({
    vi: `Chưa rõ xã, phường nào. ${ask.vi} rồi chọn:`,
    en: `The commune is unclear. ${ask.en}, then choose:`,
  }),
  whichCategory: (ask: Sentence): Sentence => ({
    vi: `Chưa rõ lĩnh vực nào. ${ask.vi} rồi chọn:`,
    en: `The subject is unclear. ${ask.en}, then choose:`,
  }),
  noPlace: (ask: Sentence): Sentence => ({
    vi: `Chưa rõ nơi. ${ask.vi} xem ở xã, phường nào.`,
    en: `No place yet. ${ask.en} for the commune.`,
  }),
  savedOpen: (department: string): Sentence => ({
    vi: `Lưu bây giờ thì phiếu về ${department} và chờ tìm ra nơi.`,
    en: `Saved now, it lies with ${department} until the place is found.`,
  }),
  openPlace: (askNow: Sentence): Sentence => ({
    vi: `Chưa rõ xã, phường: phiếu chờ ở đó đến khi tìm ra nơi. ${askNow.vi}`,
    en: `No commune yet: it waits there until the place is found. ${askNow.en}`,
  }),
  placeAsked: {
    vi: 'Người dân được hỏi bằng tin nhắn, nhắn lại tên xã, phường là xong.',
    en: 'They are asked by SMS: replying with the commune settles it.',
  },
  setPlace: { vi: 'Biết rồi thì mở phiếu để sửa nơi.', en: 'Then open the ticket and set the place.' },
  tellPlace: {
    vi: 'Biết rồi thì báo đơn vị đang giữ phiếu, kèm mã phản ánh.',
    en: 'Then tell the department that holds it, with the reference.',
  },
  operationCentre: { vi: 'trung tâm điều hành', en: 'the operation centre' },
  emergency: (local: readonly LocalNumber[]): Sentence => ({
    vi: `KHẨN CẤP. Xin người dân gọi ngay ${whomToCallAt(local).vi}.`,
    en: `EMERGENCY. Ask the caller to ring at once: ${whomToCallAt(local).en}.`,
  }),
  possibleDanger: (local: readonly LocalNumber[]): Sentence => ({
    vi: `Có thể đang nguy hiểm. Hỏi ngay người dân; nếu đúng, xin gọi ngay ${whomToCallAt(local).vi}.`,
    en: `There may be danger. Ask the caller at once; if so, they should ring ${whomToCallAt(local).en}.`,
  }),
  sealed: {
    vi: 'Đơn khiếu nại, tố cáo được giữ kín: chỉ cán bộ pháp lý (và lãnh đạo đơn vị giải quyết, với khiếu nại) đọc được.',
    en: 'A complaint or denunciation is confidential: only legal officers (and, with a complaint, the head of the department that settles it) can read it.',
  },
  kept: {
    vi: 'Mạng đang mất. Nội dung đã giữ trên máy này và tự gửi khi có mạng; mã phản ánh sẽ hiện ở đây.',
    en: 'The network is gone. What was written is kept on this machine and sent when it returns; the reference will show here.',
  },
  sending: { vi: 'Đang lưu…', en: 'Saving…' },
  openTicket: { vi: 'Mở phiếu', en: 'Open the ticket' },
  waiting: { vi: 'Chờ gửi', en: 'Waiting to be sent' },
  refused: { vi: 'Chưa gửi được, cần sửa', en: 'Not sent, needs correcting' },
  edit: { vi: 'Sửa', en: 'Edit' },
  drop: { vi: 'Bỏ', en: 'Discard' },
  sendNow: { vi: 'Gửi ngay', en: 'Send now' },
  notYours: {
    vi: 'Tài khoản của anh/chị chưa được giao việc ghi phản ánh.',
    en: 'Your account does not log reports.',
  },
} as const
