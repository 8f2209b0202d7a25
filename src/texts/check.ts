import type { TextKind } from '../../db/vocabulary.ts'
import { Refused, type Sentence, wrongField } from '../platform/errors.ts'
import type { TextKey } from './book.ts'
import { cardKinds } from './card.ts'
import { isOfCategory } from './category-names.ts'
import { wrongInNumbers } from './local-numbers.ts'
import { templateOf, wrongInTemplate } from './template.ts'

/** So many characters at most; each stands in a line or two of a page. */
const longest: Record<TextKind, number> = {
  'emergency-numbers': 400,
  'category-name': 80,
  'category-note': 120,
  'card-decides': 300,
  'card-law': 600,
  'card-steps': 1_500,
  'card-proof': 300,
  'utility-line': 160,
  'data-contact': 300,
  'opening-hours': 300,
  'answer-template': 2_000,
}

/** Refused: what there is no text for, what is too long, and a template whose blanks are not those of its outcome. */
export const mustFit = ({ what, about }: TextKey, value: string): void => {
  const template = what === 'answer-template' ? templateOf(about) : null
  if (template === null && !fitsItsKind({ what, about })) throw noSuchText()
  if (value.length > longest[what]) throw tooLong(longest[what])
  const wrong = template ? wrongInTemplate(value, template) : wrongWords(what, value)
  if (wrong) throw wrongField('value', wrong)
}

const ofCategory: readonly TextKind[] = ['category-name', 'category-note', ...cardKinds, 'utility-line']

/** What it is about fits its kind, where that is no template. */
const fitsItsKind = ({ what, about }: TextKey) => {
  if (what === 'answer-template') return false
  return ofCategory.includes(what) ? isOfCategory(about) : about === ''
}

const wrongWords = (what: TextKind, value: string): Sentence | null => {
  if (what === 'emergency-numbers') return wrongInNumbers(value)
  if (!onOneLine.includes(what)) return null
  return value.includes('\n') ? severalLines : null
}

const onOneLine: readonly TextKind[] = ['category-name', 'category-note', 'utility-line']

const severalLines = { vi: 'Xin viết trên một dòng.', en: 'Please write it on one line.' }

const tooLong = (most: number) =>
  wrongField('value', { vi: `Dài quá ${most} ký tự.`, en: `Over ${most} characters.` })

export const noSuchText = () =>
  wrongField('about', { vi: 'Không có nội dung này để sửa.', en: 'There is no such text to change.' })

export const notYours = () =>
  new Refused('forbidden', {
    vi: 'Anh/chị chỉ sửa được nội dung của nơi mình quản lý.',
    en: 'You may change the texts of the place that you manage alone.',
  })

export const notYourCard = () =>
  new Refused('forbidden', {
    vi: 'Đơn vị của anh/chị chỉ sửa được thẻ nghiệp vụ của lĩnh vực mình quyết định, cho cả tỉnh, thành phố.',
    en: 'Your department writes the cards of what it decides alone, for the whole province.',
  })

export const hasNoneOfItsOwn = () =>
  new Refused('conflict', {
    vi: 'Nơi này đang dùng nội dung chung rồi.',
    en: 'This place uses what holds more widely already.',
  })
