import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { expect, test } from 'vitest'
import type { Lane } from '../db/vocabulary.ts'
import type { RecordedTicketEvent, TicketEventType } from '../src/events/event.ts'
import { inUtc } from '../src/jobs/schedule.ts'
import type { Occasion, ResidentFacts, StaffFacts } from '../src/notifications/facts.ts'
import { notices } from '../src/notifications/notices/every.ts'
import { outsideQuietHours } from '../src/notifications/quiet-hours.ts'
import { recipientsOf } from '../src/notifications/recipients.ts'
import { smsText } from '../src/notifications/sms-text.ts'
import { wordForResident, wordForStaff } from '../src/notifications/wording.ts'
import { residentTimeline } from '../src/tickets/reading/timeline.ts'
import { happened } from './support/happened.ts'
import { at } from './support/moment.ts'

const links = {
  track: 'https://phananh.example.vn/t/KH7T-M3RA?s=abcdefghjkmnpqrstuvw',
  console: 'https://phananh.example.vn/console/tickets/7',
}

const resident: ResidentFacts = {
  ticketId: 7,
  reporterId: 1,
  kind: 'reporter',
  reference: 'KH7T-M3RA',
  title: 'Nắp cống vỡ',
  channel: 'sms',
  name: 'Lê Thị Bình',
  phone: '+84912345678',
  email: null,
  postalAddress: null,
  zaloId: null,
  language: 'vi',
  accented: false,
  stopped: false,
  verified: true,
  doubted: false,
}

const officer: StaffFacts = {
  kind: 'staff',
  id: 'hoa',
  name: 'Hoa',
  language: 'vi',
  roles: ['officer'],
  departmentId: 3,
  departmentKind: 'economy',
  provinceCode: '01',
  communeCode: '00364',
  email: 'hoa@test.example',
  phone: '+84987654321',
  mailRhythm: 'each',
  overDepartments: [],
}
const leader: StaffFacts = { ...officer, id: 'son', email: 'son@test.example', roles: ['leader'] }
const legal: StaffFacts = { ...officer, id: 'tung', email: 'tung@test.example', roles: ['legal'] }
const onDuty: StaffFacts = {
  ...officer,
  id: 'lan',
  email: 'lan@test.example',
  departmentId: 9,
  departmentKind: 'office',
  phone: '+84900000001',
}

const occasion = (
  type: string,
  data: Record<string, unknown> = {},
  changes: Partial<Occasion['ticket']> = {},
): Occasion => ({
  event: happened(type as TicketEventType, { ticketId: 7, data }),
  ticket: {
    id: 7,
    reference: 'KH7T-M3RA',
    lane: 'feedback',
    urgency: 'normal',
    categoryCode: 'drainage',
    category: { vi: 'Thoát nước, ngập úng, hố ga, nắp cống', en: 'Drainage' },
    communeName: 'Phường Một',
    provinceName: 'Hà Nội',
    communeCode: '00364',
    provinceCode: '01',
    departmentName: 'Phòng Kinh tế, Hạ tầng và Đô thị phường Một',
    departmentId: 3,
    receivedAt: new Date('2026-11-20T01:00:00Z'),
    officerId: null,
    sharedWith: [],
    dueAt: new Date('2026-11-25T10:00:00Z'),
    choices: [],
    asksPlace: false,
    published: false,
    publicAnswer: null,
    answerHeld: false,
    possibleDanger: false,
    ...changes,
  },
  residents: [resident],
  staff: [officer, leader, legal, onDuty],
})

const told = (given: Occasion) => recipientsOf(given).map(({ channel, address }) => `${channel} ${address}`)

test('a reporter by SMS is told of every step that concerns them, and of nothing else', () => {
  const steps = [
    'opened',
    'accepted',
    'asked',
    'forwarded',
    'resolved',
    'refused',
    'reopened',
    'closed',
    'merged',
    'withdrawn',
  ]
  for (const step of steps) expect(told(occasion(`ticket.${step}`)), step).toContain('sms +84912345678')
  expect(told(occasion('ticket.extension-decided', { decision: 'granted' }))).toContain('sms +84912345678')
  expect(told(occasion('ticket.extension-decided', { decision: 'refused' }))).not.toContain(
    'sms +84912345678',
  )
  for (const step of ['assigned', 'replied', 'missed', 'warned', 'consulted', 'rated'])
    expect(told(occasion(`ticket.${step}`)), step).not.toContain('sms +84912345678')
})

