/** Who signed says nothing of what a decision is about, so that a complaint is not about conduct because of a chair; `|` between phrases. */
export const WHOSE_DECISION =
  'của chủ tịch|chủ tịch uỷ ban|chủ tịch ủy ban|của chủ tịch uỷ ban|của chủ tịch ủy ban|của chủ tịch xã|của chủ tịch phường|chủ tịch xã ký|chủ tịch phường ký|chủ tịch ký|của phó chủ tịch|phó chủ tịch ký|do chủ tịch|chủ tịch ban hành|của hiệu trưởng|hiệu trưởng ký|của giám đốc|kính gửi chủ tịch|kính gửi ông chủ tịch|gửi chủ tịch'
