import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { expect, test } from 'vitest'
import { answerTo, wordAnswer } from '../src/intake/sms/answers.ts'
import type { PhoneTicket } from '../src/intake/sms/known.ts'
import { joinParts } from '../src/intake/sms/parts.ts'
import type { InboundRow } from '../src/intake/sms/store.ts'
import { understand } from '../src/intake/sms/understand.ts'
import { readPhone } from '../src/platform/phone.ts'
import { makeReference } from '../src/tickets/reference.ts'
import { ago, knowing, meaningWith, now, open, reference, resolved } from './support/known-sms.ts'

const stranger = makeReference(new Uint8Array([9, 9, 9, 9, 9, 9, 9]))

const waiting: PhoneTicket = { ...open, status: 'waiting' }

const know = knowing([])
const place = {
  ticketId: 1,
  kind: 'place' as const,
  choices: [
    { code: '00364', name: 'Phường Khương Đình' },
    { code: '00343', name: 'Phường Phương Liệt' },
  ],
}
const long = 'duong ngo 45 pho khuong dinh ngap ca tuan nay, phuong khong xu ly'

const meaning = meaningWith(know)

test('stop and start words are heard with and without accents', () => {
  for (const word of ['STOP', 'stop.', 'DỪNG', 'Dừng', 'DUNG', 'dừng lại', 'ngừng'])
    expect(meaning(word), word).toBe('stop')
  for (const word of ['START', 'BẬT', 'bat', 'Bật lại']) expect(meaning(word), word).toBe('start')
})

test('"đúng" is an answer and never stops the messages; "dung" is one while somebody waits for it', () => {
  expect(meaning('Đúng', { tickets: [waiting] })).toBe('reply')
  expect(meaning('dung', { tickets: [waiting] })).toBe('reply')
  expect(meaning('Đúng rồi', { tickets: [open] })).toBe('reply')
  expect(meaning('dung', { tickets: [open] })).toBe('stop')
  expect(meaning('stop', { tickets: [waiting] })).toBe('stop')
})

test('a greeting, a yes or a trial opens no report: its writer is asked what the matter is, unless it tells of danger', () => {
  for (const text of [
    'Chào',
    'alo',
    'A lô ạ',
    'xin chào anh chị',
    'Đúng',
    'ok',
    'test',
    'cho tôi hỏi',
    'co ai khong?',
    'Hello',
  ]) {
    expect(meaning(text), text).toBe('unclear')
    expect(meaning(text, { tickets: [open] }), text).toBe('reply')
    expect(meaning(text, { danger: 'possible' }), text).toBe('report')
  }
  for (const text of [
    'chao oi cot dien do',
    'alo duong ngap',
    'cho toi hoi den duong hong bao ai',
    'co ai khong chay roi',
  ])
    expect(meaning(text), text).toBe('report')
})

test('who takes back what has ended is told what became of it; who writes English is heard too', () => {
  const gone = { ...resolved, status: 'withdrawn' as const }
  expect(meaning('HUY', { tickets: [gone] })).toBe('ended')
  expect(meaning('HUY', { tickets: [resolved] })).toBe('withdraw')
  expect(meaning('HUY', { tickets: [open, gone] })).toBe('withdraw')
  expect(meaning('huy')).toBe('nothing-sent')
  for (const text of ['STATUS', 'Status please', 'check status'])
    expect(meaning(text, { tickets: [open] })).toBe('track')
  for (const text of ['Withdraw', 'cancel my report'])
    expect(meaning(text, { tickets: [open] })).toBe('withdraw')
  expect(meaning('status of the road in lane 4 is bad', { tickets: [] })).toBe('report')
})

test('a digit or a name answers the question where it is', () => {
  const known = { tickets: [open], questions: [place] }
  expect(understand('2', know(known))).toMatchObject({ is: 'place', communeCode: '00343' })
  expect(understand('1.', know(known))).toMatchObject({ is: 'place', communeCode: '00364' })
  expect(understand('P. Phuong Liet', know(known))).toMatchObject({ is: 'place', communeCode: '00343' })
  expect(understand('Khương Đình', know(known))).toMatchObject({ is: 'place', communeCode: '00364' })
  expect(understand(`${reference} 1`, know(known))).toMatchObject({ is: 'place', communeCode: '00364' })
  expect(meaning('3', known)).toBe('no-such-choice')
})

