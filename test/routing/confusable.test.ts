import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { isCategoryCode } from '../../src/routing/categories.ts'
import { type Classification, classify } from '../../src/routing/kind/classify.ts'
import { SEED_SENTENCES } from '../../src/routing/knowledge/sentences.ts'

type Written = { category: string; text: string }
type Judged = { category: string; kind: Classification }

const read = (content: string): Written[] =>
  content.split('\n= ').flatMap((part) => {
    const [category = '', ...lines] = part.replace(/^= /, '').split('\n')
    return lines.filter((line) => line !== '').map((text) => ({ category, text }))
  })

/* Sentences that nothing was taught from, written from the definitions of the fields: README.md beside this file. */
describe('reports whose loudest words belong to another field', () => {
  let written: Written[]
  let judged: Judged[]
  const share = (isRight: (one: Judged) => boolean) => judged.filter(isRight).length / judged.length
  beforeAll(async () => {
    written = read(await readFile(new URL('./confusable.txt', import.meta.url), 'utf8'))
    judged = written.map(({ category, text }) => ({ category, kind: classify(null, text) }))
  })

  test('the field is mostly heard, and nearly always among the three that are offered', () => {
    expect(share(({ category, kind }) => kind.category === category)).toBeGreaterThan(0.84)
    expect(
      share(({ category, kind }) => kind.alternatives.slice(0, 3).some(({ code }) => code === category)),
    ).toBeGreaterThan(0.95)
  })
  test('none is held as spam, sealed, or taken for an emergency without a danger', () =>
    expect(share(({ kind }) => kind.lane === 'feedback')).toBeGreaterThan(0.95))
  test('every field is there, and none of it is among what is learned from', () => {
    const learned = new Set(SEED_SENTENCES.map(({ text }) => text))
    expect(written.filter(({ category }) => !isCategoryCode(category))).toEqual([])
    expect(new Set(written.map(({ category }) => category)).size).toBeGreaterThanOrEqual(33)
    expect(written.filter(({ text }) => learned.has(text))).toEqual([])
  })
})
