import type { LaneRule } from './lane-rules.ts'

/** Two things said near each other that bear on the lanes of law; `|` between phrases. */
export type LawPair = {
  family: 'denunciation' | 'everyday'
  rule: LaneRule
  points: number
  one: string
  other: string
  inOrder?: true
  /** How many words may stand between. */
  reach?: number
  /** The one may stand in a sentence of its own: "Tố cáo." */
  across?: true
}

const TAKES = 'lấy|đem|chở|đưa|cho|giao|tuồn|rút|cắt|bớt|giữ lại|giữ|gom|dùng|xài'
const OWN =
  'đem bán|bán ở quầy|bán lại|về nhà mình|về nhà ông|về nhà bà|cho em ruột|cho em vợ|cho anh ruột|cho vợ|cho con ruột|cho cháu ruột|cho người nhà|cho người thân|của vợ|của em vợ|của con ruột|công ty vợ|công ty của vợ|quầy của vợ|vào túi|túi riêng|làm của riêng|xây nhà riêng|xây nhà mình|chi riêng|tiêu riêng|xài riêng'

const CRIMES =
  'ma tuý|bán thuốc lắc|hàng trắng|heroin|bán đá cho|bán bạch phiến|cần sa|bán dâm|mại dâm|gái bán|môi giới mại|chứa gái|buôn người|đưa người qua|vượt biên|bán sang|lừa bán|bán trẻ|đi ăn xin|bắt xin tiền|đi xin tiền|đánh đập các|bỏ đói|tiền giả|làm giả|giấy tờ giả|bằng giả|con dấu giả|thuốc giả|dấu giả|hàng giả|phân bón giả|phân giả|sữa giả|xăng giả|thuốc trừ sâu giả|đút lót|hối lộ|lót tay|hút cát|khai thác lậu|khai thác ngoài phép|phá rừng|săn bắt|buôn lậu|hàng lậu|thuốc lậu|vỡ hụi|ôm hụi|hụi ma|ôm tiền|gom tiền|rồi trốn|bỏ trốn|lừa đảo|lừa tiền|chiếm đoạt|trốn thuế|phá thai chui|không bằng cấp|sờ mó|dâm ô|xâm hại|gạ tình|gạ gẫm|cá độ|sòng bạc|mở sòng|số đề|ghi đề|bảo kê|tống tiền|cưỡng đoạt|khai man|giả thương binh|heo bệnh|lợn bệnh|heo chết|lợn chết'

const UNNAMED =
  'giấu tên|xin giấu tên|không nêu tên|xin không nêu tên|nặc danh|ẩn danh|không xưng tên|giữ bí mật|giữ kín tên'
const STREET_CRIMES =
  'đánh bạc|cờ bạc|đánh bài ăn tiền|đánh bài|cá độ|đá gà|số đề|ghi đề|bán đề|sòng bạc|sòng bài|bắn cá|lắc tài xỉu|ma tuý|chích hút|hút chích|tiêm chích|phê thuốc|mại dâm|bán dâm|kích dục|bóng cười'