test('people answer the question in words of their own, and what tells more is never taken for a choice', () => {
  const known = { tickets: [open], questions: [place] }
  const chosen = (text: string, named: string | null = null) => {
    const understood = understand(text, know({ ...known, danger: 'certain', named }))
    return understood.is === 'place' ? understood.communeCode : understood.is
  }
  for (const text of [
    'so 2',
    '2 nhe',
    '2) dung roi',
    'dạ 2 ạ',
    'Trả lời 2',
    'Phuong Liet',
    'o p phuong liet nha',
  ])
    expect(chosen(text), text).toBe('00343')
  for (const text of ['P.Khương Đình', 'phường khương đình ạ', 'đúng rồi, ở Khương Đình'])
    expect(chosen(text), text).toBe('00364')
  for (const text of [
    '2 nguoi bi thuong',
    '2 o ga',
    'khong phai phuong liet',
    '1 hoac 2',
    'phuong liet chay to',
  ])
    expect(['report', 'reply'], text).toContain(chosen(text))
  expect(chosen('o phuong thanh xuan', '00367')).toBe('00367')
  expect(chosen('khong phai, phuong thanh xuan', '00367')).toBe('00367')
  expect(chosen('nha toi gan phuong thanh xuan', '00367')).not.toBe('00367')
})

test('a place and nothing else moves the open report there, asked or not', () => {
  const said = { named: '00343', placeAlone: true }
  const other: PhoneTicket = { ...open, id: 2 }
  expect(understand('phuong phuong liet', know({ ...said, tickets: [open] }))).toEqual({
    is: 'place',
    ticket: open,
    communeCode: '00343',
  })
  expect(meaning('phuong phuong liet', { ...said, tickets: [open, other] })).toBe('which')
  expect(meaning(`${reference} phuong phuong liet`, { ...said, tickets: [open, other] })).toBe('place')
  expect(meaning('phuong khuong dinh', { ...said, named: '00364', tickets: [open] })).toBe('reply')
  expect(meaning('phuong phuong liet', { ...said, tickets: [resolved] })).not.toBe('place')
  expect(meaning('phuong phuong liet', said)).toBe('report')
})

test('a digit rates the answer for fourteen days, with a word if there is one', () => {
  const known = { tickets: [resolved] }
  expect(understand('5', know(known))).toMatchObject({
    is: 'rating',
    score: 5,
    comment: null,
    reopens: false,
  })
  expect(understand('4 sao, cảm ơn', know(known))).toMatchObject({
    is: 'rating',
    score: 4,
    comment: 'cam on',
  })
  expect(understand('5 cam on', know(known))).toMatchObject({ is: 'rating', score: 5 })
  expect(understand('2 chua xong', know(known))).toMatchObject({ is: 'rating', score: 2, reopens: true })
  expect(meaning('2 o ga to truoc nha so 5 ngo 12 khuong dinh', known)).toBe('report')
  expect(meaning('5', { tickets: [{ ...resolved, resolvedAt: ago(15 * 24 * 60) }] })).toBe('unclear')
})

test('"chưa xong" opens the finished ticket again, and adds to one that is still open', () => {
  expect(meaning('CHUA XONG', { tickets: [resolved] })).toBe('not-done')
  expect(meaning('chưa xong, nước vẫn ngập', { tickets: [resolved] })).toBe('not-done')
  expect(meaning(`chua xong ${reference}`, { tickets: [resolved] })).toBe('not-done')
  expect(meaning('chưa xong', { tickets: [open] })).toBe('reply')
})

test('"chưa xong" with a code that is mistyped, or about nothing, is asked about and opens no report', () => {
  const wrong = [`${reference.slice(0, -1)}${reference.endsWith('A') ? 'B' : 'A'}`, 'KO1T-M3RA', 'KH7TM3R']
  for (const code of wrong)
    for (const tickets of [[], [open], [resolved, { ...resolved, id: 99 }]]) {
      expect(meaning(`CHUA XONG ${code}`, { tickets })).toBe('unknown-reference')
      expect(meaning(`${code.toLowerCase()} chưa được`, { tickets })).toBe('unknown-reference')
    }
  expect(meaning('CHUA XONG')).toBe('unclear')
  expect(meaning('chưa xong gì cả')).toBe('unclear')
  expect(meaning(`chua xong ${wrong[0]}`, { danger: 'possible' })).toBe('report')
  expect(meaning('chua lam duong ngo 45 khuong dinh')).toBe('report')
  expect(meaning('chua xong den duong ngo 12 phuong khuong dinh')).toBe('report')
})

