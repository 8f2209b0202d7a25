/** What alone is a cry for help, and what people add to it; `|` between words. */
export const CRIES = 'cứu|cháy|help|fire|sos'
export const ADDED_TO_A_CRY = 'với|rồi|ơi|gấp|tôi|em|con|nhanh|a|ạ|please|me'
/** Beside a cry these begin an address, whatever it is called: who writes in haste writes no capitals. */
export const ADDRESS_BESIDE_A_CRY =
  'ở|tại|số|đường|phố|ngõ|ngách|hẻm|kiệt|thôn|ấp|xóm|bản|buôn|làng|tổ|khu|khóm|khối|phường|xã|cầu|chung cư|toà|tòa|tầng|lầu|gần|cạnh|bên|ngay|trước|sau|trong|ngoài|chỗ|at|in|near'
/** Where accents are left out and nothing else is said, these before or after "chay" burn. */
export const BURNING_PLACES =
  'nhà|nhà hàng|nhà trọ|nhà nghỉ|nhà kho|nhà xưởng|nhà máy|nhà dân|nhà bên|nhà kế bên|phòng|phòng trọ|phòng khám|căn hộ|chung cư|khách sạn|quán|quán ăn|quán nhậu|quán cà phê|tiệm|tiệm tạp hoá|cửa hàng|siêu thị|chợ|sạp|ki ốt|kho|kho hàng|xưởng|xưởng gỗ|xưởng may|trường|trường học|trạm xăng|cây xăng|bãi xe|bãi rác|rừng|đồi|nương|trạm biến áp|trụ điện|cột điện|tủ điện'
/** What runs as well: only "chay" before it burns. */
export const BURNING_VEHICLES =
  'xe|xe máy|xe đạp điện|xe điện|xe hơi|xe con|xe tải|xe khách|xe buýt|xe bồn|xe ben|xe ôm|ô tô|container|tàu|tàu cá|ghe|thuyền|xuồng'
