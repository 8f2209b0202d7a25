import type { Language } from '../../../db/vocabulary.ts'
import type { IncidentShown } from '../../../web/resident/incident-shown.ts'
import { sayMoment } from '../../platform/time-words.ts'
import type { ShownIncident } from '../../tickets/incidents/public.ts'

/** With its end in words. */
export const incidentSaid = (
  { id, title, part, known, expectedEnd }: ShownIncident,
  lang: Language,
): IncidentShown => ({
  id,
  title,
  part: part?.[lang] ?? null,
  known,
  expected: expectedEnd && sayMoment(expectedEnd)[lang],
})
