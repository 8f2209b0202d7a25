import type { Language } from '../../db/vocabulary.ts'
import type { Sentence } from '../../src/platform/errors.ts'
import type { Choice } from './field.tsx'
import { Page } from './layout.tsx'
import { PinsMap, type PinsMapProps } from './pins-map.tsx'
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
  pictures: { url: string; purpose: 'report' | 'proof'; width: number; height: number }[]
  pinned: boolean
}

export type ReportsProps = {
  lang: Language
  provinces: Choice[]
  communes: Choice[]
  provinceCode: string | undefined
  communeCode: string | undefined
  categories: Choice[]
  category: string | undefined
  state: string | undefined
  days: string | undefined
  rows: PublishedRow[]
  map: PinsMapProps | null
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
      {props.map && (
        <>
          <PinsMap lang={lang} map={props.map} />
          <p class="hint">{t(words.reports.mapHint)}</p>
        </>
      )}
      <ol class="list">
        {rows.map((row, index) => (
          <Row {...row} lang={lang} number={index + 1} />
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

const Filter = (props: ReportsProps) => {
  const { lang, provinces, communes, provinceCode, communeCode, categories, category, state, days } = props
  const t = sayIn(lang)
  const spoken = (choices: Record<string, Sentence>): Choice[] =>
    Object.entries(choices).map(([code, name]) => ({ code, name: t(name) }))
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
      <details open={Boolean(category || state || days)}>
        <summary>{t(words.reports.more)}</summary>
        <div class="row">
          <div class="field">
            <label for="category">{t(words.reports.category)}</label>
            <select id="category" name="category">
              <Options choices={categories} chosen={category} none={t(words.reports.allCategories)} />
            </select>
          </div>
          <div class="field">
            <label for="state">{t(words.reports.state)}</label>
            <select id="state" name="state">
              <Options
                choices={spoken(words.reports.states)}
                chosen={state}
                none={t(words.reports.anyState)}
              />
            </select>
          </div>
          <div class="field">
            <label for="days">{t(words.reports.period)}</label>
            <select id="days" name="days">
              <Options
                choices={spoken(words.reports.periods)}
                chosen={days}
                none={t(words.reports.anyPeriod)}
              />
            </select>
          </div>
        </div>
      </details>
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
  number,
  ...row
}: PublishedRow & { lang: Language; number: number }) => (
  <li class="card">
    <h3>
      {row.pinned && <span class="pin">{number}</span>}
      <a href={`/t/${reference}`}>{title}</a>
    </h3>
    <p>
      <span class={open ? 'badge wait' : 'badge'}>{status}</span>{' '}
      {row.pictures.some(({ purpose }) => purpose === 'proof') && (
        <span class="badge">{sayIn(lang)(words.reports.proof)}</span>
      )}
    </p>
    <p class="meta">
      {[category, commune].filter(Boolean).join(' · ')}
      <br />
      <time datetime={row.iso}>{row.reportedOn}</time>
      {row.supporters > 0 && ` · ${sayIn(lang)(words.track.supporters(row.supporters))}`}
    </p>
    {row.pictures.length > 0 && <Pictures lang={lang} title={title} pictures={row.pictures} />}
  </li>
)

type PicturesProps = { lang: Language; title: string; pictures: PublishedRow['pictures'] }

/** Folded: a weak network fetches them when they are wanted. */
const Pictures = ({ lang, title, pictures }: PicturesProps) => {
  const t = sayIn(lang)
  return (
    <details>
      <summary>{t(words.reports.pictures(pictures.length))}</summary>
      {pictures.map(({ url, purpose, width, height }) => (
        <figure>
          <img src={url} alt={title} width={width} height={height} loading="lazy" />
          <figcaption class="meta">{t(words.track.pictureOf[purpose])}</figcaption>
        </figure>
      ))}
    </details>
  )
}
