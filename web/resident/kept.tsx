import type { Language } from '../../db/vocabulary.ts'
import { Page } from './layout.tsx'
import { sayIn, words } from './words.ts'

/** A report that waits for a person before it becomes a ticket. */
export const KeptPage = ({ lang, said, script }: { lang: Language; said: string; script: string }) => {
  const t = sayIn(lang)
  return (
    <Page lang={lang} title={t(words.prove.kept)} here="/report" script={script}>
      <h1>{t(words.prove.kept)}</h1>
      <p class="lead" data-sent>
        {said}
      </p>
      <p>
        <a href="/">{t(words.site.home)}</a>
      </p>
    </Page>
  )
}