/** Officials are accused in plain words: what was taken for oneself, written down falsely, asked for without a paper. */
export const LAW_PAIRS: readonly LawPair[] = [
  { family: 'denunciation', rule: 'offence', points: 3, one: TAKES, other: OWN, inOrder: true },
  {
    family: 'denunciation',
    rule: 'offence',
    points: 3,
    one: 'kê|khai|ghi|lập|viết|kê tên|ghi tên|ký',
    other:
      'người chết|người đã mất|không đi khám|không bệnh|để bù số|không có thật|chẳng ai|không ai làm|để rút tiền|hai bộ|hai sổ|hai bộ biên lai|hai biên lai|kê khống|lùi ngày|tên người khác',
    inOrder: true,
  },
  {
    family: 'denunciation',
    rule: 'offence',
    points: 3,
    one: 'thu|lấy|đòi|nhận|kẹp|cầm|gợi ý',
    other:
      'không phiếu|không biên lai|không chứng từ|không vé|mỗi suất|mỗi sạp|mới ký|mới làm|mới xếp|mới cấp|mới chịu|mới cho|kẹp hồ sơ|dưới kẹp|trong hồ sơ|cho bán tiếp|để bỏ qua|để lờ|để khỏi|thì khỏi|không thấy vào quỹ|không nộp quỹ',
    inOrder: true,
  },
  {
    family: 'denunciation',
    rule: 'offence',
    points: 3,
    one: 'sửa|nâng|đổi|tẩy',
    other: 'điểm thi|điểm cho cháu|điểm cho con|năm sinh|lý lịch|hồ sơ gốc|ngày nhận|mặt bằng cho',
  },
  {
    family: 'denunciation',
    rule: 'offence',
    points: 3,
    one: 'xe cơ quan|xe công|xe của uỷ ban|xe uỷ ban|xe cứu thương|máy của xã|xe của xã',
    other: 'chở vợ|chở gia đình|đi nghỉ|đi chơi|đi du lịch|đám cưới|việc riêng|về quê',
  },
  {
    family: 'denunciation',
    rule: 'offence',
    points: 3,
    one: 'bắt|ép|buộc',
    other: 'công ty vợ|công ty của vợ|ký khống|nộp lại|tiếp khách|đưa tiền|góp tiền riêng|ký tên khống',
    inOrder: true,
  },
  {
    family: 'denunciation',
    rule: 'offence',
    points: 3,
    one: 'vay|vay ngân hàng|thế chấp|cầm cố',
    other: 'sổ của xã viên|sổ của dân|sổ đỏ của dân|không hay|bằng tên|đứng tên người khác',
  },
  // Who says the word and tells of a crime accuses, whoever it is; of a nuisance the word is only loud.
  {
    family: 'denunciation',
    rule: 'offence',
    points: 4,
    one: 'tố cáo|đơn tố cáo|tố giác|đơn tố giác',
    other: CRIMES,
    reach: 24,
    across: true,
  },
  // Who writes the paper of the law means it, though he keeps his name back.
  {
    family: 'denunciation',
    rule: 'offence',
    points: 7,
    one: 'đơn tố cáo|tôi tố cáo|làm đơn tố cáo|viết đơn tố cáo',
    other: STREET_CRIMES,
    reach: 24,
    across: true,
  },
  {
    family: 'denunciation',
    rule: 'offence',
    points: 5,
    one: 'đút lót|hối lộ|lót tay|chung chi',
    other:
      'quản lý thị trường|công an|cán bộ|kiểm lâm|thanh tra|đăng kiểm|cảnh sát|thuế vụ|hải quan|chủ tịch|địa chính',
    reach: 6,
  },
  {
    family: 'everyday',
    rule: 'everyday',
    points: -4,
    one: 'khiếu nại|kiện|kiện lên|tố cáo|tố|phản đối|không đồng ý|không đồng tình',
    other:
      'đội thu gom|thu gom rác|xe rác|rác|công ty môi trường|công ty nước|bên nước|chất lượng nước|chất lượng|nước đục|nước máy|tiền điện|tiền nước|hoá đơn điện|hoá đơn tiền|đèn|cái đèn|tiếng ồn|loa|quán|quán nhậu|karaoke|xe buýt|phụ xe|tài xế|nhà xe|nhà mạng|sóng|mạng|cước|ổ gà|cái|mấy|vụ|kiểu|cách ghi|đào đường|hàng xóm|nhà bên|nhà kế bên|shipper|cửa hàng|siêu thị|mùi|bụi|khói|bãi xe|giữ xe|thái độ|xe tải|xe ben|điểm tập kết|cắt chuyến|đặt điểm|để xe|bắt trộm|đồng phục',
    inOrder: true,
    reach: 3,
  },
  // Who tells the police of a den and keeps his name back accuses nobody by name.
  {
    family: 'everyday',
    rule: 'everyday',
    points: -5,
    one: UNNAMED,
    other: STREET_CRIMES,
    reach: 24,
    across: true,
  },
  {
    family: 'everyday',
    rule: 'asking',
    points: -7,
    one: 'hỏi|cho hỏi|xin hỏi|cho tôi hỏi|cho em hỏi|nhờ giải thích|nhờ tư vấn|có quyền|có được|làm sao để|muốn rút|mẫu đơn|quy trình|thời hạn trả lời|thẩm quyền giải quyết',
    other: 'khiếu nại|đơn khiếu nại|tố cáo|đơn tố cáo|khởi kiện',
    inOrder: true,
    reach: 5,
  },
  // Who asks that others be punished complains of nothing done to them.
  {
    family: 'everyday',
    rule: 'everyday',
    points: -4,
    one: 'đề nghị|nhờ|xin|mong|yêu cầu|nhờ phường|đề nghị phường|mong phường|nhờ xã|đề nghị xã|nhờ công an',
    other:
      'xử phạt|phạt nặng|phạt nặng hơn|phạt hàng xóm|phạt nhà|phạt chủ|cưỡng chế|cưỡng chế nhà|thu hồi giấy phép quán|thu hồi giấy phép của quán|thu hồi giấy phép cơ sở|đình chỉ công trình|đình chỉ quán|đình chỉ cơ sở|tháo dỡ nhà|tháo dỡ công trình',
    inOrder: true,
    reach: 0,
  },
]
