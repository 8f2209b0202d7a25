import type { Language } from '../../db/vocabulary.ts'
import { Page } from './layout.tsx'
import { sayIn, words } from './words.ts'

export type ErrorProps = {
  lang: Language
  title: string
  sentence: string
  /** Where to go on; the first page when absent. */
  back?: string
  requestId?: string
}

export const ErrorPage = ({ lang, title, sentence, back, requestId }: ErrorProps) => {
  const t = sayIn(lang)
  return (
    <Page lang={lang} title={title} here="/">
      <h1>{title}</h1>
      <p class="lead">{sentence}</p>
      {requestId && (
        <p class="meta">
          {t(words.error.requestId)}: {requestId}
        </p>
      )}
      <p>
        <a class="button" href={back ?? '/'}>
          {t(back ? words.error.back : words.site.home)}
        </a>
      </p>
    </Page>
  )
}
