import type { Sentence } from '../shapes.ts'

export const words = {
  reopened: { vi: 'Mở lại: còn phải làm gì', en: 'Reopened: what is still to be done' },
  answeredBefore: { vi: 'Lần trước đã trả lời', en: 'What was answered before' },
  alike: { vi: 'Đã trả lời những việc giống thế này', en: 'What was answered to matters like this' },
  alikeHint: {
    vi: 'Đọc để biết nơi khác đã làm gì. Dùng lại thì phải sửa cho đúng việc này; gửi nguyên văn sẽ không được nhận.',
    en: 'To see what was done elsewhere. Begin from one and change it to this matter; sent as it stands it is refused.',
  },
  alikeHere: { vi: 'Nơi mình', en: 'Here' },
  alikeScore: (score: number): Sentence => ({ vi: `người dân cho ${score}/5`, en: `rated ${score} of 5` }),
  startFrom: { vi: 'Dùng làm điểm bắt đầu', en: 'Begin from this' },
  startFromAbout: (reference: string): Sentence => ({
    vi: `Dùng làm điểm bắt đầu: phiếu ${reference}`,
    en: `Begin from this: ${reference}`,
  }),
  proof: { vi: 'Ảnh sau xử lý', en: 'Pictures of the result' },
  takePicture: { vi: 'Chụp ảnh', en: 'Take a picture' },
  choosePictures: { vi: 'Chọn ảnh', en: 'Choose pictures' },
  proofHintCut: {
    vi: 'Đang mất kết nối: ảnh chọn bây giờ được giữ trên máy và tự gửi khi có mạng.',
    en: 'The connection is lost: pictures chosen now are kept here and sent when it is back.',
  },
  proofHint: {
    vi: 'Chỉ nhận ảnh; chọn ảnh để tải lên ngay',
    en: 'Pictures only; those chosen are sent at once',
  },
} as const