test('a danger, were it only a possible one, is never swallowed by a ticket about something else', () => {
  const urgent: PhoneTicket = { ...open, lane: 'emergency' }
  for (const danger of ['possible', 'certain'] as const)
    for (const tickets of [[open], [waiting]])
      expect(meaning('con toi di suoi chua ve', { tickets, danger })).toBe('report')
  expect(meaning('con toi di suoi chua ve', { tickets: [urgent], danger: 'possible' })).toBe('reply')
  expect(meaning('cot dien sap do', { tickets: [open], danger: 'none' })).toBe('reply')
  for (const own of [open, waiting, resolved])
    expect(meaning(`${reference} cot dien do de nguoi`, { tickets: [own], danger: 'certain' })).toBe('reply')
  const elsewhere = { tickets: [open], danger: 'certain' as const, named: '00343' }
  expect(meaning(`${reference} cot dien do o phuong liet`, elsewhere)).toBe('report')
  const withdrawn = [{ ...open, status: 'withdrawn' as const }]
  expect(meaning(`${reference} cot dien do de nguoi`, { tickets: withdrawn, danger: 'certain' })).toBe(
    'report',
  )
  expect(meaning(`${reference} cot dien nghieng`, { tickets: [open], danger: 'possible' })).toBe('reply')
  expect(meaning(`${reference} cot dien nghieng`, { tickets: [resolved], danger: 'possible' })).toBe('report')
})

test('a text with a reference continues that ticket, if it is of the same number', () => {
  expect(meaning(`${reference} ${long}`, { tickets: [open] })).toBe('reply')
  expect(meaning(`${reference.toLowerCase().replace('-', ' ')} so nha 12`, { tickets: [open] })).toBe('reply')
  expect(meaning(`${stranger} so nha 12`, { tickets: [open] })).toBe('unknown-reference')
  expect(meaning(`${stranger} ${long}`, { tickets: [open] })).toBe('report')
  for (const danger of ['certain', 'possible'] as const)
    expect(meaning(`${stranger} chay nha roi cuu voi`, { danger })).toBe('report')
  expect(meaning(`${reference} cam on`, { tickets: [resolved] })).toBe('reply')
  expect(meaning(`${reference} cam on`, { tickets: [{ ...open, status: 'withdrawn' }] })).toBe('ended')
})

test('without a reference a long text is a new report, unless an answer is waited for', () => {
  expect(meaning(long, { tickets: [open] })).toBe('report')
  expect(meaning(long, { tickets: [waiting] })).toBe('reply')
  expect(meaning('nha so 12 ngo 45', { tickets: [open] })).toBe('reply')
  const old = { ...resolved, resolvedAt: ago(16 * 24 * 60) }
  expect(meaning('nha so 12 ngo 45', { tickets: [old] })).toBe('report')
  expect(meaning(long)).toBe('report')
})

test('danger behind a rating or a "not fixed" is a new report, or with the reference makes an emergency of that one', () => {
  const tickets = [resolved]
  for (const text of ['1. chay nha so 5 roi', 'chua xong, cot do de nguoi roi'])
    expect(meaning(text, { tickets, danger: 'certain' })).toBe('report')
  expect(meaning(`${reference} 2 cham, co nguoi ket`, { tickets, danger: 'certain' })).toBe('reply')
  expect(meaning('1', { tickets, danger: 'possible' })).toBe('rating')
  expect(meaning('chua xong, cot van nghieng', { tickets, danger: 'possible' })).toBe('not-done')
})

test('danger is a new report, however short and whatever is open', () => {
  expect(meaning('chay nha so 5 ngo 12', { tickets: [open], danger: 'certain' })).toBe('report')
  expect(meaning('chay nha so 5 ngo 12', { tickets: [waiting], danger: 'certain' })).toBe('report')
  expect(meaning('van dang chay', { tickets: [{ ...waiting, lane: 'emergency' }], danger: 'certain' })).toBe(
    'reply',
  )
})

