import type { Sentence } from '../shapes.ts'

export const words = {
  card: (category: Sentence): Sentence => ({
    vi: `Thẻ nghiệp vụ: ${category.vi}`,
    en: `What to know: ${category.en}`,
  }),
  cardParts: {
    decides: { vi: 'Ai quyết định', en: 'Who decides' },
    law: { vi: 'Căn cứ', en: 'Legal source' },
    steps: { vi: 'Các bước', en: 'Steps' },
    proof: { vi: 'Cần chứng minh', en: 'Proof' },
  },
  cardNoSource: { vi: 'Chưa có nguồn', en: 'No source yet' },
  cardNoSteps: { vi: 'Tỉnh chưa soạn', en: 'The province has not written them yet' },
} as const
