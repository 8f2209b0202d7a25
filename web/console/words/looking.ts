import type { Sentence } from '../shapes.ts'

export const words = {
  look: { vi: 'Xem và che trước khi công khai', en: 'Look and black out before it is public' },
  waits: { vi: 'Chưa ai xem để công khai', en: 'Nobody has looked yet' },
  shown: { vi: 'Đang công khai', en: 'Shown to the public' },
  shownBlack: (n: number): Sentence => ({
    vi: `Đang công khai, đã che ${n} chỗ`,
    en: `Shown to the public, ${n} blacked out`,
  }),
  hidden: { vi: 'Không công khai', en: 'Kept from the public' },
  lead: {
    vi: 'Che mặt người, biển số xe, số nhà, giấy tờ. Người dân chỉ thấy ảnh đã che; ảnh gốc vẫn giữ kín.',
    en: 'Black out faces, number plates, house numbers, papers. The public sees that copy alone; the original is kept.',
  },
  tool: { vi: 'Cách che', en: 'How' },
  box: { vi: 'Khung', en: 'Box' },
  stroke: { vi: 'Nét bút', en: 'Brush' },
  board: { vi: 'Ảnh để che', en: 'The picture to black out' },
  keys: {
    vi: 'Bằng bàn phím: mũi tên để dời khung, Shift và mũi tên để đổi cỡ, Enter để che, Backspace để bỏ chỗ che cuối.',
    en: 'By keyboard: arrows move the frame, Shift and arrows size it, Enter blacks out, Backspace takes the last one back.',
  },
  count: (n: number): Sentence =>
    n === 0
      ? { vi: 'Chưa che chỗ nào.', en: 'Nothing is blacked out.' }
      : { vi: `Đã che ${n} chỗ.`, en: `${n} blacked out.` },
  undo: { vi: 'Bỏ chỗ che cuối', en: 'Take the last one back' },
  clear: { vi: 'Bỏ hết', en: 'Take all back' },
  show: { vi: 'Công khai ảnh này', en: 'Show this picture' },
  hide: { vi: 'Không công khai', en: 'Keep it from the public' },
  answers: { vi: 'Kết quả', en: 'Answers' },
  answersLead: {
    vi: 'Kết quả của phiếu công khai có chỗ có thể chỉ ra một người: số điện thoại, số nhà, tên người phản ánh. Mọi người đang đọc “Kết quả đang được xem lại”; người phản ánh vẫn đọc đủ.',
    en: 'Answers to public tickets in which something may lead to a person: a phone or house number, the name of who reported. The public reads “The result is being looked over”; who reported reads all of it.',
  },
  noAnswers: { vi: 'Không có kết quả nào chờ xem.', en: 'No answer waits.' },
  given: { vi: 'Trả lời cho người phản ánh', en: 'As it was answered' },
  version: { vi: 'Bản công khai', en: 'What the public reads' },
  versionHint: {
    vi: 'Những chỗ được đánh dấu đã bỏ sẵn; số của cơ quan thì xin gõ lại. Tên người khác xin tự xem và bỏ.',
    en: 'What is marked is left out already; type an office’s number again. Names of others are yours to find.',
  },
  letOut: { vi: 'Công khai bản này', en: 'Let this out' },
  letOutTold: { vi: 'Đã công khai kết quả.', en: 'The answer is public.' },
  pictures: { vi: 'Ảnh', en: 'Pictures' },
  picturesLead: {
    vi: 'Ảnh của phiếu đã công khai. Mọi người chỉ thấy ảnh sau khi có người xem.',
    en: 'Pictures of public tickets. The public sees one once somebody has looked.',
  },
  none: { vi: 'Không có ảnh nào chờ xem.', en: 'No picture waits.' },
}
