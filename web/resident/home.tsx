import type { Language } from '../../db/vocabulary.ts'
import type { LocalNumber } from '../emergency.ts'
import { scriptPath } from './assets.ts'
import { EmergencyNumbers } from './emergency.tsx'
import { IncidentsNow } from './incident.tsx'
import type { IncidentShown } from './incident-shown.ts'
import { Page } from './layout.tsx'
import { TrackForm } from './track-form.tsx'
import { Waiting } from './waiting.tsx'
import { sayIn, words } from './words.ts'

type HomeProps = { lang: Language; local: readonly LocalNumber[]; incidents: readonly IncidentShown[] }

export const Home = ({ lang, local, incidents }: HomeProps) => {
  const t = sayIn(lang)
  return (
    <Page
      lang={lang}
      title={t(words.home.title)}
      here="/"
      script={scriptPath}
      banner={<Welcome lang={lang} />}
      local={local}
    >
      <Waiting lang={lang} />
      <EmergencyNumbers lang={lang} tone="calm" local={local} />
      <IncidentsNow lang={lang} incidents={incidents} />
      <section class="card">
        <h2>{t(words.home.trackHeading)}</h2>
        <TrackForm lang={lang} reference="" />
      </section>
      <h2>{t(words.home.how)}</h2>
      <ol class="next">
        {words.home.steps.map(({ title, text }) => (
          <li>
            <b>{t(title)}</b>
            {t(text)}
          </li>
        ))}
      </ol>
      <p>
        <a href="/reports">{t(words.home.published)}</a>
      </p>
      <p>
        <a href="/units">{t(words.home.units)}</a>
      </p>
    </Page>
  )
}

const Welcome = ({ lang }: { lang: Language }) => {
  const t = sayIn(lang)
  return (
    <>
      <h1>{t(words.home.heading)}</h1>
      <p>{t(words.home.lead)}</p>
      <p>
        <a class="button big" href="/report">
          {t(words.home.send)}
        </a>
      </p>
    </>
  )
}
