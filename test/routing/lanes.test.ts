import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Lane, lanes } from '../../db/vocabulary.ts'
import { classify } from '../../src/routing/kind/classify.ts'
import { CALM_LANE_SENTENCES, SEED_SENTENCES } from '../../src/routing/knowledge/sentences.ts'
import '../support/learned.ts'

const MARKS: Record<string, Lane> = {
  '!': 'emergency',
  '#': 'complaint',
  '@': 'denunciation',
  $: 'spam',
  '.': 'feedback',
}
type Written = { lane: Lane; text: string }
const read = (content: string): Written[] =>
  content
    .split('\n')
    .filter((line) => MARKS[line.charAt(0)] && line.charAt(1) === ' ')
    .map((line) => ({ lane: MARKS[line.charAt(0)]!, text: line.slice(2) }))

test.each([
  [
    'Đèn đường tắt hết\nhttps://1022.example.vn/t/AB2C-D3EF/pictures/12?until=1790000000&signature=ab',
    'feedback',
  ],
  ['Ổ gà https://maps.google.com/?q=21.0,105.8', 'feedback'],
  ['rac 4 ngay k ai lay www.facebook.com/photo/1', 'feedback'],
  ['Thông cống giá rẻ, gọi là có, xem tại https://thongcong.example.com', 'spam'],
  ['https://zalo.me/g/abc', 'spam'],
])('a link beside a matter is no sign of spam, and one alone is: %s', (text, lane) =>
  expect(classify(null, text).lane).toBe(lane),
)

test.each([
  'Nhân viên ném hồ sơ lên bàn, phải xin lỗi bằng văn bản, không thì tôi sẽ kiện lên tỉnh',
  'Tin nhắn giả mạo ngân hàng doạ khoá tài khoản',
  'Ban quản lý chợ thu tiền bảo vệ hai lần trong một tháng, không biên lai. Xin công khai.',
])('loud talk, a swindle by strangers and a bill without a receipt are no matter of the law: %s', (text) =>
  expect(classify(null, text).lane).toBe('feedback'),
)

test.each([
  'Không dẹp bãi xe này thì tôi sẽ tố cáo lên tỉnh',
  'Chúng tôi sẽ gửi đơn tố cáo chủ chung cư nếu phường im lặng',
  'Con em bị thông báo thiếu hồ sơ, ai là người quyết định vậy',
  'Thông báo cắt nước mà nhà tôi có người ốm, lịch này do ai quyết định',
  'Người gọi không nêu tên báo nhà trọ cuối hẻm tụ tập đánh bài ăn tiền mỗi đêm',
  'xin giau ten, sau cho co nhom thanh nien tu tap chich hut',
])(
  'a threat, a question who decides and a den that somebody points out are no matter of the law: %s',
  (text) => expect(classify(null, text).lane).toBe('feedback'),
)

test.each([
  ['denunciation', 'Xin giấu tên, tôi tố cáo công an viên nhận tiền của chủ sòng bạc'],
  [
    'denunciation',
    'Đơn tố cáo. Tôi tố cáo chủ nhà nghỉ đầu phố mở sòng bạc và chứa mại dâm, mong được giữ bí mật',
  ],
  ['denunciation', 'Tôi tố cáo trưởng ấp lập danh sách khống lấy tiền hỗ trợ'],
  ['complaint', 'Tôi khiếu nại quyết định xử phạt của chủ tịch xã đối với gia đình tôi, đề nghị huỷ'],
])('what is accused or contested outright stays one: %s: %s', (lane, text) =>
  expect(classify(null, text).lane).toBe(lane),
)

/* Written by kind before the rules were mended; every other one is only counted: README.md beside this file. */
describe('Which lane a report belongs to', () => {
  let written: Written[]
  const shareRight = (among: Written[]) =>
    among.filter(({ lane, text }) => classify(null, text).lane === lane).length / among.length
  beforeAll(async () => {
    written = read(await readFile(new URL('./lanes.txt', import.meta.url), 'utf8'))
  })

  test('is mostly heard in what was taught from, and in what was not', () => {
    expect(shareRight(written.filter((_, i) => i % 2 === 0))).toBeGreaterThan(0.9)
    expect(shareRight(written.filter((_, i) => i % 2 === 1))).toBeGreaterThan(0.88)
  })
  test('no calm report is taken for an emergency more often than one in fifty', () => {
    const calm = written.filter(({ lane }) => lane !== 'emergency')
    const frights = calm.filter(({ text }) => classify(null, text).danger === 'certain')
    expect(frights.length / calm.length).toBeLessThan(0.02)
  })
  test('every lane is there, and none of it is among what is learned from', () => {
    const learned = new Set([...SEED_SENTENCES, ...CALM_LANE_SENTENCES].map(({ text }) => text))
    expect(new Set(written.map(({ lane }) => lane))).toEqual(new Set(lanes))
    expect(written.filter(({ text }) => learned.has(text))).toEqual([])
  })
})
