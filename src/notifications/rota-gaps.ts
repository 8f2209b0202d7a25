import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { RecordedEvent } from '../events/event.ts'
import type { RotaGaps } from '../events/house-event.ts'
import { sayShortMoment } from '../platform/time-words.ts'
import { dayOf, weekdayOf } from '../platform/vietnam-time.ts'
import type { StaffFacts } from './facts.ts'
import { staffFacts } from './facts-store.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { leadersOf, watching } from './recipients.ts'
import { staffMail } from './staff-mail.ts'
import * as store from './store.ts'
import type { Worded } from './ticket-words.ts'

type Told = RecordedEvent<'on-call.gaps-told'>

/** One mail to each leader about their own departments, and to each of the operation centre about all of the province. */
export const tellOfGaps = async (ctx: Ctx, event: Told): Promise<void> => {
  const { provinceCode, units } = event.data
  const around = {
    departmentIds: units.map(({ departmentId }) => departmentId),
    communeCodes: [],
    staffIds: units.flatMap(({ withoutPhone }) => withoutPhone),
    unplaced: false,
    provinceCodes: provinceCode === null ? [] : [provinceCode],
  }
  const staff = await staffFacts(ctx.db, around, ctx.now)
  const messages = staff.filter(hearsOn(event.at)).flatMap((person) => {
    const own = units.filter((unit) => concerns(unit, person, { staff, provinceCode }))
    const mail = { person, eventId: event.id, now: ctx.now, notBefore: outsideQuietHours(ctx.now) }
    return own.length > 0 ? [staffMail({ ...mail, ...wordGaps(own, { person, staff, ctx }) })] : []
  })
  if (messages.length > 0) await store.insertMessages(ctx.db, messages)
}

/** It comes every morning by itself, so that only who wants a mail a week, or none, gets fewer. */
const hearsOn =
  (at: Date) =>
  ({ mailRhythm }: StaffFacts) =>
    mailRhythm !== 'none' && (mailRhythm !== 'weekly' || weekdayOf(dayOf(at.getTime())) === 1)

type Around = { staff: StaffFacts[]; provinceCode: string | null }

const concerns = ({ departmentId }: RotaGaps, person: StaffFacts, { staff, provinceCode }: Around) =>
  leadersOf(staff, departmentId).includes(person) ||
  (person.communeCode === null &&
    person.provinceCode === provinceCode &&
    watching.some((role) => person.roles.includes(role)))

const shownUnits = 30
const shownGaps = 5

type Wording = { person: StaffFacts; staff: StaffFacts[]; ctx: Pick<Ctx, 'publicUrl'> }

const wordGaps = (units: RotaGaps[], { person, staff, ctx }: Wording): Worded => {
  const { language } = person
  const words = WORDS[language]
  const about = units.slice(0, shownUnits).map((unit) => linesOf(unit, { language, staff }))
  const more = units.length > shownUnits ? [words.more(units.length - shownUnits)] : []
  return {
    subject: units.length === 1 ? words.one(units[0]!.name) : words.many(units.length),
    body: [...about, ...more, words.plan, `${ctx.publicUrl}/console/leading/rota`].join('\n\n'),
  }
}

const linesOf = (
  { name, gaps, withoutPhone }: RotaGaps,
  { language, staff }: { language: Language; staff: StaffFacts[] },
): string => {
  const words = WORDS[language]
  const say = (at: string) => sayShortMoment(new Date(at))[language]
  const hours = gaps.slice(0, shownGaps).map(({ from, until }) => `${say(from)} – ${say(until)}`)
  if (gaps.length > shownGaps) hours.push(words.more(gaps.length - shownGaps))
  const people = staff.filter(({ id }) => withoutPhone.includes(id)).map((one) => one.name)
  return [
    name,
    ...(hours.length > 0 ? [`${words.nobody}: ${hours.join('; ')}`] : []),
    ...(people.length > 0 ? [`${words.withoutPhone}: ${people.join(', ')}`] : []),
  ].join('\n')
}

const WORDS = {
  vi: {
    one: (name: string) => `Lịch trực 7 ngày tới còn thiếu: ${name}`,
    many: (n: number) => `Lịch trực 7 ngày tới còn thiếu: ${n} đơn vị`,
    nobody: 'Không có người trực',
    withoutPhone: 'Người trực chưa có số điện thoại',
    more: (n: number) => `và ${n} mục khác`,
    plan: 'Xin xếp người trực để tin khẩn luôn có người nhận:',
  },
  en: {
    one: (name: string) => `Missing in the rota of the next 7 days: ${name}`,
    many: (n: number) => `Missing in the rota of the next 7 days: ${n} departments`,
    nobody: 'Nobody on call',
    withoutPhone: 'On call without a telephone number',
    more: (n: number) => `and ${n} more`,
    plan: 'Please plan who is on call, so that somebody always hears an alarm:',
  },
}
