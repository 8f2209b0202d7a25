import { describe, expect, test } from 'vitest'
import { isLabelled, questionOf, readReports, unknownLabels } from '../../commands/evaluate/reports.ts'

const report = (changes: object = {}) =>
  JSON.stringify({
    ...{ id: 'x-1', channel: 'sms', text: 'Ngập quá', provinceCode: null, lat: null, lon: null },
    ...{ expect: { lane: 'feedback', categories: ['drainage'], commune: null } },
    ...changes,
  })
const read = (text: string) => readReports(new TextEncoder().encode(text))

describe('a file of reports to measure with', () => {
  test('may have a byte order mark, blank lines, Windows line ends and no line at all', () => {
    expect(read(`\uFEFF${report()}\r\n\r\n  \n${report({ id: 2 })}`).map(({ id }) => id)).toEqual([
      'x-1',
      '2',
    ])
    expect(read('')).toEqual([])
  })

  test('may have reports without labels: they are predicted, not scored', () => {
    expect(read(report({ expect: undefined })).filter(isLabelled)).toEqual([])
  })

  test('null is as good as nothing', () => {
    expect(questionOf(read(report())[0]!)).toEqual({ text: 'Ngập quá' })
  })

  test('labels that nobody knows are named', () => {
    const odd = read(report({ expect: { lane: 'wish', categories: ['drainage', 'dragons'] } })).filter(
      isLabelled,
    )
    expect(unknownLabels(odd)).toEqual(['x-1: lane wish', 'x-1: category dragons'])
  })

  test.each([
    ['Line 2 is not JSON', `${report()}\n{broken`],
    ['Line 1: text:', report({ text: undefined })],
    ['Line 3: expect.lane:', `\n\n${report({ expect: { categories: [] } })}`],
    ['Line 1: the whole:', '[1]'],
    ['Line 1: the whole:', 'null'],
  ])('is refused naming the line: %s', (said, text) => {
    expect(() => read(text)).toThrow(said)
  })

  test('is refused in another encoding than UTF-8', () => {
    expect(() => readReports(Buffer.from(`\uFEFF${report()}`, 'utf16le'))).toThrow('not UTF-8')
  })
})
