import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Understanding } from '../src/intake/sms/known.ts'
import { inWakeOf, whyNotActedOn } from '../src/intake/sms/machine.ts'
import { understand } from '../src/intake/sms/understand.ts'
import { plainLetters } from '../src/notifications/sms-text.ts'
import { makeReference } from '../src/tickets/reference.ts'
import { ago, knowing, meaningWith, open, reference, resolved } from './support/known-sms.ts'

const other = { ...open, id: 2, reference: makeReference(new Uint8Array([9, 8, 7, 6, 5, 4, 3])) }
const know = knowing([open])
const meaning = meaningWith(know)

/** Each as people write it: with and without accents, in either case, decomposed, with signs and blanks around. */
const spellings = (text: string): string[] => [
  ...new Set(
    [text, plainLetters(text)].flatMap((one) => [
      one,
      one.toUpperCase(),
      one[0]!.toUpperCase() + one.slice(1),
      one.normalize('NFD'),
      ` ${one} . `,
      `${one}!!!`,
      one.replaceAll(' ', '  '),
    ]),
  ),
]

const polite = (text: string) => [text, `xin ${text}`, `${text} ạ`, `${text}. Cảm ơn`, `vui lòng ${text} nhé`]

const stops = [
  'stop',
  'dừng lại',
  'ngừng',
  'dừng nhắn tin',
  'dừng nhắn tin cho tôi',
  'đừng nhắn nữa',
  'đừng gửi tin nữa',
  'không nhận tin nữa',
  'tôi không muốn nhận tin nhắn nữa',
  'đừng nhắn tin vào số này nữa',
  'ngừng gửi tin nhắn',
  'hủy nhận tin',
  'hủy đăng ký',
  'tắt thông báo',
  'thôi nhắn tin',
  'stop sms',
  'yêu cầu dừng gửi tin nhắn đến số này',
]

test('who wants no more messages is heard, however politely they say so', () => {
  for (const stop of stops)
    for (const said of polite(stop))
      for (const text of spellings(said)) expect([text, meaning(text)]).toEqual([text, 'stop'])
})

test('"đúng" and what only sounds like a stop silence nobody', () => {
  for (const text of [
    'đúng',
    'đúng rồi',
    'dung roi',
    'Đúng rồi ạ',
    'đúng vậy',
    'dung vay',
    'đúng số này',
    'đúng là nhắn tin này',
    'dung tin nhan nay a toi chua hieu',
    'tôi không nhận được tin nhắn nào',
    'khong nhan duoc tin',
    'dừng thi công ngay',
    'xe dung do truoc cua nha toi',
    'stop sign bi gay',
    'ngung cap nuoc hai ngay roi',
    'tat den duong',
    'không gửi ảnh được',
  ])
    for (const spelling of [text, text.toUpperCase()])
      expect([spelling, meaning(spelling)]).not.toEqual([spelling, 'stop'])
})

test('commands are understood as people write them', () => {
  const commands: [Understanding['is'], string[]][] = [
    ['start', ['bật', 'bật lại', 'start', 'nhận lại tin', 'muốn nhận tin nhắn lại', 'bật nhận tin']],
    ['help', ['trợ giúp', 'help', 'hướng dẫn', 'cú pháp']],
    [
      'track',
      [
        'tc',
        'tra cứu',
        'tra cứu phản ánh',
        'tình trạng',
        `tc ${reference}`,
        `tra cứu mã ${reference}`,
        `kết quả ${reference}`,
        reference,
      ],
    ],
    [
      'withdraw',
      ['hủy', 'hủy phản ánh', 'rút phản ánh', 'rút đơn', `hủy ${reference}`, `rút lại ${reference}`],
    ],
  ]
  for (const [is, texts] of commands)
    for (const text of texts.flatMap(spellings)) expect([text, meaning(text)]).toEqual([text, is])
})

test('"chưa xong" and a score are heard in all spellings', () => {
  const known = { tickets: [resolved] }
  for (const text of [
    'chưa xong',
    'vẫn chưa xong',
    'chưa được',
    'chưa giải quyết',
    'chưa sửa',
    'chuaxong',
    'không xong',
    `chưa xong ${reference}`,
  ].flatMap(spellings))
    expect([text, meaning(text, known)]).toEqual([text, 'not-done'])
  for (const text of [
    '5',
    '5 sao',
    '5 điểm',
    'chấm 5',
    'đánh giá 4',
    'điểm 3',
    '5/5',
    '5*',
    `${reference} 4`,
  ].flatMap(spellings))
    expect([text, meaning(text, known)]).toEqual([text, 'rating'])
  for (const text of ['chưa được trả lời câu hỏi ngày hôm qua của tôi', 'tôi cho 5 con gà'])
    expect([text, meaning(text, known)]).not.toEqual([text, 'rating'])
})

