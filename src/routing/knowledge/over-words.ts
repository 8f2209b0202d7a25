import type { LaneRule } from './lane-rules.ts'

/** Who thanks tells of what is behind them, where the end is told as well. `|` between phrases, as everywhere. */
export const THANKS =
  'cảm ơn|cám ơn|xin cảm ơn|xin chân thành cảm ơn|xin gửi lời cảm ơn|biết ơn|tri ân|ghi nhận|hài lòng|rất hài lòng|tuyên dương|biểu dương|khen|tốt|rất tốt|tốt lắm|tuyệt vời|hoan nghênh|5 sao|năm sao|10 điểm|mừng quá|may quá|thank you|thanks'

/** What goes on, comes back or is asked for still, whatever has ended. A longer ending takes its words out of these ("nối lại"). */
export const GOES_ON =
  'nhưng|song|tuy nhiên|vẫn|vẫn còn|còn kẹt|còn người|còn một|còn hai|còn ba|còn mấy|còn ai|còn trong|còn cháy|còn đang|còn lại|chưa|đang|lại|lại bị|giờ|bây giờ|hiện|hiện nay|hiện tại|hiện giờ|tiếp|nữa|lần nữa|tái|sắp|cứu với|cứu tôi|cứu em|gấp|khẩn|mau|giúp với|giúp em|giúp tôi|giúp cho|xin giúp|xin hỗ trợ|xin cử|nhờ cử|nhờ giúp|nhờ hỗ trợ|cử người|cử xe|đề nghị|yêu cầu|mong|cần|không được|không nổi|không xuể|không kịp|không thành|không cứu được|không cứu kịp|bất lực|thấy dép|thấy giày|thấy xe|thấy quần áo|thấy ba lô|thấy điện thoại|thấy thư|but|again|still|please'

/** Those of them that leave no doubt, whoever asks for something else. */
export const CERTAINLY_GOES_ON =
  'đang|mà giờ|nhưng giờ|giờ lại|nay lại|mà vẫn|nhưng vẫn|vẫn cháy|còn kẹt|còn người|còn một|còn hai|còn ba|còn mấy|còn ai|còn trong|còn cháy|còn đang|còn khói|lại cháy|lại bị|tái phát|lần nữa|cứu với|cứu tôi|cứu em|gấp|khẩn|mau|không được|không nổi|không xuể|không kịp|không thành|không cứu được|không cứu kịp|bất lực|nguy kịch|nguy hiểm lắm|thấy dép|thấy giày|thấy xe|thấy quần áo|thấy ba lô|thấy điện thoại|thấy thư|ngay bây giờ|liền giùm|tới liền|cấp cứu với'

/** `surely`: it ends whoever it was done for; who was pulled out or brought away may need help yet. */
type Ending = { ends: readonly LaneRule[] | 'all'; surely: boolean; phrases: string }

/** Dangers that end when those whom they befell are well or cared for. */
const ofBodies = [
  'medical',
  'poisoned',
  'crash',
  'animal',
  'drowning',
  'suicide',
  'violence',
  'lightning',
  'live-wire',
] as const

