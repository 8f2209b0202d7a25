import { Refused, wrongField } from '../../platform/errors.ts'

export const notYours = () =>
  new Refused('missing', {
    vi: 'Không có mục này, hoặc không thuộc phạm vi anh/chị được sửa.',
    en: 'There is no such entry, or it is not yours to edit.',
  })

export const wrong = (field: string, vi: string, en: string) => wrongField(field, { vi, en })

export const clash = (vi: string, en: string) => new Refused('conflict', { vi, en })