test('a note reaches the resident only when it was written to them', () => {
  expect(told(occasion('ticket.noted', { public: true, text: 'Thợ đang đến' }))).toEqual(['sms +84912345678'])
  expect(told(occasion('ticket.noted', { public: false, text: 'nội bộ' }))).toEqual([])
})

test('of a denunciation only the legal officers of its department hear, of a complaint also their leader', () => {
  const staffTold = (lane: Lane) =>
    told(occasion('ticket.missed', { what: 'accept' }, { lane })).filter((one) => one.startsWith('email'))
  expect(staffTold('denunciation')).toEqual(['email tung@test.example'])
  expect(staffTold('complaint').sort()).toEqual(['email son@test.example', 'email tung@test.example'])
})

test('who follows reads that an answer waits for somebody to look, and what was let out as it is', () => {
  const reads = (kind: 'reporter' | 'merged' | 'follower', type: string, changes = {}) =>
    wordForResident(
      occasion(type, { answer: 'Xin gọi 0912345678', became: 'Xin gọi 02438585858', waited: true }, changes),
      { kind: 'resident', channel: 'email', address: 'x@y.example', resident: { ...resident, kind } },
      { track: '', console: '' },
    ).body
  expect(reads('follower', 'ticket.resolved', { answerHeld: true })).toContain('đang được xem lại')
  expect(reads('follower', 'ticket.resolved', { answerHeld: true })).not.toContain('Xin gọi')
  expect(reads('merged', 'ticket.resolved', { answerHeld: true })).toContain('Xin gọi …')
  expect(reads('reporter', 'ticket.resolved', { answerHeld: true })).toContain('0912345678')
  expect(reads('follower', 'ticket.resolved', { publicAnswer: 'Đã xong' })).toContain('Đã xong')
  expect(reads('follower', 'ticket.answer-published')).toContain('02438585858')
})

test('followers hear of every step, until the ticket is sealed', () => {
  const followed = (lane: Lane) =>
    told({
      ...occasion('ticket.resolved', {}, { lane }),
      residents: [resident, { ...resident, kind: 'follower', phone: null, email: 'theo@test.example' }],
    })
  expect(followed('feedback')).toContain('email theo@test.example')
  expect(followed('complaint')).not.toContain('email theo@test.example')
})

test('an emergency is told at once to its holder, and by its alarm to whom that calls, by SMS too', () => {
  const opened = recipientsOf(occasion('ticket.opened', {}, { lane: 'emergency' }))
  expect(opened.every((one) => one.kind === 'resident' || one.pace === 'at-once')).toBe(true)
  expect(opened.some((one) => one.kind === 'staff')).toBe(true)
  const told = [{ callId: 1, staffId: 'lan', means: ['sms', 'email'] }]
  const called = recipientsOf(occasion('ticket.alarm-raised', { step: 0, told }, { lane: 'emergency' }))
  expect(called.map((one) => one.kind === 'staff' && one.staff.id)).toEqual(['lan', 'lan'])
  expect(called.map((one) => one.channel).sort()).toEqual(['email', 'sms'])
})

test('a digest waits for its day, unless the ticket is urgent or somebody must act on a missed deadline', () => {
  const paceFor = (given: Occasion) => {
    const staff = [{ ...officer, mailRhythm: 'daily' as const }]
    return recipientsOf({ ...given, staff }).flatMap((one) => (one.kind === 'staff' ? [one.pace] : []))
  }
  expect(paceFor(occasion('ticket.opened'))).toEqual(['digest'])
  expect(paceFor(occasion('ticket.assigned', {}, { urgency: 'urgent' }))).toEqual(['at-once'])
  expect(paceFor(occasion('ticket.missed', { what: 'resolve' }))).toEqual(['at-once'])
})

test('nobody is told of what they did themselves', () => {
  const own = occasion('ticket.withdrawn')
  expect(told({ ...own, event: { ...own.event, actor: 'staff:hoa' } })).not.toContain(
    'email hoa@test.example',
  )
})

test('who stopped the messages is told of nothing but what they send themselves and of danger', () => {
  const stopped = (given: Occasion) =>
    told({ ...given, residents: [{ ...resident, stopped: true }], staff: [] })
  expect(stopped(occasion('ticket.resolved'))).toEqual([])
  expect(stopped(occasion('ticket.opened'))).toEqual(['sms +84912345678'])
  expect(stopped(occasion('ticket.accepted', {}, { lane: 'emergency' }))).toEqual(['sms +84912345678'])
})

test('what looks like spam is not answered', () => {
  expect(told(occasion('ticket.opened', {}, { lane: 'spam' }))).not.toContain('sms +84912345678')
})

