import { SegmentedMessage } from 'sms-segments-calculator'
import { expect, test } from 'vitest'
import { baseGazetteer } from '../db/seed/base-gazetteer.ts'
import { communeDepartments } from '../db/seed/departments.ts'
import { type Lane, type Language, lanes, languages, statuses } from '../db/vocabulary.ts'
import { sealedLanes } from '../src/access/permissions.ts'
import type { TicketEventType } from '../src/events/event.ts'
import { wordHeard } from '../src/intake/sms/alarm-answer.ts'
import { answerTo, wordAnswer } from '../src/intake/sms/answers.ts'
import type { Understanding } from '../src/intake/sms/known.ts'
import { wordGuessedCode } from '../src/notifications/code-guessed.ts'
import { confirmationInSms } from '../src/notifications/confirmation.ts'
import { wordAskedChange } from '../src/notifications/contact-asked.ts'
import { wordErasure } from '../src/notifications/erasure-told.ts'
import { inOneSms } from '../src/notifications/fall-back.ts'
import { wordHearsNoMore } from '../src/notifications/former-contacts.ts'
import { notices, saidToResident } from '../src/notifications/notices/every.ts'
import { howToStop } from '../src/notifications/notices/notice.ts'
import { codeMark, linkMark, standInFor } from '../src/notifications/private-link.ts'
import type { StaffRecipient } from '../src/notifications/recipients.ts'
import { plainLetters } from '../src/notifications/sms-text.ts'
import { wordForResident, wordForStaff } from '../src/notifications/wording.ts'
import type { OneWay } from '../src/platform/one-way.ts'
import { sayShortMoment } from '../src/platform/time-words.ts'
import { happened } from './support/happened.ts'
import { sourcesIn } from './support/sources.ts'

const reference = 'KH7T-M3RA'
const link = 'https://phananh.example.vn/t/KH7T-M3RA?s=abcdefghjkmnpqrstuvw'
const dueAt = new Date('2026-11-25T10:00:00Z')

const byLength = baseGazetteer()
  .units.map(({ fullName }) => fullName)
  .sort((one, other) => one.length - other.length || one.localeCompare(other))
const longestKind = Math.max(...communeDepartments.map(({ name, phuongName }) => (phuongName ?? name).length))
const longKind = communeDepartments
  .map(({ name, phuongName }) => phuongName ?? name)
  .find((name) => name.length === longestKind)!

/** A department and the places that an unclear report may be at, as long as the country has them. */
const named = {
  short: { commune: byLength.at(0)!, kind: 'Công an', choices: byLength.slice(0, 2) },
  long: {
    commune: byLength[Math.floor(byLength.length * 0.9)]!,
    kind: longKind,
    choices: byLength.slice(-3),
  },
  longest: { commune: byLength.at(-1)!, kind: longKind, choices: byLength.slice(-4) },
} as const
type Length = keyof typeof named

const ticketOf = (lane: Lane, length: Length, changes: object = {}) => ({
  id: 7,
  reference,
  lane,
  urgency: 'normal' as const,
  categoryCode: 'land',
  category: { vi: 'Đất đai', en: 'Land' },
  communeName: named[length].commune,
  provinceName: length === 'short' ? 'Huế' : 'Hồ Chí Minh',
  communeCode: '00364',
  provinceCode: '01',
  departmentName: `${named[length].kind} ${named[length].commune}`,
  departmentId: 3,
  receivedAt: new Date('2026-11-20T01:00:00Z'),
  officerId: null,
  sharedWith: [],
  dueAt,
  choices: [] as { code: string; name: string }[],
  asksPlace: false,
  published: false,
  publicAnswer: null,
  answerHeld: false,
  possibleDanger: false,
  ...changes,
})

const wrote = {
  question: 'Xin anh/chị cho biết nhà số mấy, gần cột điện nào? '.repeat(3).trim(),
  answer: 'Đã nạo vét hố ga và thay nắp cống mới, xem ảnh ở https://phananh.example.vn/t/KH7T-M3RA '
    .repeat(4)
    .trim(),
  reason: 'Việc dân sự giữa hai gia đình'.repeat(2),
  instead: 'Tòa án nhân dân khu vực, số điện thoại 0243 1234567',
  why: 'Tôi thấy đã xong',
  text: 'Thợ đang đến, chiều nay làm xong '.repeat(3).trim(),
  note: 'Chờ vật tư',
  into: 'AAAA-2222',
  field: 'place',
  decision: 'granted',
  changed: [{ channel: 'sms', was: '•••123', became: '•••129' }],
}

