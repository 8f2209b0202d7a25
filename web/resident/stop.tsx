import type { Language } from '../../db/vocabulary.ts'
import { Page } from './layout.tsx'
import { sayIn, words } from './words.ts'

/** `weeks`: to staff, about how their unit did. */
export type StopProps = {
  lang: Language
  here: string
  of: 'reports' | 'weeks'
  stopped: 'not-yet' | 'now'
}

/** Where somebody who gets our mails says that they want no more; opening the page alone changes nothing. */
export const StopPage = ({ lang, here, of, stopped }: StopProps) => {
  const t = sayIn(lang)
  const own = { reports: words.stop, weeks: words.stopWeeks }[of]
  const title = t(stopped === 'now' ? own.done : own.title)
  return (
    <Page lang={lang} title={title} here={here}>
      <h1>{title}</h1>
      {stopped === 'now' ? (
        <p class="card notice" role="status">
          {t(own.after)}
        </p>
      ) : (
        <>
          <p class="lead">{t(own.lead)}</p>
          <form method="post" action={here} class="card">
            <button type="submit" class="big">
              {t(own.send)}
            </button>
          </form>
        </>
      )}
    </Page>
  )
}
