export const words = {
  title: { vi: 'Thư đã nhận, nguyên văn', en: 'Mails received, in full' },
  whole: { vi: 'Cả phần trích thư trước', en: 'With what it quotes' },
} as const