test('the same words within minutes are one report', () => {
  const just = { ...open, text: long, reportedAt: ago(2) }
  expect(meaning(long, { tickets: [just] })).toBe('repeated')
  expect(meaning(long, { tickets: [{ ...just, reportedAt: ago(30) }] })).toBe('report')
})

test('a digit out of nowhere opens nothing', () => {
  expect(meaning('1')).toBe('unclear')
  expect(meaning('???')).toBe('unclear')
})

test('every text means something, and every answer is one segment', () => {
  const tickets = fc.constantFrom<PhoneTicket[]>([], [open], [waiting], [resolved], [resolved, open])
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      tickets,
      fc.boolean(),
      (text, tickets, asked) => {
        const understood = understand(text, know({ tickets, questions: asked ? [place] : [] }))
        const sentence = answerTo(understood)
        if (!sentence) return
        for (const language of ['vi', 'en'] as const) {
          const { segmentsCount, encodingName } = new SegmentedMessage(
            wordAnswer(sentence, { reference, language, inbound: 'x' }),
            'auto',
          )
          expect({ segmentsCount, encodingName }).toEqual({ segmentsCount: 1, encodingName: 'GSM-7' })
        }
      },
    ),
    { numRuns: 300 },
  )
})

const row = (part: number, changes: Partial<InboundRow> = {}): InboundRow => ({
  channel: 'sms',
  raw: {},
  outcome: null,
  id: part,
  gateway: 'generic',
  providerId: `p${part}`,
  sender: readPhone('+84912345678')!,
  body: `[${part}]`,
  receivedAt: ago(1),
  handledAt: null,
  ticketId: null,
  partOf: 'r',
  part,
  parts: 3,
  ...changes,
})

test('a long message waits for all its parts and is joined in their order', () => {
  expect(joinParts([row(1), row(3)], now)).toBeNull()
  expect(joinParts([row(1), row(2), row(3)], now)).toEqual({
    text: '[1][2][3]',
    ids: [1, 2, 3],
    continues: null,
  })
})

test('after ten minutes what came is taken, with a mark where a part is missing', () => {
  const late = { receivedAt: ago(11) }
  expect(joinParts([row(1, late), row(3, late)], now)).toEqual({
    text: '[1] […] [3]',
    ids: [1, 3],
    continues: null,
  })
})

test('a part that comes after the rest was handled goes to the same ticket', () => {
  const handled = { handledAt: ago(1), ticketId: 7, receivedAt: ago(20) }
  expect(joinParts([row(1, handled), row(2), row(3, handled)], now)).toEqual({
    text: '[2]',
    ids: [2],
    continues: 7,
  })
})

test('what is said shortly after the answer goes to who answered, whatever became of the ticket', () => {
  for (const status of ['resolved', 'closed', 'refused'] as const)
    for (const said of ['nuoc rut roi nhung van hoi', 'cam on can bo', 'nha so 12 ngo 45'])
      expect(meaning(said, { tickets: [{ ...resolved, status }] }), `${status}: ${said}`).toBe('reply')
  expect(meaning('lai mat nuoc', { tickets: [resolved], subject: 'water-supply' })).toBe('report')
  expect(meaning('cong lai tac', { tickets: [resolved], subject: 'drainage' })).toBe('report')
})

test('a short text of another place or subject is a matter of its own, and the same one is not', () => {
  const text = 'mat nuoc o phuong Phuong Liet'
  expect(meaning(text, { tickets: [open], subject: 'water-supply' })).toBe('report')
  expect(meaning(text, { tickets: [open], named: '00343' })).toBe('report')
  expect(meaning(text, { tickets: [open], named: '00364', subject: 'drainage' })).toBe('reply')
  expect(meaning(text, { tickets: [{ ...open, communeCode: null }], named: '00343' })).toBe('reply')
  const other: PhoneTicket = { ...open, id: 2, categoryCode: 'water-supply' }
  expect(understand('van mat nuoc', know({ tickets: [open, other], subject: 'water-supply' }))).toEqual({
    is: 'reply',
    ticket: other,
  })
})

test.each(['.', ' . ', ' ', ':', '\n'])(
  'a row of %j as long as a mail may be is read as any other text',
  (sign) => {
    const row = `${sign.repeat(500_000)}Cây đổ`
    expect(meaning(`${reference} ${row}`, { tickets: [open] })).toBe('reply')
    expect(meaning(row)).toBe('report')
  },
  30_000,
)
