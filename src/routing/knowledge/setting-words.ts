/** What stands before a place that is only near the fault; `|` between phrases. */
export const NEAR =
  'trước|trước cổng|trước cửa|ngay trước|ngay cổng|gần|gần cổng|cạnh|bên cạnh|ngay cạnh|kế|kế bên|sát|sát bên|sau|sau lưng|phía sau|đằng sau|bên hông|đối diện|dọc tường|đường vào|đường vô|lối vào|cổng|gan cong|truoc cong|outside|near|next to|in front of|behind'

/** Places that belong to another field than what is wrong beside them. */
export const NEARBY =
  'trường|cổng trường|trường học|trường tiểu học|trường mầm non|trường mẫu giáo|trường cấp một|trường cấp hai|trường cấp ba|trường trung học|trường đại học|nhà trẻ|mầm non|mẫu giáo|trạm y tế|trạm xá|bệnh viện|cổng bệnh viện|phòng khám|nhà thuốc|chợ|chợ mới|cổng chợ|siêu thị|chùa|cổng chùa|nhà thờ|đền|miếu|đình|đình làng|bưu điện|ngân hàng|uỷ ban|uỷ ban phường|uỷ ban xã|trụ sở|công an phường|công an xã|nhà văn hoá|thư viện|sân bóng|bến xe|bến xe buýt|trạm xe buýt|nhà ga|công viên|nghĩa trang|nghĩa trang liệt sĩ|trạm bơm|trạm biến áp|điện lực|cây xăng|nhà máy|khu công nghiệp|ký túc xá|the school|the hospital|the market|the pagoda|the bus station'

/** Who writes says nothing of what is wrong; only before one of these trades. */
export const WRITER = 'tôi là|em là|cháu là|mình là|tui là|con là|chị là|là|tôi làm|em làm|i am a'
export const TRADE =
  'giáo viên|cô giáo|thầy giáo|sinh viên|học sinh|phụ huynh|bác sĩ|y tá|điều dưỡng|tài xế|tài xế xe buýt|tài xế taxi|công nhân|công nhân vệ sinh|nông dân|bộ đội|cán bộ hưu trí|tiểu thương|thợ may|thợ hồ|xe ôm|nghề nuôi tôm|chủ quán cà phê|chủ quán|teacher|nurse|driver|student'

/** What somebody does all day, said before what is wrong somewhere else: "bố em lái xe buýt, khu trọ em mất điện". */
export const WHO =
  'tôi|em|cháu|mình|tui|con|bố em|mẹ em|ba em|má em|bố tôi|mẹ tôi|ba tôi|má tôi|bố cháu|mẹ cháu|chồng tôi|vợ tôi|chồng em|vợ em|con tôi|nhà em|nhà tôi'
export const WORK =
  'lái xe buýt|chạy xe buýt|lái xe khách|lái taxi|chạy taxi|chạy xe ôm|dạy học|dạy mẫu giáo|dạy tiểu học|dạy cấp hai|dạy cấp ba|dạy ca tối|dạy thêm|đi dạy|bán hàng ở chợ|bán rau ở chợ|bán xôi|bán vé số|làm ở bệnh viện|làm ở trường|làm ở chợ|làm bảo vệ trường'
export const PUPIL =
  'cháu học lớp|em học lớp|con học lớp|mình học lớp|cháu đang học lớp|em đang học lớp|con đang học lớp|cháu mới học lớp|con mới học lớp'

/** Who served says so of what is owed for it; of anything else it is only who writes. */
export const MERIT = 'thương binh|cựu chiến binh|bộ đội về hưu'
export const OWED_FOR_IT =
  'trợ cấp|phụ cấp|chế độ|điều dưỡng|tiền tuất|mai táng phí|thẻ bảo hiểm|bảo hiểm y tế|hồ sơ|giám định|quà'
