import { SegmentedMessage } from 'sms-segments-calculator'
import { expect, test } from 'vitest'
import { baseGazetteer } from '../db/seed/base-gazetteer.ts'
import { communeDepartments } from '../db/seed/departments.ts'
import { type Lane, type Language, lanes, languages } from '../db/vocabulary.ts'
import { sealedLanes } from '../src/access/permissions.ts'
import type { TicketEventType } from '../src/events/event.ts'
import { answerTo, wordAnswer } from '../src/intake/sms/answers.ts'
import type { Understanding } from '../src/intake/sms/known.ts'
import { notices, saidToResident } from '../src/notifications/notices/every.ts'
import { plainLetters } from '../src/notifications/sms-text.ts'
import { wordForResident } from '../src/notifications/wording.ts'
import { sayShortMoment } from '../src/platform/time-words.ts'
import { happened } from './support/happened.ts'

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
  category: { vi: 'Đất đai', en: 'Land' },
  communeName: named[length].commune,
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

const inScene = ({ type, lane, length, changes }: Scene, language: Language, accented: boolean) => {
  const ticket = ticketOf(lane, length, changes)
  const event = happened(type, { ticketId: 7, data: wrote })
  const resident = {
    ticketId: 7,
    kind: 'reporter' as const,
    reference,
    channel: 'sms' as const,
    name: null,
    phone: '+84912345678',
    email: null,
    postalAddress: null,
    language,
    accented,
    stopped: false,
  }
  const to = { kind: 'resident', channel: 'sms', address: '+84912345678', resident } as const
  const { body } = wordForResident({ event, ticket, residents: [], staff: [] }, to, {
    track: link,
    console: '',
  })
  const department = ticket.departmentName
  const due = sayShortMoment(dueAt)[language]
  return { body, said: saidToResident(event, { department, due, reference, ticket, language }) }
}

test('every SMS keeps its sentence, its choices and its links whole, in the segments that it may take', () => {
  const table = new Map<string, string>()
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
      }
  const rows = [...table].map(([row, sizes]) => `${row} ${sizes}`)
  console.info(`segments: short, long, longest × unaccented, accented\n${rows.join('\n')}`)
  const ordinary = scenes.filter(({ length, name }) => length !== 'longest' && !name.startsWith('asking'))
  expect(ordinary.filter((scene) => sizeOf(inScene(scene, 'vi', false).body) > 1)).toEqual([])
})

test('an SMS about a sealed matter says none of what happened, and where to read it', () => {
  const sealed = scenes.filter(({ lane }) => sealedLanes.includes(lane))
  for (const scene of sealed) {
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

test('every answer to an SMS is one segment without accents and two with them', () => {
  const ticket = { reference } as Extract<Understanding, { is: 'reply' }>['ticket']
  const understood: Understanding[] = [
    { is: 'stop' },
    { is: 'start' },
    { is: 'no-such-choice', ticket, choices: [{ name: 'A' }, { name: 'B' }] },
    { is: 'rating', ticket, score: 2, comment: null, reopens: false },
    { is: 'rating', ticket, score: 5, comment: null, reopens: false },
    { is: 'reply', ticket },
    { is: 'ended', ticket },
    { is: 'repeated', ticket },
    { is: 'unknown-reference', reference },
    { is: 'unclear' },
  ]
  for (const one of understood)
    for (const language of languages) {
      const sentence = answerTo(one)!
      const plain = wordAnswer(sentence, { reference, language, inbound: 'khong dau' })
      const accented = wordAnswer(sentence, { reference, language, inbound: 'có dấu' })
      expect(sizeOf(plain), plain).toBe(1)
      expect(sizeOf(accented), accented).toBeLessThanOrEqual(2)
      expect(plainLetters(accented)).toContain(plainLetters(sentence[language]))
    }
})
