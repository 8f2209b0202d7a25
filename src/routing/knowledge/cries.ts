/** What alone is a cry for help, and what people add to it; `|` between words. */
export const CRIES = 'cứu|cháy|help|fire|sos'
export const ADDED_TO_A_CRY = 'với|rồi|ơi|gấp|tôi|em|con|nhanh|a|ạ|please|me'
/** Beside a cry these begin an address, whatever it is called: who writes in haste writes no capitals. */
export const ADDRESS_BESIDE_A_CRY =
  'ở|tại|số|đường|phố|ngõ|ngách|hẻm|kiệt|thôn|ấp|xóm|bản|buôn|làng|tổ|khu|khóm|khối|phường|xã|cầu|chung cư|toà|tòa|tầng|lầu|gần|cạnh|bên|ngay|trước|sau|trong|ngoài|chỗ|at|in|near'
