import { Hono } from 'hono'
import { scriptPath } from '../../../web/resident/assets.ts'
import { type ReportForm, ReportPage } from '../../../web/resident/report.tsx'
import { type FieldProblem, Refused } from '../../platform/errors.ts'
import type { Env } from '../../platform/http.ts'
import { type Language, languageOf } from '../../platform/language.ts'
import { CATEGORIES } from '../../routing/categories.ts'
import { decideRoute } from '../../routing/route.ts'
import { communeNames, provinceNames } from '../places.ts'
import { questionOf, receiveReport } from '../receive.ts'
import { type Report, readReport } from '../report.ts'
import { type PageContext, page } from './answer.tsx'
import {
  formKeyOf,
  formProblems,
  idempotencyKeyOf,
  problemsOf,
  reportOf,
  typedIn,
  withPlaceChosen,
} from './report-input.ts'

export const reportPages = () =>
  new Hono<Env>()
    .get('/report', (c) => showForm(c, {}))
    .post('/report', async (c) => {
      const form = await c.req.parseBody()
      const shown = {
        typed: withPlaceChosen(c.get('ctx').knowledge.gazetteer, typedIn(form)),
        reportKey: formKeyOf(form.key),
      }
      if (form.step === 'communes') return showForm(c, shown)
      const report = readForm(c, shown.typed, form.asked)
      if (report instanceof Refused) return showForm(c, { ...shown, problems: report.details.fields ?? [] })
      const places = shown.typed.place === 'unknown' ? null : await placeToAsk(c, report)
      if (places) return showForm(c, { ...shown, places })
      return send(c, report, await idempotencyKeyOf(shown.reportKey, shown.typed))
    })

type Shown = Partial<Pick<ReportForm, 'typed' | 'reportKey' | 'places'>> & { problems?: FieldProblem[] }

const showForm = (c: PageContext, { typed = {}, problems = [], reportKey, places = null }: Shown) => {
  const { gazetteer } = c.get('ctx').knowledge
  const lang = languageOf(c)
  const form: ReportForm = {
    lang,
    typed,
    problems: problemsOf(problems, lang),
    reportKey: reportKey ?? formKeyOf(undefined),
    places,
    provinces: provinceNames(gazetteer),
    communes: typed.provinceCode ? communeNames(gazetteer, typed.provinceCode) : [],
    categories: categoryNames(lang),
    script: scriptPath,
  }
  return page(c, <ReportPage {...form} />, { cache: 'private', status: problems.length > 0 ? 422 : 200 })
}

const categoryNames = (lang: Language) =>
  Object.entries(CATEGORIES).map(([code, names]) => ({ code, name: names[lang] }))

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

/** Asks which place it is, before sending; an emergency is taken in at once, and asked afterwards. */
const placeToAsk = async (c: PageContext, report: Report): Promise<ReportForm['places']> => {
  if (report.communeCode) return null
  const { lane, commune, candidates } = await decideRoute(c.get('ctx'), questionOf(report))
  if (commune || lane === 'emergency') return null
  return { candidates: candidates.map(({ code, name }) => ({ code, name })), map: null }
}

/** The address bar then holds the tracking link, and reloading sends nothing again. */
const send = async (c: PageContext, report: Report, idempotencyKey: string) => {
  const { reference, secret } = await receiveReport(c.get('ctx'), report, {
    channel: 'web',
    language: languageOf(c),
    idempotencyKey,
  })
  c.header('Referrer-Policy', 'no-referrer')
  c.header('Cache-Control', 'no-store')
  return c.redirect(`/t/${reference}?s=${secret}&sent=1`, 303)
}
