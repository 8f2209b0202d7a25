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

type Looking = { except?: RegExp; exactly?: true }
const saying = (sources: Source[], words: readonly string[], { except, exactly }: Looking = {}) => {
  const word = new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, exactly ? 'u' : 'iu')
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const said = /^\s*(\/\*\*|\*|\/\/)/.test(line) ? null : word.exec(line)
      return said && !except?.test(said[0]) ? [`${path}:${index + 1} ${said[0]}`] : []
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
    'cháy nổ: 114|cứu nạn: 112',
    'địa bàn dựa vào',
    'giao người',
    'rồi sao nữa',
    'đúng bộ phận của',
    'mã và khóa|mã và khoá',
    'chờ cơ quan được hỏi',
    'không đang',
    'phiếu tự đóng',
    'tự động đóng',
    'cộng (cả )?tác viên',
    'đính chính hộ tịch',
    'ngoài giờ từ',
    'It cannot be taken',
    'A word on it',
    'danger knows no limit',
    'holds what has no place',
    'Once a ticket',
    '(?<!Soonest )due first',
    'In danger call',
  ]
  expect(saying(everywhere, never)).toEqual([])
})

test('official texts place the tone mark the old way: hòa, thủy, ủy', () => {
  expect(
    saying(everywhere, ['\\p{L}*(oà|oá|oả|oã|oạ|uỷ|uý|uỳ|uỵ|uỹ|oè|oé)'], { except: /qu[ỳýỷỹỵ]/i }),
  ).toEqual([])
})

test('days of the week and departments are written as official papers write them', () => {
  expect(
    saying(everywhere, ['(?<!(lần|cấp|người|bên|hạn|việc) )[Tt]hứ (hai|ba|tư|năm|sáu|bảy)'], {
      exactly: true,
    }),
  ).toEqual([])
  expect(saying(everywhere, ['phòng (kinh tế|văn hóa)'], { exactly: true })).toEqual([])
})

const screens = [
  ...under(web, 'web/'),
  ...under(src, 'src/notifications/', 'src/intake/', 'src/tickets/', 'src/deadlines/'),
]
const undated = (text: string): string =>
  text.replace(/\$\{[^}]*\}/g, '').replace(/\d+\/\d+(?=\/\d{4})/g, (date) => date.split('/')[0]!)
/** What a reader of either language must find alike: numbers to call and to count, dates, and what is put in. */
const factsOf = (text: string) => ({
  numbers: [...new Set((undated(text).match(/(?<!\p{L})\d+/gu) ?? []).map(Number))]
    .filter((n) => n > 0)
    .sort(),
  filledIn: new Set((text.match(/\$\{[^}?]*\}/g) ?? []).map((one) => one.replace(/\b(vi|en)\b|[\s'"`]/g, '')))
    .size,
})

test('both languages of a sentence state the same numbers and fill in as much', () => {
  const pairs = screens.flatMap(({ path, text }) =>
    [...text.matchAll(/\bvi:\s*([`'])((?:(?!\1).)*)\1,\s*en:\s*([`'"])((?:(?!\3).)*)\3/gs)].map(
      ([, , vi, , en]) => ({
        path,
        vi: vi!,
        en: en!,
      }),
    ),
  )
  expect(pairs.length).toBeGreaterThan(500)
  const unlike = pairs.filter(({ vi, en }) => {
    const [one, other] = [factsOf(vi), factsOf(en)]
    return one.numbers.join() !== other.numbers.join() || one.filledIn !== other.filledIn
  })
  expect(unlike).toEqual([])
})

test('what somebody typed is drawn with its language, so that it is read aloud right on an English screen', () => {
  const typed = /class(Name)?="(said( \w+)?|\w+-title)"(?! lang=| id=| aria-)/
  // A gateway complains in its own language; a message and a paper are in that of whom they are for.
  const other = /^web\/(console\/(gateways|outbox)|paper)\//
  const silent = web.flatMap(({ path, text }) =>
    other.test(path)
      ? []
      : text.split('\n').flatMap((line) => (typed.test(line) ? [`${path} ${line.trim()}`] : [])),
  )
  expect(silent).toEqual([])
})
