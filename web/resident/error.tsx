import type { Language } from '../../db/vocabulary.ts'
import { Page } from './layout.tsx'
import { sayIn, words } from './words.ts'

export type ErrorProps = {
  lang: Language
  title: string
  sentence: string
  /** Of staff, who go on where they sign in; residents go on at the first page. */
  atDoor?: boolean
  requestId?: string
}

export const ErrorPage = ({ lang, title, sentence, atDoor = false, requestId }: ErrorProps) => {
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
        <a class="button" href={atDoor ? '/console/' : '/'}>
          {t(atDoor ? words.error.toDoor : words.site.home)}
        </a>
      </p>
    </Page>
  )
}