const told = Object.entries(notices).flatMap(([type, { residents }]) =>
  residents ? [type as TicketEventType] : [],
)
type Scene = { name: string; type: TicketEventType; lane: Lane; length: Length; changes?: object }
const scenes: Scene[] = (Object.keys(named) as Length[]).flatMap((length) =>
  lanes.flatMap((lane) => [
    ...told.map((type): Scene => ({ name: type.slice(7), type, lane, length })),
    ...['asking where', 'asking where in danger'].map(
      (name): Scene => ({
        name,
        type: 'ticket.opened',
        lane,
        length,
        changes: {
          choices: named[length].choices.map((choice, i) => ({ code: `${i}`, name: choice })),
          possibleDanger: name !== 'asking where',
        },
      }),
    ),
  ]),
)

const sizeOf = (body: string) => new SegmentedMessage(body, 'auto').segmentsCount

const inScene = (
  { type, lane, length, changes }: Scene,
  language: Language,
  accented: boolean,
  oneWay: OneWay | null = null,
) => {
  const ticket = ticketOf(lane, length, changes)
  const event = happened(type, { ticketId: 7, data: wrote })
  const resident = {
    ticketId: 7,
    reporterId: 1,
    kind: 'reporter' as const,
    reference,
    title: 'Nắp cống vỡ',
    channel: 'sms' as const,
    name: null,
    phone: '+84912345678',
    email: null,
    postalAddress: null,
    zaloId: null,
    language,
    accented,
    stopped: false,
    verified: true,
    doubted: false,
  }
  const to = { kind: 'resident', channel: 'sms', address: '+84912345678', resident } as const
  const { body } = wordForResident({ event, ticket, residents: [], staff: [] }, to, {
    track: link,
    console: '',
    oneWay,
  })
  const department = ticket.departmentName
  const due = sayShortMoment(dueAt)[language]
  return { body, said: saidToResident(event, { department, due, reference, ticket, language }) }
}

const spreadOf = (sizes: number[]) =>
  `median ${sizes.toSorted((a, b) => a - b)[sizes.length >> 1]}, longest ${Math.max(...sizes)} of ${sizes.length}`

test('every SMS keeps its sentence, its choices and its links whole, in the segments that it may take', {
  timeout: 180_000,
}, () => {
  const table = new Map<string, string>()
  const sizes: Record<'true' | 'false', number[]> = { true: [], false: [] }
  for (const scene of scenes)
    for (const language of languages)
      for (const accented of [false, true]) {
        const { body, said } = inScene(scene, language, accented)
        const at = `${scene.name}, ${scene.lane}, ${scene.length}, ${language}: ${body}`
        const sealed = sealedLanes.includes(scene.lane)
        const plain = plainLetters(body)
        expect(sizeOf(body), at).toBeLessThanOrEqual(2)
        if (!sealed)
          for (const part of [said.what, said.sms]) expect(plain, at).toContain(plainLetters(part ?? ''))
        expect(plain.startsWith(`${reference}: `), at).toBe(true)
        for (const [, begun] of body.matchAll(/(https?\S*)/g))
          expect(
            [link, 'https://phananh.example.vn/t/KH7T-M3RA', 'https://phananh.example.vn/t/KH7T-M3RA...'],
            at,
          ).toContain(begun)
        const row = `${scene.name.padEnd(24)} ${scene.lane.padEnd(12)} ${language}`
        table.set(row, `${table.get(row) ?? ''} ${sizeOf(body)}`)
        sizes[`${accented}`].push(sizeOf(body))
      }
  const rows = [...table].map(([row, sizes]) => `${row} ${sizes}`)
  console.info(`segments: short, long, longest × unaccented, accented\n${rows.join('\n')}`)
  console.info(`unaccented: ${spreadOf(sizes.false)}; accented: ${spreadOf(sizes.true)}`)
  const ordinary = scenes.filter(({ length, name }) => length !== 'longest' && !name.startsWith('asking'))
  expect(ordinary.filter((scene) => sizeOf(inScene(scene, 'vi', false).body) > 1)).toEqual([])
})

test('by a sender that takes no answer nobody is asked for one: the words lead to the page, or to the hotline', {
  timeout: 180_000,
}, () => {
  const asking = new Set<string>()
  for (const scene of scenes.filter(({ lane }) => !sealedLanes.includes(lane)))
    for (const language of languages)
      for (const accented of [false, true])
        for (const hotline of [null, '1022']) {
          const { body, said } = inScene(scene, language, accented, { hotline })
          const plain = plainLetters(body)
          const at = `${scene.name}, ${scene.lane}, ${scene.length}, ${language}: ${body}`
          expect(sizeOf(body), at).toBeLessThanOrEqual(2)
          expect(plain, at).not.toMatch(/soan:? (?:DUNG|CHUA)|reply|tra loi tin|nhan (?:lai )?ten|cham 1-5/i)
          if (!said.online) continue
          asking.add(scene.name)
          expect(plain, at).toContain(plainLetters(said.online))
          expect(plain, at).toContain(hotline ?? link)
        }
  expect(asking.size).toBeGreaterThan(3)
  for (const scene of scenes.filter(({ lane }) => !sealedLanes.includes(lane)))
    for (const language of languages) {
      const { sms = '', online } = inScene(scene, language, false).said
      expect(Boolean(online), sms).toBe(sms !== '' && sms !== howToStop[language])
    }
})

