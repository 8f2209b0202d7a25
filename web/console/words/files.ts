import type { Sentence } from '../shapes.ts'

export const words = {
  kinds: {
    tickets: { vi: 'Danh sách phiếu', en: 'List of tickets' },
    events: { vi: 'Lịch sử các phiếu', en: 'What happened to tickets' },
    figures: { vi: 'Số liệu từng ngày', en: 'Figures of each day' },
  },
  title: (n: number): Sentence => ({ vi: `Tệp của anh/chị (${n})`, en: `Your files (${n})` }),
  note: {
    vi: 'Tệp dài được làm riêng, anh/chị cứ làm việc khác. Làm xong, tệp nằm ở đây một ngày.',
    en: 'Long files are made meanwhile; go on with your work. Once made, a file stays here for a day.',
  },
  beginning: { vi: 'Sắp làm', en: 'About to begin' },
  making: (rows: string): Sentence => ({
    vi: `Đang làm, đã ghi ${rows} dòng`,
    en: `Being made, lines so far: ${rows}`,
  }),
  ready: (rows: string, size: string): Sentence => ({
    vi: `${rows} dòng, ${size}`,
    en: `lines: ${rows}, ${size}`,
  }),
  keptUntil: (time: string): Sentence => ({ vi: `giữ đến ${time}`, en: `kept until ${time}` }),
  failed: {
    vi: 'Chưa làm được tệp này. Xin bỏ đi rồi tải lại, có thể với khoảng thời gian ngắn hơn.',
    en: 'This file could not be made. Please remove it and ask again, perhaps for a shorter time.',
  },
  save: { vi: 'Lưu về máy', en: 'Save' },
  saveIt: (file: string): Sentence => ({ vi: `Lưu về máy: ${file}`, en: `Save: ${file}` }),
  discard: { vi: 'Bỏ', en: 'Remove' },
  discardIt: (file: string): Sentence => ({ vi: `Bỏ tệp: ${file}`, en: `Remove: ${file}` }),
} as const