/** How people say that a danger is over, and the dangers that end so: whoever arrests somebody stops no bleeding. */
export const ENDINGS: readonly Ending[] = [
  {
    ends: ['fire', 'fire-word', 'gas', 'live-wire'],
    surely: true,
    phrases:
      'đã dập|đã dập cháy|đã dập lửa|đã dập tắt|được dập|được dập tắt|đã được dập tắt|dập tắt rồi|dập tắt kịp thời|dập cháy kịp thời|dập lửa kịp thời|dập kịp thời|dập cháy kịp|dập lửa kịp|dập xong|dập cháy xong|dập cháy nhanh|dập lửa nhanh|dập cháy rất nhanh|dập lửa rất nhanh|đã tắt|lửa tắt rồi|hết cháy|hết cháy rồi|chữa cháy kịp thời|chữa cháy kịp|đã khoá van|đã khóa van|hết mùi gas|mùi gas hết|mùi gas hết rồi|gas hết rồi',
  },
  {
    ends: [
      'drowning',
      'buried',
      'trapped',
      'locked-out',
      'fell-word',
      'suicide',
      'abduction',
      'violence',
      'beaten',
      'medical',
      'flooded-in',
      'landslide',
      'collapse',
      'collapse-word',
      'crash',
      'animal',
      'poisoned',
    ],
    surely: false,
    phrases:
      'đã cứu|đã cứu được|đã cứu kịp|đã cứu kịp thời|đã được cứu|đã được giải cứu|cứu kịp thời|cứu được cả|cứu được cháu|cứu được bé|cứu được người|đã kéo lên|đã được kéo lên|đã vớt|đã vớt được|đã đưa lên|đã được đưa|đã đưa|đến kịp thời|đã đến kịp|đã ra ngoài|đã ra ngoài an toàn|ra ngoài an toàn|đã thoát|thoát ra an toàn|đã xuống an toàn',
  },
  {
    ends: ['missing', 'abduction', 'drowning', 'fell-word'],
    surely: false,
    phrases:
      'đã tìm thấy|tìm thấy rồi|đã được tìm thấy|đã tìm được|tìm được rồi|đã về nhà|về nhà rồi|đã về|đã về tới nhà|đã về đến nhà|về nhà an toàn',
  },
  {
    ends: [
      'live-wire',
      'wire-word',
      'collapse',
      'collapse-word',
      'landslide',
      'flooded-in',
      'fell-word',
      'gas',
      'trapped',
      'buried',
      'animal',
      'crash',
      'fire-word',
    ],
    surely: true,
    phrases:
      'đã nối lại|đã được nối lại|nối lại rồi|đã sửa|đã sửa xong|gỡ xong|gỡ xong rồi|đã gỡ|đã gỡ xong|đã gỡ xong rồi|tới gỡ xong rồi|sửa xong|sửa xong rồi|đã được sửa|đã được khắc phục|khắc phục xong|đã khắc phục xong|đã xử lý xong|đã được xử lý|xử lý xong|đã thay|đã được thay|đã dọn|đã được dọn|dọn xong|đã lấp|lấp xong|đã lấp xong|đã được lấp|đã xây lại|đã được xây lại|xây lại rồi|đã dựng lại|đã được dựng lại|đã đậy lại|đã đậy|đã rút|nước đã rút|nước rút rồi',
  },
  {
    ends: ['violence', 'beaten', 'abduction', 'animal', 'crash', 'bomb'],
    surely: false,
    phrases:
      'đã bắt|đã bắt được|bắt được rồi|đã bắt giữ|đã bị bắt|bị bắt rồi|đã khống chế|đã giải quyết xong|đã được giải quyết|đã can ngăn|đã tháo gỡ|đã đưa đi',
  },
  {
    ends: ofBodies,
    surely: true,
    phrases:
      'qua cơn nguy kịch|qua cơn|qua khỏi|đã qua khỏi|đã tỉnh|đã tỉnh lại|tỉnh lại rồi|đã khoẻ|đã khỏe|khoẻ lại|khỏe lại|khoẻ lại rồi|khỏe lại rồi|giờ khoẻ|giờ khỏe|đã xuất viện|chích ngừa rồi|đã chích ngừa|chích ngừa xong|tiêm phòng rồi|tiêm rồi|đã tiêm phòng|đã tiêm|đã tiêm ngừa|tiêm ngừa rồi|khoẻ rồi|khỏe rồi|đỡ rồi|qua nguy hiểm|đã qua nguy hiểm|nay đã qua nguy hiểm|cháu đã ổn|đã ra viện|xuất viện rồi|ra viện rồi|mẹ tròn con vuông',
  },
  {
    ends: ofBodies,
    surely: false,
    phrases: 'đã cấp cứu|đã được cấp cứu|cấp cứu kịp thời',
  },
  {
    ends: 'all',
    surely: true,
    phrases:
      'an toàn rồi|đã an toàn|đều an toàn|cả nhà an toàn|gia đình an toàn|mọi người an toàn|tất cả an toàn|vẫn an toàn|giờ an toàn|ổn rồi|đã ổn|giờ ổn rồi|nay ổn rồi|giờ hết rồi|đã xong|xong rồi|xong xuôi|đã giải quyết xong|không ai sao|không sao rồi',
  },
]
