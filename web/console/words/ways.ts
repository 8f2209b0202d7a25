import type { Sentence } from '../shapes.ts'

const certificate: Sentence = {
  vi: 'Chứng thư bảo mật (TLS) của máy bên kia hết hạn, sai tên, hoặc không do nơi tin cậy cấp; xin báo người phụ trách bên đó.',
  en: 'The certificate (TLS) of their machine has ended, is for another name, or comes from nobody who is trusted; please tell whoever runs it.',
}
const noWay: Sentence = {
  vi: 'Không có đường đến máy bên kia; xin nhờ người vận hành máy chủ xem lại mạng và tường lửa.',
  en: 'There is no way to their machine; please ask whoever runs the server to look at the network and the firewall.',
}
const notSecure: Sentence = {
  vi: 'Máy bên kia không nói https ở địa chỉ này; xin kiểm tra lại địa chỉ và cổng.',
  en: 'Their machine speaks no https at this address; please check the address and the port.',
}

/** What went wrong on the way to a machine of others, by its code, whatever is sent there. */
export const ways: Record<string, Sentence> = {
  CERT_HAS_EXPIRED: certificate,
  CERT_NOT_YET_VALID: certificate,
  DEPTH_ZERO_SELF_SIGNED_CERT: certificate,
  SELF_SIGNED_CERT_IN_CHAIN: certificate,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: certificate,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificate,
  ERR_TLS_CERT_ALTNAME_INVALID: certificate,
  EHOSTUNREACH: noWay,
  ENETUNREACH: noWay,
  EPROTO: notSecure,
  ERR_SSL_WRONG_VERSION_NUMBER: notSecure,
  ECONNRESET: {
    vi: 'Máy bên kia cắt ngang kết nối.',
    en: 'Their machine broke the connection off.',
  },
  EAI_AGAIN: {
    vi: 'Chưa tra được tên máy trong địa chỉ; có thể mạng ở đây đang gián đoạn.',
    en: 'The name in the address cannot be looked up now; the network here may be down.',
  },
}
