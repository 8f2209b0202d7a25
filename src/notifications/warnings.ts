import type { Ctx } from '../context/context.ts'
import type { RecordedEvent } from '../events/event.ts'
import type { WarningTold } from '../events/house-event.ts'
import { sayWarning } from '../reporting/warning/sentence.ts'
import { categoryNameAt } from '../texts/category-names.ts'
import type { StaffFacts } from './facts.ts'
import { staffFacts } from './facts-store.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { watching } from './recipients.ts'
import { staffMail } from './staff-mail.ts'
import * as store from './store.ts'
import type { Worded } from './ticket-words.ts'

/** One mail to whoever leads a commune about its own, and to each of the operation centre about all of the province. */
export const tellOfWarnings = async (ctx: Ctx, event: RecordedEvent<'warnings.changed'>): Promise<void> => {
  const { provinceCode, raised } = event.data
  if (raised.length === 0) return
  const around = {
    departmentIds: [],
    staffIds: [],
    unplaced: false,
    communeCodes: raised.flatMap(({ communeCode }) => communeCode ?? []),
    provinceCodes: [provinceCode],
  }
  const messages = (await staffFacts(ctx.db, around, ctx.now)).flatMap((person) => {
    const own = raised.filter((one) => concerns(one, person))
    if (own.length === 0) return []
    const mail = { person, eventId: event.id, now: ctx.now, notBefore: outsideQuietHours(ctx.now) }
    return [staffMail({ ...mail, ...worded(own, { person, provinceCode, ctx }) })]
  })
  if (messages.length > 0) await store.insertMessages(ctx.db, messages)
}

const concerns = ({ communeCode }: WarningTold, person: StaffFacts): boolean =>
  person.communeCode === null
    ? watching.some((role) => person.roles.includes(role))
    : person.communeCode === communeCode && person.roles.includes('chair')

const shown = 30

type Wording = { person: StaffFacts; provinceCode: string; ctx: Pick<Ctx, 'publicUrl' | 'knowledge'> }

const worded = (own: WarningTold[], { person: { language }, provinceCode, ctx }: Wording): Worded => {
  const words = WORDS[language]
  const lines = own.slice(0, shown).map(({ categoryCode, warningId, ...one }) => {
    const at = { provinceCode, communeCode: one.communeCode }
    const category = categoryNameAt(ctx.knowledge.texts, categoryCode, at)
    return `${sayWarning({ ...one, category })[language]}.\n${ctx.publicUrl}/console/warnings/${warningId}`
  })
  const more = own.length > shown ? [words.more(own.length - shown)] : []
  return {
    subject: own.length === 1 ? words.one(own[0]!.place) : words.many(own.length),
    body: [...lines, ...more, words.please].join('\n\n'),
  }
}

const WORDS = {
  vi: {
    one: (place: string) => `Phản ánh tăng bất thường: ${place}`,
    many: (n: number) => `Phản ánh tăng bất thường ở ${n} nơi`,
    more: (n: number) => `và ${n} mục khác`,
    please: 'Xin xem các phản ánh này, và ghi lại nguyên nhân khi đã rõ.',
  },
  en: {
    one: (place: string) => `Far more reports than usual: ${place}`,
    many: (n: number) => `Far more reports than usual in ${n} places`,
    more: (n: number) => `and ${n} more`,
    please: 'Please look at these reports, and write down the reason once it is known.',
  },
}
