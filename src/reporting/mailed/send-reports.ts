import { type Ctx, inTransaction } from '../../context/context.ts'
import { outsideQuietHours } from '../../notifications/quiet-hours.ts'
import { staffMail } from '../../notifications/staff-mail.ts'
import { insertMessages } from '../../notifications/store.ts'
import { dateOfDay, dayOf } from '../../platform/vietnam-time.ts'
import { findUnit } from '../figures-store.ts'
import { keepFigures } from '../keep-figures.ts'
import { weekBefore } from '../period.ts'
import { inPlainWords } from './in-plain-words.ts'
import { isSilent, readWeek, type WeeklyReport } from './read-week.ts'
import { weeklyUnitOf } from './readers.ts'
import { sayWeek } from './say-week.ts'
import { type Reader, saveMessage, stillToTell, takeWeek } from './store.ts'

/** Mails whoever leads how their unit did in the last whole week; begun again, it tells nobody twice. */
export const sendWeeklyReports = async (ctx: Ctx): Promise<void> => {
  await keepFigures(ctx)
  const week = dateOfDay(weekBefore(dayOf(ctx.now.getTime())).first)
  const people = await stillToTell(ctx.db, week, ctx.now)
  for (const [code, readers] of Map.groupBy(people, weeklyUnitOf)) {
    const unit = code && (await findUnit(ctx.db, code))
    if (!unit) continue
    const report = await readWeek(ctx, unit)
    if (isSilent(report)) continue
    for (const reader of readers) await sendReport(ctx, reader, { week, report })
  }
}

type Telling = { week: string; report: WeeklyReport }

const sendReport = (ctx: Ctx, person: Reader, { week, report }: Telling): Promise<void> =>
  inTransaction(ctx, async ({ db, now, publicUrl }) => {
    const about = { staffId: person.id, week }
    if (!(await takeWeek(db, { ...about, told: report }))) return
    const sheet = sayWeek({ report, language: person.language, publicUrl })
    const mail = { person, eventId: null, now, notBefore: outsideQuietHours(now) }
    const words = { subject: sheet.subject, body: inPlainWords(sheet) }
    const [message] = await insertMessages(db, [staffMail({ ...mail, ...words })])
    await saveMessage(db, about, message!.id)
  })
