import type { Language } from '../../db/vocabulary.ts'
import { CodeField } from './code-field.tsx'
import { describedBy, Field, type Problem, Problems } from './field.tsx'
import { Page } from './layout.tsx'
import { sayIn, words } from './words.ts'

type FindProps = { lang: Language; here: string; problems: Problem[]; typed: string }

/** For who has no link any more: by the number that they left. */
export const FindPage = ({ lang, here, problems, typed }: FindProps) => {
  const t = sayIn(lang)
  const problem = problems.find(({ field }) => field === 'phone')?.sentence
  return (
    <Page lang={lang} title={t(words.findOwn.title)} here={here}>
      <h1>{t(words.findOwn.title)}</h1>
      <Problems lang={lang} problems={problems} />
      <p class="lead">{t(words.findOwn.lead)}</p>
      <form method="post" action="/track/number" class="card" novalidate>
        <Field id="phone" label={t(words.report.phone)} lang={lang} problem={problem}>
          <input
            type="tel"
            autocomplete="tel"
            maxlength={40}
            value={typed}
            {...describedBy('phone', { problem })}
          />
        </Field>
        <button type="submit" class="big">
          {t(words.findOwn.ask)}
        </button>
      </form>
    </Page>
  )
}

export const FindCodePage = ({ lang, here, problems, typed }: FindProps) => {
  const t = sayIn(lang)
  return (
    <Page lang={lang} title={t(words.findOwn.title)} here={here}>
      <h1>{t(words.findOwn.title)}</h1>
      <Problems lang={lang} problems={problems} />
      <p class="lead">{t(words.findOwn.sent)}</p>
      <form method="post" action={here} class="card" novalidate>
        <CodeField lang={lang} problems={problems} typed={typed} />
        <button type="submit" class="big">
          {t(words.findOwn.show)}
        </button>
      </form>
      <p class="hint">{t(words.findOwn.missing)}</p>
      <p>
        <a href="/track/number">{t(words.findOwn.again)}</a>
      </p>
    </Page>
  )
}

type Found = {
  reference: string
  status: string
  sentOn: string
  department: string
  /** By when an answer is due; null once there is one. */
  due: string | null
  title: string | null
  href: string | null
}

export const FoundPage = ({ lang, here, reports }: { lang: Language; here: string; reports: Found[] }) => {
  const t = sayIn(lang)
  return (
    <Page lang={lang} title={t(words.findOwn.found)} here={here}>
      <h1>{t(words.findOwn.found)}</h1>
      <ol class="list">
        {reports.map(({ reference, status, sentOn, department, due, title, href }) => (
          <li class="card">
            <h2>{href ? <a href={href}>{title}</a> : reference}</h2>
            <p>
              <span class="badge">{status}</span>
            </p>
            <p class="meta">
              {reference} · {sentOn}
            </p>
            <p>
              {t(words.thanks.department)}: {department}
            </p>
            {due && (
              <p>
                {t(words.track.due)}: <b>{due}</b>
              </p>
            )}
            {!href && <p class="hint">{t(words.findOwn.unknown)}</p>}
          </li>
        ))}
      </ol>
      <p class="hint">{t(words.findOwn.sealed)}</p>
    </Page>
  )
}
