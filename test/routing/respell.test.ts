import { describe, expect, test } from 'vitest'
import { classify } from '../../src/routing/kind/classify.ts'
import { spellOut } from '../../src/routing/kind/phrases.ts'
import { splitWords } from '../../src/routing/tokens.ts'
import '../support/learned.ts'

const heard = (text: string) =>
  spellOut(splitWords(text))
    .tokens.map(({ key }) => key)
    .join(' ')

describe('Words written in haste are heard as they are meant', () => {
  test.each([
    ['nha e dag chay', 'nha em dang chay'],
    ['trog hẻm', 'trong hem'],
    ['duog lang ngap', 'duong lang ngap'],
    ['fuog k xu ly', 'phuong khong xu ly'],
    ['matnuoc roi', 'mat nuoc roi'],
    ['cuuvoi', 'cuu voi'],
    ['chaynharoi', 'chay nha roi'],
  ])('%s: %s', (written, meant) => expect(heard(written)).toBe(meant))

  test.each(['dog bag fan', 'karaoke internet restaurant', 'viettel wifi camera', 'ThuyChau KrongPac'])(
    'and what is no Vietnamese word in haste stays: %s',
    (written) => expect(heard(written)).toBe(written.toLowerCase()),
  )

  test.each([
    'chaynharoi cuuvoi',
    'Chaynharoi Cuuvoi',
    'CHAYNHAROI CUUVOI',
    'nha e dag chay',
    'be bi nuoc cuontroi, dag keu cuu',
  ])('a danger too: %s', (text) => expect(classify(null, text).danger).toBe('certain'))
  test.each([
    ['water-supply', 'matnuoc 2ngay roi'],
    ['electricity', 'cupdien hoai, ai den'],
    ['street-light', 'denduong hu toi om'],
    ['waste', 'racthai do tum lum truocnha'],
  ])('and a field: %s: %s', (category, text) => expect(classify(null, text).category).toBe(category))
})
