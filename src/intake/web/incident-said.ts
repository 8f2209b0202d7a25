import type { Language } from '../../../db/vocabulary.ts'
import type { IncidentShown } from '../../../web/resident/incident-shown.ts'
import { words } from '../../../web/resident/words.ts'
import { sayMoment } from '../../platform/time-words.ts'
import type { ShownIncident } from '../../tickets/incidents/public.ts'

export type Reading = { lang: Language; now: Date }

/** With its end in words. */
export const incidentSaid = (
  { id, title, part, known, expectedEnd }: ShownIncident,
  { lang, now }: Reading,
): IncidentShown => ({
  id,
  title,
  part: part?.[lang] ?? null,
  known,
  expected: expectedEnd && expectedSaid(expectedEnd, { lang, now }),
})

/** What was expected and has passed is not said as if it were still to come. */
export const expectedSaid = (end: Date, { lang, now }: Reading): string =>
  words.incident[end < now ? 'pastExpected' : 'expected'](sayMoment(end))[lang]