test('a second reopening also reaches the leader', () => {
  expect(told(occasion('ticket.reopened', { times: 1 }))).not.toContain('email son@test.example')
  expect(told(occasion('ticket.reopened', { times: 2 }))).toContain('email son@test.example')
})

const byResident = (given: Occasion, changes: Partial<ResidentFacts> = {}) => {
  const to = {
    kind: 'resident',
    channel: 'sms',
    address: '+84912345678',
    resident: { ...resident, ...changes },
  } as const
  return wordForResident(given, to, links).body
}

const sizeOf = (text: string) => {
  const { segmentsCount, encodingName } = new SegmentedMessage(text, 'auto')
  return { segmentsCount, encodingName }
}

const every = Object.entries(notices).flatMap(([type, { residents }]) => (residents ? [type] : []))

test('what a resident is told of stands on the tracking page too', () => {
  const names = { department: () => 'Phòng Một', staff: () => null, commune: () => 'Phường Một' }
  const data = {
    public: true,
    on: '2026-11-23',
    dueAt: '2026-11-25',
    until: '2026-12-01',
    reference: 'AAAA-2222',
    was: 'spam',
    became: 'feedback',
    field: 'place',
    changed: [{ channel: 'sms', was: '•••123', became: '•••129' }],
  }
  // Out of spam it is told as received, which is what the page says first.
  const unread = every.filter((type) => {
    if (type === 'ticket.lane-changed') return false
    // Told to who follows, whose page is the public one.
    if (type === 'ticket.answer-published') return false
    const event = happened(type as TicketEventType, { ticketId: 7, data })
    return residentTimeline([event as RecordedTicketEvent], names).length === 0
  })
  expect(unread).toEqual([])
})

test('what a resident did is told to them as theirs, and what others did for them as it was', () => {
  const names = { department: () => 'Phòng Một', staff: () => null, commune: () => 'Phường Một' }
  const told = (actor: string) => {
    const event = happened('ticket.withdrawn', { ticketId: 7, data: { why: '' } })
    return residentTimeline([{ ...event, actor } as RecordedTicketEvent], names).map(
      ({ sentence }) => sentence.vi,
    )
  }
  expect(told('resident')).toEqual(['Anh/chị rút phản ánh'])
  expect(told('staff:7')).toEqual(['Người dân rút phản ánh'])
})

const anyText = fc.string({ unit: fc.constantFrom(...'aàảãáạăằđĐêơư 1,."“–…😀[€\n'), maxLength: 600 })

