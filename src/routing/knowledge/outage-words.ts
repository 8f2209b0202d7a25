/** Whoever says so has no power from the grid; `|` between phrases, as everywhere. */
export const OUTAGE =
  'mất điện|cúp điện|cắt điện|bị cắt điện|hết điện|không có điện|không nhà nào có điện|chưa có điện lại|mất điện lưới|power outage|power cut|no power|no electricity'

/** That it is dark follows from it. */
export const DARK =
  'tối om|tối thui|tối mịt|tối như mực|tối đen|tối hù|tối|ngõ tối|ngõ tối om|hẻm tối|hẻm tối om|đường tối|đường tối om|phố tối om|dark|very dark'

/** Who speaks of these means the lamps, whatever has become of their power. */
export const LAMPS =
  'đèn|bóng|bóng đèn|cột đèn|trụ đèn|điện đường|chiếu sáng|điện chiếu sáng|thắp sáng|light|lights|lamp|lamps'
