import type { Sentence } from '../shapes.ts'

export const words = {
  save: { vi: 'Lưu danh sách này', en: 'Save this view' },
  name: { vi: 'Tên danh sách', en: 'Name of the view' },
  keep: { vi: 'Lưu', en: 'Save' },
  drop: (name: string): Sentence => ({
    vi: `Bỏ danh sách đã lưu “${name}”`,
    en: `Remove the view “${name}”`,
  }),
}