test('every SMS to a resident who writes without accents is one GSM-7 segment that names its ticket', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...every),
      anyText,
      fc.constantFrom('vi', 'en'),
      fc.constantFrom<Lane>('feedback', 'emergency', 'complaint'),
      (type, text, language, lane) => {
        const data = {
          question: text,
          answer: text,
          reason: text,
          instead: text,
          why: text,
          text,
          note: text,
          into: 'AAAA-2222',
          changed: [{ channel: 'sms', was: '•••123', became: '•••129' }],
        }
        const body = byResident(occasion(type, data, { lane }), { language: language as 'vi' | 'en' })
        expect(sizeOf(body)).toEqual({ segmentsCount: 1, encodingName: 'GSM-7' })
        expect(body.startsWith('KH7T-M3RA: ')).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

test('a resident who writes with accents is answered with them, in two segments at most', () => {
  for (const type of every) {
    const body = byResident(
      occasion(type, {
        answer: 'Đã nạo vét hố ga, thay nắp cống mới. '.repeat(12),
        times: 1,
        changed: [{ channel: 'sms', was: '•••123', became: '•••129' }],
      }),
      { accented: true },
    )
    expect(sizeOf(body).segmentsCount, body).toBeLessThanOrEqual(2)
    expect(body.normalize('NFD'), type).toMatch(/[\p{M}đ]/u)
  }
})

test('an emergency’s first answer names the numbers to call, whole, in either script', () => {
  for (const accented of [true, false])
    for (const language of ['vi', 'en'] as const) {
      const body = byResident(occasion('ticket.opened', {}, { lane: 'emergency' }), { accented, language })
      for (const number of ['112', '113', '114', '115']) expect(body).toContain(number)
    }
})

test('an unclear place is asked in the words that an old phone shows', () => {
  const choices = [
    { code: '00364', name: 'Phường Khương Đình' },
    { code: '00343', name: 'Phường Phương Liệt' },
  ]
  const body = byResident(occasion('ticket.opened', {}, { choices }))
  expect(body).toContain('Tra loi 1: P. Khuong Dinh, 2: P. Phuong Liet')
})

test('the answer says how to rate it and how to say that it is not done, however long it is', () => {
  const body = byResident(occasion('ticket.resolved', { answer: 'Tổ công tác đã thay nắp cống '.repeat(40) }))
  expect(body).toContain('Cham 1-5')
  expect(body).toContain('CHUA XONG')
  expect(body).toContain('To cong tac da thay')
})

test('nothing that a person wrote, and no category, goes into messages about a sealed ticket', () => {
  const sealed = occasion(
    'ticket.asked',
    { question: 'Ông Tuấn nhận tiền khi nào?' },
    { lane: 'denunciation' },
  )
  expect(byResident(sealed)).not.toContain('Tuan')
  const mail = { kind: 'resident', channel: 'email', address: 'a@b.example', resident } as const
  const { subject, body } = wordForResident(sealed, mail, links)
  expect(`${subject} ${body}`).not.toMatch(/Tuấn|Thoát nước|Phường Một/)
})

test('mails to staff say which ticket, never what the resident wrote', () => {
  const given = occasion('ticket.replied', { text: 'Nhà tôi ở số 12, tên Bình' })
  const { subject, body } = wordForStaff(
    given,
    { kind: 'staff', channel: 'email', address: officer.email, staff: officer, pace: 'at-once' },
    links,
  )
  expect(`${subject} ${body}`).not.toContain('Bình')
  expect(body).toContain('KH7T-M3RA')
  expect(body).toContain(links.console)
})

test('the quote is cut at a word and the link left out before the question is', () => {
  const text = smsText(
    {
      head: 'KH7T-M3RA: Hoi:',
      quote: 'mot hai ba bon nam '.repeat(20),
      tail: 'Tra loi tin nay.',
      link: links.track,
    },
    'plain',
  )
  expect(text.endsWith('... Tra loi tin nay.') || text.includes('... Tra loi tin nay. http')).toBe(true)
  expect(text).toMatch(/(mot|hai|ba|bon|nam)\.\.\./)
})

test('quiet hours are 22:00 to 07:00 in Vietnam, and what falls into them waits for the morning', () => {
  const next = (local: string) => outsideQuietHours(at(local)).toISOString()
  expect(next('11-23 21:59:59')).toBe('2026-11-23T14:59:59.000Z')
  expect(next('11-23 22:00:00')).toBe('2026-11-24T00:00:00.000Z')
  expect(next('11-24 03:00:00')).toBe('2026-11-24T00:00:00.000Z')
  expect(next('11-24 07:00:00')).toBe('2026-11-24T00:00:00.000Z')
})

test('the schedule is written in Vietnam time and kept in UTC', () => {
  expect(inUtc('30 7 * * *')).toBe('30 0 * * *')
  expect(inUtc('30 7 * * 1')).toBe('30 0 * * 1')
  expect(inUtc('10 0 * * *')).toBe('10 17 * * *')
  expect(inUtc('10 0 * * 0')).toBe('10 17 * * 6')
  expect(inUtc('* * * * *')).toBe('* * * * *')
})

test('who follows or reported the same reads an answer without what may name the other, and only links that open', () => {
  const given = occasion('ticket.resolved', {
    answer: 'Đã gọi bà Bình, số nhà 12, 0912345678 và thay nắp cống',
  })
  const body = (kind: 'reporter' | 'merged' | 'follower', track: string) =>
    wordForResident(
      given,
      { kind: 'resident', channel: 'email', address: 'x@y.example', resident: { ...resident, kind } },
      { track, console: '' },
    ).body
  expect(body('reporter', 'http://x/t')).toContain('0912345678')
  for (const kind of ['merged', 'follower'] as const)
    expect(body(kind, 'http://x/t')).not.toMatch(/0912345678|nhà 12/)
  expect(body('follower', '')).not.toContain('Tra cứu:')
  expect(body('follower', '')).not.toContain('chấm')
})

test('staff read by when the acceptance or the view asked for is due, not the answer', () => {
  const to = {
    kind: 'staff',
    channel: 'email',
    address: officer.email,
    staff: officer,
    pace: 'at-once',
  } as const
  const due = { dueAt: '2026-11-24T03:30:00.000Z', what: 'accept' }
  const { body } = wordForStaff(occasion('ticket.missed', due), to, { track: '', console: 'http://x' })
  expect(body).toContain('Hạn: 10:30 24/11')
})
