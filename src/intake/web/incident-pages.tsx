import { Hono } from 'hono'
import { ErrorPage } from '../../../web/resident/error.tsx'
import { IncidentPage } from '../../../web/resident/incident-page.tsx'
import { words } from '../../../web/resident/words.ts'
import type { Env } from '../../context/request.ts'
import { Refused } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import { sayMoment } from '../../platform/time-words.ts'
import { publicIncident } from '../../tickets/incidents/public.ts'
import { type PageContext, page } from './answer.tsx'
import { areaMap } from './area-map.ts'
import { expectedSaid } from './incident-said.ts'

/** What goes on, as everybody may read it. */
export const incidentPages = () => new Hono<Env>().get('/incidents/:id', show)

/** The incident that the address names, if it is one. */
export const incidentAt = async (c: PageContext) => {
  const id = Number(c.req.param('id'))
  const found = Number.isSafeInteger(id) && id > 0 && id < 2_000_000_000
  return found ? await publicIncident(c.get('ctx'), id).catch(orNone) : null
}

const show = async (c: PageContext) => {
  const lang = languageOf(c)
  const incident = await incidentAt(c)
  if (!incident) return noSuchIncident(c)
  const { id } = incident
  const { title, category, communes, part, area, known, answer, beganAt, expectedEnd, closedAt, timeline } =
    incident
  const codes = communes.map(({ code }) => code)
  const view = {
    lang,
    here: `/incidents/${id}`,
    title,
    category: category[lang],
    communes: communes.map(({ name }) => name).join(', '),
    part: part?.[lang] ?? null,
    map: areaMap(c.get('ctx'), area, codes),
    said: answer ?? known,
    began: sayMoment(beganAt)[lang],
    expected: !closedAt && expectedEnd ? expectedSaid(expectedEnd, { lang, now: c.get('ctx').now }) : null,
    closed: closedAt && sayMoment(closedAt)[lang],
    meToo: closedAt ? null : `/incidents/${id}/report`,
    report: closedAt ? null : reportAt(incident),
    timeline: timeline.map(({ at, sentence, text }) => ({
      iso: at.toISOString(),
      at: sayMoment(at)[lang],
      sentence: sentence[lang],
      text,
    })),
  }
  return page(c, <IncidentPage {...view} />, { cache: 'public' })
}

/** The form, with the place where it is one. */
const reportAt = ({ provinceCode }: { provinceCode: string }) => `/report?province=${provinceCode}`

const orNone = (error: unknown) => {
  if (error instanceof Refused && error.kind === 'missing') return null
  throw error
}

export const noSuchIncident = (c: PageContext) => {
  const lang = languageOf(c)
  const { missingTitle, missing } = words.incident
  const view = <ErrorPage lang={lang} title={missingTitle[lang]} sentence={missing[lang]} />
  return page(c, view, { cache: 'public', status: 404 })
}
