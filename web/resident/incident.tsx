import type { Language } from '../../db/vocabulary.ts'
import type { IncidentShown } from './incident-shown.ts'
import { Post } from './track-forms.tsx'
import type { TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

const What = ({ lang, incident }: { lang: Language; incident: IncidentShown }) => {
  const t = sayIn(lang)
  const { id, title, part, known, expected } = incident
  return (
    <>
      <p>
        <a href={`/incidents/${id}`} lang="vi">
          {title}
        </a>
      </p>
      {part && (
        <p class="meta">
          {t(words.incident.onlyIn)} {part}
        </p>
      )}
      <p class="said" lang="vi">
        {known}
      </p>
      {expected && <p class="meta">{expected}</p>}
    </>
  )
}

type Own = Pick<TrackPageProps, 'lang' | 'reference' | 'secret' | 'incident' | 'incidentOffer' | 'hearsOfIt'>

/** Of a report that was sent: what it is part of, or whether it is; nobody has to answer. */
export const Incident = (page: Own) => {
  const { lang, incident, incidentOffer } = page
  const shown = incident ?? incidentOffer
  if (!shown) return null
  const t = sayIn(lang)
  const w = words.incident
  return (
    <section class={incident ? 'card notice noprint' : 'card ask noprint'}>
      <h2>{t(incident ? w.joined : w.question)}</h2>
      <What lang={lang} incident={shown} />
      <Post page={page} to="incident">
        <input type="hidden" name="incidentId" value={shown.id} />
        {!incident && (
          <p>
            <button type="submit" class="big" name="same" value="yes">
              {t(page.hearsOfIt ? w.same : w.sameHere)}
            </button>
          </p>
        )}
        <p>
          <button type="submit" class="quiet" name="same" value="no">
            {t(w.other)}
          </button>
        </p>
      </Post>
    </section>
  )
}

/** Before sending: one press sends it as part of what is known. */
export const IncidentBefore = ({ lang, incidents }: { lang: Language; incidents: IncidentShown[] }) => {
  const t = sayIn(lang)
  return (
    <>
      {incidents.map((incident) => (
        <div>
          <What lang={lang} incident={incident} />
          <p>
            <button type="submit" class="big" name="incident" value={incident.id}>
              {t(words.incident.sendSame)}
            </button>
          </p>
          <p class="meta">{t(words.incident.leaveContact)}</p>
        </div>
      ))}
    </>
  )
}

/** Over a form that was opened by "me too", or ticked before: it is sent as part of what is known, unless they think better of it. */
export const JoiningIncident = ({ lang, incident }: { lang: Language; incident: IncidentShown }) => (
  <section class="card notice">
    <h2>{sayIn(lang)(words.incident.joining)}</h2>
    <What lang={lang} incident={incident} />
    <div class="tick">
      <input type="checkbox" id="joining" name="incident" value={incident.id} checked />
      <label for="joining">{sayIn(lang)(words.incident.followThis)}</label>
    </div>
  </section>
)

/** What goes on now, on pages that everybody reads. */
export const IncidentsNow = ({
  lang,
  incidents,
}: {
  lang: Language
  incidents: readonly IncidentShown[]
}) => {
  if (incidents.length === 0) return null
  const t = sayIn(lang)
  return (
    <section class="card notice" aria-labelledby="incidents-now">
      <h2 id="incidents-now">{t(words.incident.now)}</h2>
      {incidents.map((incident) => (
        <What lang={lang} incident={incident} />
      ))}
    </section>
  )
}
