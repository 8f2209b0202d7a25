import type { Language } from '../../db/vocabulary.ts'
import { Page } from './layout.tsx'
import { sayIn, words } from './words.ts'

/** Where the script says what becomes of a report that waited on this phone for a network. */
export const Waiting = ({ lang }: { lang: Language }) => {
  const t = sayIn(lang)
  const { sending, sent, see, waiting, asked, open } = words.waiting
  const said = { sending, sent, see, waiting, asked, open }
  const spoken = Object.fromEntries(Object.entries(said).map(([name, word]) => [name, t(word)]))
  return <p class="card notice" role="status" data-waiting={JSON.stringify(spoken)} hidden />
}

/** Kept on the phone, for a page that cannot be opened without a network. */
export const OfflinePage = ({ lang }: { lang: Language }) => {
  const t = sayIn(lang)
  return (
    <Page lang={lang} title={t(words.waiting.offlineTitle)} here="/offline">
      <h1>{t(words.waiting.offlineTitle)}</h1>
      <p class="lead">{t(words.waiting.offline)}</p>
      <p>
        <a class="button big" href="/report">
          {t(words.site.report)}
        </a>
      </p>
    </Page>
  )
}
