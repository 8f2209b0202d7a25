import { Hono } from 'hono'
import { ReportPage } from '../../../web/resident/report.tsx'
import type { ReportForm } from '../../../web/resident/report-form.ts'
import type { Env } from '../../context/request.ts'
import { readFormBody } from '../../platform/body.ts'
import { Refused } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import type { RequestLog } from '../../platform/tellable.ts'
import { joinSent } from '../../tickets/incidents/join-sent.ts'
import type { Pictures } from '../../tickets/pictures/pictures.ts'
import { attachUploads } from '../../tickets/pictures/uploads/attach-uploads.ts'
import { roomFor } from '../../tickets/pictures/uploads/place.ts'
import type { TrackingKey } from '../../tickets/resident/own-ticket.ts'
import { rememberSecret } from '../../tickets/resident/remembered-secret.ts'
import { receiveFromWeb } from '../receive.ts'
import { type Report, readReport } from '../report.ts'
import type { PageContext } from './answer.tsx'
import { questionBefore } from './before-sending.ts'
import { filesOf, named } from './form-files.ts'
import { joiningIn, openMeToo } from './me-too.ts'
import { openedForm } from './opened-form.ts'
import { ownPath } from './own-path.ts'
import { choicesOf, pinnedIn, showMap } from './place-asking.tsx'
import { asksForWork, keptForAPerson, proofIn, proveFirst } from './prove-first.tsx'
import {
  formKeyOf,
  formProblems,
  idempotencyKeyOf,
  reportOf,
  typedIn,
  withPlaceChosen,
} from './report-input.ts'
import { rememberFormKey } from './sent-from-here.ts'
import { formOf, officeFor, showForm, subjectsFor } from './shown-form.tsx'

export const reportPages = (log: RequestLog, pictures: Pictures | null) =>
  new Hono<Env>()
    .get('/report', (c) => openForm(c, pictures))
    .get('/incidents/:id/report', (c) => openMeToo(c, pictures))
    .get('/report/map.svg', showMap)
    .post('/report', async (c) => takeForm(c, await readFormBody(c), { log, pictures }))

/** Each round of the form keeps what was typed and its key; only the last one, with nothing wrong or unclear, is a report. */
const takeForm = async (c: PageContext, sent: Record<string, unknown>, { log, pictures }: Taking) => {
  const { 'file[]': _, ...form } = sent
  const ctx = c.get('ctx')
  const typed = withPlaceChosen(ctx.knowledge.gazetteer, typedIn(form))
  const files = pictures ? await filesOf(ctx, pictures, sent) : { uploads: [], refused: null }
  const { uploads } = files
  const reportKey = formKeyOf(form.key)
  const joining = await joiningIn(c, form.incident)
  const shown = { typed, reportKey, joining, places: askedAgain(c, form), taking: pictures, uploads }
  if (files.refused)
    return showForm(c, { ...shown, problems: [{ field: 'file', sentence: files.refused.sentence }] })
  if (form.step === 'communes') return showForm(c, shown)
  const pin = pinnedIn(ctx, form)
  if (pin)
    return showForm(c, { ...shown, typed: { ...typed, lat: pin.lat, lon: pin.lon }, places: pin.places })
  const report = readForm(c, typed, form.asked)
  if (report instanceof Refused) return showForm(c, { ...shown, problems: report.details.fields ?? [] })
  const question = await questionBefore(ctx, report, {
    placeLeftOpen: typed.place === 'unknown',
    placeAnswered: Boolean(form.asked),
    similarSeen: Boolean(form.similar || joining),
    language: languageOf(c),
  })
  if (question) return showForm(c, { ...shown, places: null, ...question })
  const how = { idempotencyKey: idempotencyKeyOf(rememberFormKey(c, reportKey), typed), proof: proofIn(form) }
  const key = await send(c, report, how).catch((error) => error)
  if (asksForWork(key)) return proveFirst(c, { ...form, ...named(uploads) }, key)
  if (key instanceof Error) throw key
  if (!key) return keptForAPerson(c)
  await joinChosen(c, key, form.incident)
  const missed = pictures ? await attached(c, key, { log, pictures, uploads }) : 0
  return lead(c, key, missed)
}

/** One press before sending said that it is about what is known. */
const joinChosen = async (c: PageContext, { ticketId, repeated }: Sent, chosen: unknown) => {
  const incidentId = typeof chosen === 'string' && /^\d{1,9}$/.test(chosen) ? Number(chosen) : null
  if (incidentId && !repeated) await joinSent(c.get('ctx'), ticketId, incidentId)
}

/** A question about the place stays while something else is corrected. */
const askedAgain = (c: PageContext, { asked, among, place }: Record<string, unknown>) =>
  asked && typeof among === 'string'
    ? choicesOf(c.get('ctx'), among.split('.'), typeof place === 'string' ? place : null)
    : null

type Taking = { log: RequestLog; pictures: Pictures | null }

const openForm = async (c: PageContext, taking: Pictures | null) => {
  const { knowledge } = c.get('ctx')
  const room = taking && (await roomFor(c.get('ctx')))
  return openedForm(c, {
    from: knowledge.gazetteer,
    by: [officeFor(c, {}), subjectsFor(c, {}), room?.most],
    own: { reportKey: formKeyOf(undefined), placeKey: room?.key ?? '' },
    make: ({ reportKey, placeKey }) => (
      <ReportPage {...formOf(c, { reportKey, pictures: room && { ...room, key: placeKey } })} />
    ),
  })
}

/** The report, or all that is wrong with the form at once. */
const readForm = (c: PageContext, typed: ReportForm['typed'], asked: unknown): Report | Refused => {
  const ctx = c.get('ctx')
  const own = formProblems(ctx.knowledge.gazetteer, typed, asked)
  try {
    const report = readReport(reportOf(typed), ctx.now)
    if (own.length === 0) return report
    return new Refused('invalid', own[0]!.sentence, { fields: own })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return new Refused('invalid', error.sentence, { fields: [...(error.details.fields ?? []), ...own] })
  }
}

type Sent = TrackingKey & { repeated: boolean; ticketId: number }

const send = (
  c: PageContext,
  report: Report,
  how: { idempotencyKey: string; proof: string | undefined },
): Promise<Sent | null> =>
  receiveFromWeb(c.get('ctx'), report, { channel: 'web', language: languageOf(c), ...how })

/** How many pictures are missing. The report has been taken in: whatever befalls a picture, its sender must read so. */
const attached = async (
  c: PageContext,
  key: TrackingKey,
  { log, pictures, uploads }: { log: RequestLog; pictures: Pictures; uploads: string[] },
): Promise<number> => {
  try {
    return (await attachUploads(c.get('ctx'), key, { pictures, uploads })).length
  } catch (err) {
    log.error({ err, requestId: c.get('requestId') }, 'pictures could not be added to a report')
    return uploads.length
  }
}

/** The address bar then holds the tracking page, and reloading sends nothing again. */
const lead = (c: PageContext, { reference, secret, repeated }: Sent, missed: number) => {
  rememberSecret(c, { reference, secret })
  c.header('Cache-Control', 'no-store')
  const said = { sent: repeated ? 'before' : '1', ...(missed > 0 ? { missed: String(missed) } : {}) }
  return c.redirect(ownPath(c, { reference, secret }, said), 303)
}
