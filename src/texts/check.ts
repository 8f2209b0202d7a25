import type { TextKind } from '../../db/vocabulary.ts'
import { Refused, wrongField } from '../platform/errors.ts'
import type { TextKey } from './book.ts'
import { templateOf, wrongInTemplate } from './template.ts'

/** So many characters at most; each stands in a line or two of a page. */
const longest: Record<TextKind, number> = {
  'data-contact': 300,
  'opening-hours': 300,
  'answer-template': 2_000,
}

/** Refused: what there is no text for, what is too long, and a template whose blanks are not those of its outcome. */
export const mustFit = ({ what, about }: TextKey, value: string): void => {
  const template = what === 'answer-template' ? templateOf(about) : null
  if (what === 'answer-template' ? template === null : about !== '') throw noSuchText()
  if (value.length > longest[what]) throw tooLong(longest[what])
  const wrong = template && wrongInTemplate(value, template)
  if (wrong) throw wrongField('value', wrong)
}

const tooLong = (most: number) =>
  wrongField('value', { vi: `Dài quá ${most} ký tự.`, en: `Over ${most} characters.` })

export const noSuchText = () =>
  wrongField('about', { vi: 'Không có nội dung này để sửa.', en: 'There is no such text to change.' })

export const notYours = () =>
  new Refused('forbidden', {
    vi: 'Anh/chị chỉ sửa được nội dung của nơi mình quản lý.',
    en: 'You may change the texts of the place that you manage alone.',
  })

export const hasNoneOfItsOwn = () =>
  new Refused('conflict', {
    vi: 'Nơi này đang dùng nội dung chung rồi.',
    en: 'This place uses what holds more widely already.',
  })
