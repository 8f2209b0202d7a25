import type { Language } from '../../db/vocabulary.ts'
import { IncidentBefore } from './incident.tsx'
import type { IncidentShown } from './incident-shown.ts'
import { sayIn, words } from './words.ts'

export type SimilarReport = { reference: string; title: string; meta: string }

type SimilarProps = { lang: Language; reports: SimilarReport[]; incidents: IncidentShown[] }

/** Before sending: perhaps it is known already, and following it is enough. Sending on is one press. */
export const Similar = ({ lang, reports, incidents }: SimilarProps) => {
  const t = sayIn(lang)
  return (
    <section class="card ask" id="similar" tabindex={-1} autofocus aria-labelledby="similar-title">
      <h2 id="similar-title">{t(words.similar.heading)}</h2>
      {/* Shown once: the next sending is a report. */}
      <input type="hidden" name="similar" value="1" />
      <IncidentBefore lang={lang} incidents={incidents} />
      {reports.length > 0 && <p>{t(words.similar.lead)}</p>}
      <ul>
        {reports.map(({ reference, title, meta }) => (
          <li>
            <a href={`/t/${reference}`} lang="vi">
              {title}
            </a>
            <br />
            <span class="meta">{meta}</span>
          </li>
        ))}
      </ul>
      <p>
        <button type="submit">{t(words.similar.send)}</button>
      </p>
    </section>
  )
}