test('an SMS about a sealed matter says none of what happened, and where to read it', () => {
  const sealed = scenes.filter(({ lane }) => sealedLanes.includes(lane))
  for (const scene of sealed) {
    for (const language of languages)
      for (const accented of [false, true]) expect(inScene(scene, language, accented).body).toContain(link)
    const { body } = inScene(scene, 'vi', false)
    expect(body, body).toMatch(/trang tra cuu/)
    expect(body, body).not.toMatch(/khieu nai|to cao|thu ly|Cong an|Phong |han \d|ho ga|Toa an/i)
  }
})

test('whoever gets messages is told how to stop them, and who stopped how to start again', () => {
  const accepted = scenes.filter(
    ({ type, lane }) => type === 'ticket.accepted' && !sealedLanes.includes(lane),
  )
  for (const scene of accepted) expect(inScene(scene, 'vi', false).body).toContain('soan DUNG')
  expect(answerTo({ is: 'stop' })!.vi).toContain('soạn: BAT')
  expect(answerTo({ is: 'start' })!.vi).toContain('soạn: DUNG')
})

const open = { reference, status: 'accepted' } as Extract<Understanding, { is: 'reply' }>['ticket']
const answered = { ...open, status: 'resolved' } as typeof open

/** Every way an SMS is understood: the compiler asks for a new one here. */
const understood: { [Is in Understanding['is']]: Extract<Understanding, { is: Is }>[] } = {
  stop: [{ is: 'stop' }],
  start: [{ is: 'start' }],
  help: [{ is: 'help' }],
  track: [...statuses.map((status) => ({ ...open, status })), { ...open, lane: 'complaint' as const }].map(
    (ticket) => ({
      is: 'track',
      ticket,
    }),
  ),
  'nothing-sent': [{ is: 'nothing-sent' }],
  withdraw: [{ is: 'withdraw', ticket: open }],
  place: [{ is: 'place', ticket: open, communeCode: '00364' }],
  incident: [{ is: 'incident', ticket: open, incidentId: 7, same: false }],
  'no-such-choice': [{ is: 'no-such-choice', ticket: open, choices: [{ name: 'A' }, { name: 'B' }] }],
  which: [
    { is: 'which', tickets: [open, answered] },
    { is: 'which', tickets: [open, open, open, open] },
    { is: 'which', tickets: [open, open, open, open], command: 'HUY' },
  ],
  rating: [1, 2, 3, 4, 5].map((score) => ({
    is: 'rating',
    ticket: answered,
    score,
    comment: null,
    reopens: false,
  })),
  'not-done': [{ is: 'not-done', ticket: answered, why: 'còn ngập' }],
  reply: [open, answered].map((ticket) => ({ is: 'reply', ticket })),
  ended: [{ is: 'ended', ticket: open }],
  repeated: [{ is: 'repeated', ticket: open }],
  'unknown-reference': [{ is: 'unknown-reference', reference }],
  unclear: [{ is: 'unclear' }],
  report: [{ is: 'report' }],
}
/** The event that follows is what answers these. */
const answeredByEvents = ['place', 'withdraw', 'not-done', 'report']

test('every answer to an SMS is one segment without accents and two with them', () => {
  for (const one of Object.values(understood).flat()) {
    const sentence = answerTo(one)
    expect(sentence === null, one.is).toBe(answeredByEvents.includes(one.is))
    if (!sentence) continue
    for (const language of languages) {
      const plain = wordAnswer(sentence, { reference, language, inbound: 'khong dau' })
      const accented = wordAnswer(sentence, { reference, language, inbound: 'có dấu' })
      expect(sizeOf(plain), plain).toBe(1)
      expect(sizeOf(accented), accented).toBeLessThanOrEqual(2)
      expect(plainLetters(accented)).toContain(plainLetters(sentence[language]))
    }
  }
})

