import { expect, test } from 'vitest'
import { type Source, sourcesIn } from './support/sources.ts'

const [src, web] = [sourcesIn('src'), sourcesIn('web')]
const under = (sources: Source[], ...starts: string[]) =>
  sources.filter(({ path }) => starts.some((start) => path.startsWith(start)))

/** What residents read, beside what they are told by message. */
const toResidents = [
  ...under(web, 'web/resident/', 'web/paper/', 'web/emergency.ts'),
  ...under(src, 'src/intake/sms/answers.ts', 'src/intake/web/', 'src/tickets/resident/'),
]
const everywhere = [...under(src, 'src/'), ...web].filter(
  ({ path }) => !path.startsWith('src/routing/knowledge/'),
)

const saying = (sources: Source[], words: readonly string[]) => {
  const word = new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'iu')
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const said = /^\s*(\/\*\*|\*|\/\/)/.test(line) ? null : word.exec(line)
      return said ? [`${path}:${index + 1} ${said[0]}`] : []
    }),
  )
}

test('residents read of their report, not of a ticket of the office', () => {
  expect(saying(toResidents, ['phiếu', 'trực ban', 'bộ phận', 'trang theo dõi', 'Not done'])).toEqual([])
})

test('one thing has one name on every screen, in every message and in every refusal', () => {
  const never = [
    'luồng',
    'niêm kín',
    'đồng hồ',
    'thư điện tử',
    'quy định riêng',
    'trang theo dõi',
    'thôi (công khai|áp dụng|giao)',
    'điện thoại viên',
    'works? along',
    'cứu hoả|cứu hỏa',
    '[0-9}] %',
  ]
  expect(saying(everywhere, never)).toEqual([])
})