test('what cannot be told apart is asked back with the words to write, and nothing is withdrawn by a guess', () => {
  expect(meaning('huy', { tickets: [open, other] })).toBe('which')
  expect(understand(`huy ${other.reference}`, know({ tickets: [open, other] }))).toMatchObject({
    is: 'withdraw',
    ticket: other,
  })
  expect(meaning('huy', { tickets: [] })).toBe('nothing-sent')
  expect(meaning('tc', { tickets: [] })).toBe('nothing-sent')
  expect(meaning('huy hop dong dien', { tickets: [open] })).not.toBe('withdraw')
  expect(meaning('huy hoai cay xanh truoc truong', { tickets: [open] })).not.toBe('withdraw')
})

test('who cries for help is never told how to write an SMS', () => {
  expect(meaning('help', { danger: 'certain', tickets: [] })).toBe('report')
})

const reported = { is: 'report' } as const

test('texts that nobody typed are known', () => {
  for (const text of [
    'Quy khach vui long goi lai sau',
    'Quý khách đã sử dụng hết 80% lưu lượng',
    '[QC] Giam gia 50% chi trong hom nay',
    '(TB) Tai khoan cua ban da duoc nap 50.000d',
    'Ma OTP cua quy khach la 123456, khong chia se',
    'Cam on ban da lien he. Chung toi se phan hoi trong 24 gio.',
    'Tin nhan tu dong: toi dang hop, se goi lai sau',
    'Thue bao quy khach vua goi hien khong lien lac duoc',
    'UU DAI 100% gia tri the nap, soan KM gui 9029',
    'Auto reply: I am out of office',
  ])
    expect([text, whyNotActedOn(text, reported, know({ tickets: [] }))]).toEqual([text, 'automatic'])
  for (const text of [
    'Toi nhan duoc tin nhan lua dao gia danh cong an, xin kiem tra',
    'Den duong pho Khuong Dinh tat ba hom nay',
    'Cam on anh chi, viec da xong',
    'Vui long cho nguoi den xem cong bi vo',
  ])
    expect([text, whyNotActedOn(text, reported, know({ tickets: [] }))]).toEqual([text, null])
  expect(
    whyNotActedOn('Quy khach vui long cuu toi voi, chay nha', reported, know({ danger: 'certain' })),
  ).toBeNull()
})

test('a machine that answers each of our messages opens one ticket and is left alone then; a person who writes twice is not', () => {
  expect(inWakeOf(reported, know({ prompt: 1 }))).toMatchObject({ is: 'reply', ticket: open })
  expect(inWakeOf(reported, know({ prompt: 1, named: '00343' }))).toEqual(reported)
  expect(inWakeOf(reported, know({ prompt: 2, named: '00343' }))).toMatchObject({ is: 'reply' })
  expect(inWakeOf(reported, know({ prompt: 5, danger: 'certain' }))).toEqual(reported)
  expect(whyNotActedOn('x', { is: 'reply', ticket: open }, know({ prompt: 2 }))).toBeNull()
  expect(whyNotActedOn('x', { is: 'reply', ticket: open }, know({ prompt: 3 }))).toBe('machine')
  expect(
    whyNotActedOn(
      '5',
      { is: 'rating', ticket: resolved, score: 5, comment: null, reopens: false },
      know({ prompt: 9 }),
    ),
  ).toBeNull()
  const many = Array.from({ length: 12 }, (_, id) => ({ ...open, id, reportedAt: ago(10) }))
  expect(whyNotActedOn('den hong', reported, know({ tickets: many }))).toBe('too-many')
  expect(whyNotActedOn('chay nha', reported, know({ tickets: many, danger: 'certain' }))).toBeNull()
})

test('no text, however odd, is more than it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom(0, 1, 5), (text, prompt) => {
      const known = know({ prompt })
      const understood = inWakeOf(understand(text, known), known)
      whyNotActedOn(text, understood, known)
      if (/\d{3}/.test(text)) expect(['stop', 'withdraw', 'start']).not.toContain(understood.is)
    }),
    { numRuns: 500 },
  )
})
