import type { Sentence } from '../shapes.ts'

type Tried = { requests: number; known: number; told: number; words: number; wrong: readonly unknown[] }

export const fileWords = {
  note: {
    vi: 'Xuất tệp rồi chuyển cho bên kia (thẻ nhớ, thư công vụ); tệp bên kia gửi về thì nhập ở đây. Nhập lại một tệp cũng không ghi hai lần.',
    en: 'Make a file and carry it to the other side (a stick, an official mail); take in the one that they send back. Taken in twice, a file changes nothing twice.',
  },
  make: { vi: 'Xuất tệp gửi đi', en: 'Make a file to send' },
  made: (lines: number, requests: number): Sentence => ({
    vi: `Tệp có ${lines} dòng, trong đó ${requests} phản ánh; trình duyệt đã lưu vào thư mục tải xuống.`,
    en: `The file has ${lines} lines, of them ${requests} requests; the browser has saved it among your downloads.`,
  }),
  pick: { vi: 'Chọn tệp nhận về', en: 'Choose a file that came' },
  tried: ({ requests, known, told, words, wrong }: Tried): Sentence => ({
    vi: `Xem thử, chưa nhập gì: ${requests} phản ánh mới, ${known} đã có ở đây, ${told} diễn biến, ${words} lời và kết quả bên đó, ${wrong.length} dòng sai.`,
    en: `Looked at, nothing taken in yet: ${requests} new requests, ${known} that are here already, ${told} things that happened to them, ${words} words and answers of theirs, ${wrong.length} lines that are wrong.`,
  }),
  madeAt: { vi: 'Tệp lập lúc', en: 'Made at' },
  take: { vi: 'Nhập tệp này', en: 'Take this file in' },
  taken: (lines: number, wrong: number): Sentence => ({
    vi: `Đã nhập ${lines} dòng; ${wrong} dòng không nhập được.`,
    en: `${lines} lines are taken in; ${wrong} are not.`,
  }),
  line: (n: number): Sentence => ({ vi: `Dòng ${n}:`, en: `Line ${n}:` }),
  moreWrong: (n: number): Sentence => ({ vi: `… và ${n} dòng sai nữa.`, en: `… and ${n} wrong lines more.` }),
} as const

export const strayWords = {
  note: {
    vi: 'Bên đó có những phiếu ghi là của đơn vị mình gửi mà ở đây không có (xem mỗi đêm, trong 90 ngày):',
    en: 'They have requests as ours that nobody knows here (looked at each night, of 90 days):',
  },
  what: { vi: 'Có ở bên đó, không có ở đây', en: 'Missing here' },
  open: { vi: 'bên đó còn mở', en: 'open there' },
  closed: { vi: 'bên đó đã đóng', en: 'closed there' },
  saysToBe: { vi: 'ghi mã ở đây là', en: 'says to be' },
  seen: { vi: 'xem lúc', en: 'looked at' },
  todo: {
    vi: 'Hỏi bên đó phiếu nói gì. Nếu ở đây bị mất (chẳng hạn phục hồi từ bản sao cũ), xin nhập lại; nếu không phải của mình, nhờ họ đóng.',
    en: 'Ask them what it says. Where it was lost here (an older backup, say), please enter it again; where it is not ours, ask them to close it.',
  },
} as const