test('every SMS to staff says what happened and keeps its link, in at most two segments', () => {
  const console = 'https://phananh.example.vn/console/tickets/KH7T-M3RA'
  const heard = Object.entries(notices).flatMap(([type, { staff }]) =>
    staff ? [type as TicketEventType] : [],
  )
  for (const type of heard)
    for (const lane of lanes)
      for (const length of Object.keys(named) as Length[])
        for (const language of languages) {
          const event = happened(type, { ticketId: 7, data: wrote })
          const occasion = { event, ticket: ticketOf(lane, length), residents: [], staff: [] }
          const to = { kind: 'staff', channel: 'sms', address: '+84912345678', staff: { language } }
          const { body } = wordForStaff(occasion, to as unknown as StaffRecipient, { track: '', console })
          const at = `${type}, ${lane}, ${length}, ${language}: ${body}`
          expect(sizeOf(body), at).toBeLessThanOrEqual(2)
          expect(body, at).toContain(reference)
          for (const [link] of body.matchAll(/https?\S*/g)) expect(link, at).toBe(console)
          if (lane === 'emergency') expect(body, at).toMatch(/^(KHAN CAP|EMERGENCY): /)
        }
})

test('who hears an alarm is answered in one segment, whatever their name', () => {
  const body = wordHeard({ reference, staffName: 'Nguyễn Phước Bảo Hoàng Thiên Trường Ánh Nguyệt' })
  expect(sizeOf(body), body).toBe(1)
})

test.each(languages)(
  'the code that shows whose number it is fits one segment and names no report: %s',
  (language) => {
    const asked = {
      key: 'k',
      channel: 'sms',
      purpose: 'own',
      address: '+84912345678',
      language,
      minutes: 30,
    } as const
    const { body } = confirmationInSms({ publicUrl: 'https://phananh.example.vn' }, asked)
    const sent = body.replace(codeMark, '123456')
    expect(sizeOf(sent), sent).toBe(1)
    expect(sent).toContain('123456')
    expect(sent).not.toMatch(/http|phan anh|report/i)
  },
)

test.each(
  languages.flatMap((language) => [
    ['hears no more', language, wordHearsNoMore] as const,
    ['may lose their report to another', language, wordAskedChange] as const,
    ['may be erased', language, wordErasure('asked')] as const,
    ['was erased', language, wordErasure('erased')] as const,
  ]),
)('whoever %s is told so in one segment: %s', (_, language, word) => {
  const { body } = word({ channel: 'sms', reference, language, hotline: '1900 636 1022' })
  expect(sizeOf(body), body).toBe(1)
  expect(body).toContain(reference)
  expect(body).toContain('1900 636 1022')
  expect(body).not.toMatch(/http|phan anh|khieu nai|report|complaint/i)
})

test.each(languages)('whose code was guessed at is told so in one segment: %s', (language) => {
  const { body } = wordGuessedCode({ channel: 'sms', language, hotline: '1900 636 1022' })
  expect(sizeOf(body), body).toBe(1)
  expect(body).toContain('1900 636 1022')
})

test('what a messenger did not carry is one SMS that names its ticket, and its link is whole or left out', () => {
  const publicUrl = 'https://phananh.example.vn'
  for (const what of ['Đã có kết quả xử lý.', 'Đã chuyển đến nơi xử lý, hạn trả lời 10/12. '.repeat(8)]) {
    const written = `${reference}: ${what}\nĐã nạo vét cống.\nTrả lời 1-5 để đánh giá\n${linkMark}`
    const { body, opens } = inOneSms(publicUrl, { body: written, opens: reference })
    const sent = body.replace(linkMark, standInFor(publicUrl, reference))
    expect(sizeOf(sent), sent).toBeLessThanOrEqual(2)
    expect(sent.startsWith(`${reference}: Da `), sent).toBe(true)
    expect(opens).toBe(body.includes(linkMark) ? reference : null)
  }
})

test('no SMS is worded where this file does not look', () => {
  const wording = sourcesIn('src').filter(({ text }) => /\bsmsText\(/.test(text))
  expect(wording.map(({ path }) => path).sort()).toEqual([
    'src/intake/sms/alarm-answer.ts',
    'src/intake/sms/answers.ts',
    'src/notifications/code-guessed.ts',
    'src/notifications/confirmation.ts',
    'src/notifications/contact-asked.ts',
    'src/notifications/erasure-told.ts',
    'src/notifications/fall-back.ts',
    'src/notifications/former-contacts.ts',
    'src/notifications/wording.ts',
  ])
})

test.each(languages)(
  'the code that a follower confirms with is one segment, its link whole: %s',
  (language) => {
    const ctx = { publicUrl: 'https://phananh.example.vn' }
    const key = 'abcdefghjkmnpqrstuvw'
    const asked = {
      key,
      channel: 'sms',
      purpose: 'follow',
      address: '+84912345678',
      language,
      minutes: 30,
    } as const
    const { body } = confirmationInSms(ctx, asked)
    const sent = body.replace(codeMark, '123456')
    expect(sizeOf(sent), sent).toBe(1)
    expect(sent).toContain('123456')
    expect(sent).toMatch(new RegExp(`https://phananh\\.example\\.vn/following/${key}$`))
  },
)
