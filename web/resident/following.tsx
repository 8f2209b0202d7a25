import type { Language } from '../../db/vocabulary.ts'
import { CodeField } from './code-field.tsx'
import { type Problem, Problems } from './field.tsx'
import { Page } from './layout.tsx'
import { sayIn, words } from './words.ts'

export type FollowingProps = {
  lang: Language
  /** Of the request, in the address of the page. */
  here: string
  /** The code that the link of a mail brought; null where it is to be typed. */
  code: string | null
  /** Messages wait for the morning. */
  night: 'now' | 'over'
  problems: Problem[]
  typed: string
}

/** Where somebody shows that the number or mailbox that they left is theirs. A mail's link changes nothing before it is pressed here. */
export const FollowingPage = (props: FollowingProps) => {
  const { lang, here, code, night, problems } = props
  const t = sayIn(lang)
  return (
    <Page lang={lang} title={t(words.following.title)} here={here}>
      <h1>{t(words.following.title)}</h1>
      <Problems lang={lang} problems={problems} />
      <p class="lead">{t(code === null ? words.following.lead : words.following.fromMail)}</p>
      {code === null && night === 'now' && <p class="card ask">{t(words.following.atNight)}</p>}
      <form method="post" action={here} class="card" novalidate>
        {code === null ? <CodeField {...props} /> : <input type="hidden" name="code" value={code} />}
        <button type="submit" class="big">
          {t(words.following.send)}
        </button>
      </form>
      {code === null && <p class="hint">{t(words.following.missing)}</p>}
    </Page>
  )
}

type FollowedProps = { lang: Language; reference: string; here: string; published: { href: string } | null }

export const FollowedPage = ({ lang, reference, here, published }: FollowedProps) => {
  const t = sayIn(lang)
  const title = t(words.following.doneTitle(reference))
  return (
    <Page lang={lang} title={title} here={here}>
      <h1>{title}</h1>
      <p class="card notice" role="status">
        {t(words.following.done)}
      </p>
      <p class="hint">{t(words.following.stop)}</p>
      {published && (
        <p>
          <a class="button" href={published.href}>
            {t(words.thanks.follow)}
          </a>
        </p>
      )}
    </Page>
  )
}
