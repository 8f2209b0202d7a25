import type { Language } from '../../db/vocabulary.ts'
import { Page } from './layout.tsx'
import { sayIn, words } from './words.ts'

export type ProvePageProps = {
  lang: Language
  /** All that the form sent, which goes along once more. */
  sent: [name: string, value: string][]
  challenge: string
  script: string
  /** It was tried before and did not count: the person presses the button themselves. */
  again: boolean
}

/** Before a report from a busy connection is taken: the telephone does some work by itself, a second or two. */
export const ProvePage = ({ lang, sent, challenge, script, again }: ProvePageProps) => {
  const t = sayIn(lang)
  const { title, working, done, failed, without, wait, send } = words.prove
  return (
    <Page lang={lang} title={t(title)} here="/report" script={script}>
      <h1>{t(title)}</h1>
      <form
        method="post"
        action="/report"
        data-challenge={challenge}
        data-words={JSON.stringify([working, done, failed].map((word) => t(word)))}
        data-again={again ? '' : undefined}
      >
        {sent.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="altcha" value="" />
        <p role="status" data-status />
        <noscript>
          <p class="card notice">{t(without)}</p>
        </noscript>
        <p class="hint">{t(wait)}</p>
        <p>
          <button type="submit" class="big">
            {t(send)}
          </button>
        </p>
      </form>
    </Page>
  )
}
