import type { Language } from '../../db/vocabulary.ts'
import { Page } from './layout.tsx'
import { sayIn, words } from './words.ts'

type StopProps = { lang: Language; here: string; stopped: 'not-yet' | 'now' }

/** Where somebody who gets our mails says that they want no more; opening the page alone changes nothing. */
export const StopPage = ({ lang, here, stopped }: StopProps) => {
  const t = sayIn(lang)
  const title = t(stopped === 'now' ? words.stop.done : words.stop.title)
  return (
    <Page lang={lang} title={title} here={here}>
      <h1>{title}</h1>
      {stopped === 'now' ? (
        <p class="card notice" role="status">
          {t(words.stop.after)}
        </p>
      ) : (
        <>
          <p class="lead">{t(words.stop.lead)}</p>
          <form method="post" action={here} class="card">
            <button type="submit" class="big">
              {t(words.stop.send)}
            </button>
          </form>
        </>
      )}
    </Page>
  )
}
