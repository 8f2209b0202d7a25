import type { Language, Role } from '../../db/vocabulary.ts'
import { sealedLanesOf } from '../access/permissions.ts'
import type { Ctx } from '../context/context.ts'
import type { RecordedEvent } from '../events/event.ts'
import { sayShortMoment } from '../platform/time-words.ts'
import { findDepartment } from '../tickets/store.ts'
import type { StaffFacts } from './facts.ts'
import { factsOfInvited, factsOfStaff, staffFacts } from './facts-store.ts'
import { administrators } from './gateways/watch-store.ts'
import { staffMail } from './staff-mail.ts'
import * as store from './store.ts'
import type { Worded } from './ticket-words.ts'

type Changed = RecordedEvent<'staff.changed'>

/**
 * Who keeps accounts reads no denunciation, and yet says who does: so whoever reads them at a desk hears at once that somebody
 * else was let in, and by whom. Where nobody does yet, the administrators hear it of one another.
 */
export const tellOfSealedEntry = async (ctx: Ctx, event: Changed): Promise<void> => {
  const { db, now } = ctx
  if (!mayLetIn(event.data.changes)) return
  const entered = await factsOfInvited(db, event.data.staffId, now)
  if (!entered || !readsDenunciations(entered.roles)) return
  const [by, department] = await Promise.all([actorOf(ctx, event), findDepartment(db, entered.departmentId)])
  const others = await othersAt(ctx, entered)
  const told = others.length > 0 ? others : await administrators(db)
  const mails = told.map((person) => {
    const { language } = person
    const when = sayShortMoment(event.at)[language]
    const worded = WORDS[language]({ who: entered, unit: department?.name ?? '', by, when })
    return staffMail({ ...worded, person, eventId: event.id, now, notBefore: now })
  })
  if (mails.length > 0) await store.insertMessages(db, mails)
}

const readsDenunciations = (roles: Role[]): boolean => sealedLanesOf({ roles }).includes('denunciation')

const mayLetIn = ({ was, roles, departmentId }: Changed['data']['changes']): boolean => {
  if (Array.isArray(was)) return !readsDenunciations(was)
  return roles !== undefined || departmentId !== undefined
}

const actorOf = async ({ db, now }: Ctx, { actor }: Changed): Promise<string | null> => {
  const [, id] = /^staff:(.+)$/.exec(actor) ?? []
  return id === undefined ? null : ((await factsOfStaff(db, id, now))?.name ?? null)
}

const othersAt = async ({ db, now }: Ctx, { id, departmentId }: StaffFacts): Promise<StaffFacts[]> => {
  const nobodyElse = { communeCodes: [], staffIds: [], unplaced: false, provinceCodes: [] }
  const there = await staffFacts(db, { ...nobodyElse, departmentIds: [departmentId] }, now)
  return there.filter(
    (person) => person.departmentId === departmentId && person.id !== id && readsDenunciations(person.roles),
  )
}

type Entry = { who: Pick<StaffFacts, 'name' | 'email'>; unit: string; by: string | null; when: string }

const WORDS: Record<Language, (entry: Entry) => Worded> = {
  vi: ({ who, unit, by, when }) => ({
    subject: `${who.name} vừa được giao đọc đơn tố cáo`,
    body: `Lúc ${when}, ${who.name} (${who.email}) được giao làm cán bộ pháp lý của ${unit}, nên đọc được đơn tố cáo ở đó. Người giao: ${by ?? 'người vận hành máy chủ'}.

Nếu anh/chị không rõ vì sao, xin hỏi người giao và báo lãnh đạo ngay. Ai đã xem đơn nào được ghi trong "Nhật ký xem thông tin".`,
  }),
  en: ({ who, unit, by, when }) => ({
    subject: `${who.name} may now read denunciations`,
    body: `At ${when}, ${who.name} (${who.email}) was made a legal officer of ${unit}, and so reads the denunciations there. By: ${by ?? 'who runs the server'}.

If you do not know why, please ask them, and tell your leaders at once. Who read what is kept under "Personal data read".`,
  }),
}
