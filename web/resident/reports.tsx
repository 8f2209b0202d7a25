import type { Language } from '../../db/vocabulary.ts'
import type { Choice } from './field.tsx'
import { Page } from './layout.tsx'
import { Options } from './report-place.tsx'
import { sayIn, words } from './words.ts'

export type PublishedRow = {
  reference: string
  title: string
  status: string
  open: boolean
  category: string
  commune: string | null
  iso: string
  reportedOn: string
  supporters: number
}

export type ReportsProps = {
  lang: Language
  provinces: Choice[]
  communes: Choice[]
  provinceCode: string | undefined
  communeCode: string | undefined
  rows: PublishedRow[]
  /** Path of the next page. */
  next: string | null
  here: string
  /** Why the page that was asked for is not shown. */
  problem: string | undefined
}

export const ReportsPage = (props: ReportsProps) => {
  const { lang, rows, next, here, problem } = props
  const t = sayIn(lang)
  return (
    <Page lang={lang} title={t(words.reports.title)} here={here}>
      <h1>{t(words.reports.title)}</h1>
      <p class="lead">{t(words.reports.lead)}</p>
      {problem && (
        <p class="card problems" role="alert">
          {problem}
        </p>
      )}
      <Filter {...props} />
      <h2 class="out">{t(words.reports.list)}</h2>
      {rows.length === 0 && <p class="card">{t(words.reports.empty)}</p>}
      <ol class="list">
        {rows.map((row) => (
          <Row {...row} lang={lang} />
        ))}
      </ol>
      {next && (
        <p>
          <a class="button quiet" href={next}>
            {t(words.reports.next)}
          </a>
        </p>
      )}
    </Page>
  )
}

const Filter = ({ lang, provinces, communes, provinceCode, communeCode }: ReportsProps) => {
  const t = sayIn(lang)
  return (
    <form method="get" action="/reports" class="row">
      <div class="field">
        <label for="province">{t(words.report.province)}</label>
        <select id="province" name="province">
          <Options choices={provinces} chosen={provinceCode} none={t(words.reports.allProvinces)} />
        </select>
      </div>
      {communes.length > 0 && (
        <div class="field">
          <label for="commune">{t(words.report.commune)}</label>
          <select id="commune" name="commune">
            <Options choices={communes} chosen={communeCode} none={t(words.reports.allCommunes)} />
          </select>
        </div>
      )}
      <div class="field">
        <button type="submit" class="quiet">
          {t(words.reports.show)}
        </button>
      </div>
    </form>
  )
}

const Row = ({
  lang,
  reference,
  title,
  status,
  open,
  category,
  commune,
  ...row
}: PublishedRow & { lang: Language }) => (
  <li class="card">
    <h3>
      <a href={`/t/${reference}`}>{title}</a>
    </h3>
    <p>
      <span class={open ? 'badge wait' : 'badge'}>{status}</span>
    </p>
    <p class="meta">
      {[category, commune].filter(Boolean).join(' · ')}
      <br />
      <time datetime={row.iso}>{row.reportedOn}</time>
      {row.supporters > 0 && ` · ${sayIn(lang)(words.track.supporters(row.supporters))}`}
    </p>
  </li>
)
