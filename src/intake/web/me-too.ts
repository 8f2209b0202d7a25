import { words } from '../../../web/resident/words.ts'
import { languageOf } from '../../platform/language.ts'
import { findShown } from '../../tickets/incidents/public.ts'
import type { Pictures } from '../../tickets/pictures/pictures.ts'
import type { PageContext } from './answer.tsx'
import { incidentAt, noSuchIncident } from './incident-pages.tsx'
import { incidentSaid } from './incident-said.ts'
import { showForm } from './shown-form.tsx'

/** "Me too" is a report of one's own, written already as far as it can be and said to be part of what is known. */
export const openMeToo = async (c: PageContext, taking: Pictures | null) => {
  const incident = await incidentAt(c)
  if (!incident || incident.closedAt) return noSuchIncident(c)
  const { provinceCode, communes, categoryCode, title } = incident
  const [commune, ...others] = communes
  const typed = {
    text: words.incident.meTooText(title)[languageOf(c)],
    category: categoryCode,
    provinceCode,
    ...(commune && others.length === 0 && { communeCode: commune.code }),
  }
  return showForm(c, {
    typed,
    joining: incidentSaid(incident, { lang: languageOf(c), now: c.get('ctx').now }),
    taking,
  })
}

/** What the form was opened for, as long as it goes on. */
export const joiningIn = async (c: PageContext, named: unknown) => {
  const incident =
    typeof named === 'string' && /^\d{1,9}$/.test(named) ? await findShown(c.get('ctx'), Number(named)) : null
  return incident && incidentSaid(incident, { lang: languageOf(c), now: c.get('ctx').now })
}
