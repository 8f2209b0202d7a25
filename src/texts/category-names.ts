import type { Language } from '../../db/vocabulary.ts'
import type { Sentence } from '../platform/errors.ts'
import { CATEGORY_CODES, type CategoryCode, categoryName, isCategoryCode } from '../routing/categories.ts'
import { saidAt, type TextKey, type TextPlace, type Texts } from './book.ts'

/** `category-name` is what a category is called, `category-note` a few words on what belongs to it. */
export const categoryText = (
  what: 'category-name' | 'category-note',
  { code, language }: { code: string; language: Language },
): TextKey => ({ what, about: `${code} ${language}` })

export const isOfCategory = (about: string): boolean => {
  const [code = '', language, ...more] = about.split(' ')
  return isCategoryCode(code) && (language === 'vi' || language === 'en') && more.length === 0
}

/** What a category is called there: in the place's own words, else in everybody's. */
export const categoryNameAt = (texts: Texts, code: string, place: TextPlace): Sentence => {
  const { vi, en } = categoryName(code)
  const own = (language: Language) => saidAt(texts, categoryText('category-name', { code, language }), place)
  return { vi: own('vi') ?? vi, en: own('en') ?? en }
}

export const namedAt = (texts: Texts, code: CategoryCode, place: TextPlace) => ({
  code,
  name: categoryNameAt(texts, code, place),
})

/** For who chooses: with a few words on what belongs to it, where the place has some. */
export const categoriesToChoose = (texts: Texts, language: Language, place: TextPlace) =>
  CATEGORY_CODES.map((code) => {
    const name = categoryNameAt(texts, code, place)[language]
    const note = saidAt(texts, categoryText('category-note', { code, language }), place)
    return { code, name: note === null ? name : `${name} (${note})` }
  })

/** Where somebody works: what their screens call things. */
export const placeOfActor = (actor: { kind: string } & Partial<TextPlace>): TextPlace => ({
  provinceCode: actor.provinceCode ?? null,
  communeCode: actor.communeCode ?? null,
})
