/** Words written before a name that say what kind of place it is. Source: DOMAIN.md section 5. */
export const MARKERS: Record<string, string[]> = {
  phuong: ['phường', 'p', 'ph', 'f', 'fường', 'phg', 'ward'],
  xa: ['xã', 'x', 'commune'],
  thi_tran: ['thị trấn', 'tt', 'thị tứ'],
  dac_khu: ['đặc khu', 'đk'],
  district: ['quận', 'q', 'huyện', 'h', 'thị xã', 'tx', 'thành phố', 'tp', 't.p', 'district'],
  province: ['tỉnh', 'thành phố', 'tp', 'province'],
}

/** The same, written after the name in English. */
export const MARKERS_AFTER: Record<string, string> = {
  ward: 'phuong',
  commune: 'xa',
  township: 'thi_tran',
  town: 'district',
  district: 'district',
  city: 'province',
  province: 'province',
}

/** After one of these a name without a kind may be the place. */
export const PLACE_CUES = [
  'ở', 'tại', 'thuộc', 'khu vực', 'địa bàn', 'dân', 'bà con', 'người dân', 'ubnd', 'ủy ban', 'uỷ ban', 'công an', 'trạm y tế',
  'qua', 'vùng', 'bên', 'về', 'khu', 'nhà em', 'nhà tôi', 'trung tâm', 'một cửa', 'hành chính công', 'xuống', 'lên', 'tới',
  'đoạn', 'trên', 'trong', 'in', 'at', 'around', 'near', 'cán bộ', 'chính quyền', 'ra', 'vô', 'ngay', 'gần',
]

/** After one of these a name is a street, even when a commune is called the same. */
export const STREET_CUES = [
  'đường', 'đg', 'đ', 'phố', 'hẻm', 'ngõ', 'ngách', 'kiệt', 'đại lộ', 'quốc lộ', 'ql', 'tỉnh lộ', 'tl', 'đt', 'đường số', 'hương lộ',
  'tuyến', 'tuyến đường', 'số', 'ngã tư', 'ngã ba', 'ngã 3', 'ngã 4', 'vòng xoay', 'bùng binh', 'giao lộ', 'km', 'street', 'mặt tiền',
  'dốc', 'đèo', 'cao tốc', 'nút giao', 'trục', 'xa lộ', 'nhánh', 'góc',
]

/** After one of these a name is something that stands there, or merely carries the name. */
export const LANDMARK_CUES = [
  'cầu', 'chợ', 'sông', 'suối', 'hồ', 'kênh', 'rạch', 'núi', 'đồi', 'chùa', 'đền', 'đình', 'miếu', 'nhà thờ', 'giáo xứ', 'trường',
  'tiểu học', 'thcs', 'thpt', 'mầm non', 'mẫu giáo', 'trung học', 'đại học', 'công ty', 'cty', 'cong ty tnhh', 'bệnh viện', 'bv',
  'phòng khám', 'bến xe', 'bến', 'phà', 'bến phà', 'ga', 'kcn', 'khu công nghiệp', 'cụm công nghiệp', 'kđt', 'khu đô thị', 'chung cư',
  'tòa', 'toà', 'siêu thị', 'khách sạn', 'quán', 'tiệm', 'nhà hàng', 'homestay', 'sân bay', 'cảng', 'đập', 'thủy điện', 'bãi biển',
  'biển', 'công viên', 'quảng trường', 'nghĩa trang', 'xe', 'hãng', 'ngân hàng', 'đội', 'htx', 'hợp tác xã', 'đảo', 'vịnh', 'trạm bơm',
  'market', 'school', 'bridge', 'thương hiệu', 'karaoke', 'cà phê', 'cafe', 'nhà máy', 'xưởng', 'lò', 'trại',
]

/** After one of these a name belongs to a part of a commune. */
export const HAMLET_CUES = [
  'thôn', 'ấp', 'xóm', 'bản', 'buôn', 'làng', 'tổ', 'khu phố', 'kp', 'tdp', 'tổ dân phố', 'khối', 'khóm', 'sóc', 'phum', 'plei', 'bon',
  'tiểu khu', 'đội', 'cụm', 'kdc', 'khu dân cư', 'xứ đồng',
]

/** After one of these a name is a person's. */
export const PERSON_CUES = [
  'ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'cụ', 'thầy', 'em', 'cháu', 'tên', 'tên là', 'cậu', 'dì', 'mợ', 'thím', 'họ tên', 'ca sĩ',
  'mr', 'mrs', 'ms', 'nguyễn', 'trần', 'lê', 'phạm', 'huỳnh', 'hoàng', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương',
]

/** The writer lives or comes from there; where else something is wrong may be named later. */
export const HOME_CUES = [
  'tôi ở', 'em ở', 'e ở', 'mình ở', 'tui ở', 'cháu ở', 'con ở', 'nhà ở', 'nhà tôi ở', 'nhà em ở', 'sống ở', 'quê', 'quê ở', 'hộ khẩu',
  'thường trú', 'hộ khẩu ở', 'người', 'dân', 'thường trú tại', 'sinh ở', 'cư trú tại', 'ngụ', 'ngụ tại', 'ở trọ', 'trọ ở', 'i live in',
]

/** The place is named only for its direction or neighbourhood. */
export const NEAR_CUES = [
  'gần', 'giáp', 'giáp ranh', 'cách', 'hướng', 'hướng về', 'sang', 'đi', 'đến', 'tới', 'từ', 'như', 'giống', 'giáp với', 'cạnh', 'kế',
  'hơn', 'so với', 'chạy về', 'đường đi', 'đi qua', 'lên', 'xuống', 'chuyển về', 'chuyển sang', 'khác', 'bên kia', 'near',
]

/** What follows one of these is where it really is. */
export const TURN_CUES = ['nhưng', 'nhưng mà', 'mà', 'song', 'còn', 'chứ', 'but', 'tuy nhiên', 'nhg', 'thực ra', 'thực tế']
export const DENIAL_CUES = ['không phải', 'chứ không phải', 'không phải ở', 'không thuộc', 'ko phải', 'k phải', 'chứ không']

/** After a name: the name of before the change, or of after it. */
export const OLD_WORDS = ['cũ', 'trước đây', 'ngày trước']
export const NEW_WORDS = ['mới']

/** Never the beginning of a misspelt name. */
export const NEVER_A_NAME = [
  'không', 'k', 'ko', 'có', 'đã', 'nói', 'là', 'bảo', 'làm', 'này', 'mình', 'em', 'tôi', 'nào', 'gì', 'cũ', 'mới', 'chưa', 'thì', 'mà', 'với',
  'cho', 'đến', 'xuống', 'xem', 'kiểm', 'tra', 'đề', 'nghị', 'hay', 'và', 'của', 'ở', 'tại', 'từ', 'để', 'được', 'bị', 'rồi', 'cần', 'phải',
  'lên', 'thu', 'trả', 'hẹn', 'cấp', 'gần', 'ra', 'về', 'tới', 'nhà', 'hội', 'xử', 'giải', 'quyết', 'cử', 'hỏi', 'nhờ', 'mong', 'xin', 'chỉ',
  'trước', 'sau', 'trên', 'đội', 'viên', 'một', 'hai', 'ba', 'các', 'những', 'cũng', 'lại', 'đang', 'sẽ', 'vẫn', 'nên', 'quá', 'lắm', 'kia',
  'phường', 'xã', 'huyện', 'tỉnh', 'quận', 'ta', 'hoi', 'nay', 'đó', 'nhắc', 'sửa', 'dọn', 'chuyển', 'nhập', 'sáp', 'tư', 'theo', 'xa', 'tôi',
]
