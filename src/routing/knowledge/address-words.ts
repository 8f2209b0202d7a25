/** A number after one of these is an address; `|` between words. */
export const BEFORE_A_NUMBER =
  'số|số nhà|sn|ngõ|ngách|hẻm|kiệt|đường|phố|phường|quận|q|p|f|tổ|thôn|ấp|xóm|đội|khu phố|kp|tổ dân phố|tdp|khu|khóm|km|quốc lộ|ql|tỉnh lộ|tl|hương lộ|lô|ô|block'

/** What follows one of these, by capitals or by two syllables, is a name. */
export const BEFORE_A_NAME =
  'phường|xã|quận|huyện|thị trấn|thị xã|tỉnh|thành phố|tp|đường|phố|ngõ|hẻm|thôn|ấp|bản|buôn|xóm|khu phố|khóm|đặc khu'

/** Straight after an address number these are followed by a name, capitals or not. */
export const BEFORE_A_STREET = 'đường|phố'

/** Of these only what has a kind of place before it is taken for a name where nobody writes capitals. */
export const BEFORE_A_SMALL_NAME = 'phường|xã|huyện|thị trấn|thị xã|tỉnh|thành phố|thôn'
