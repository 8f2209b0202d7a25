import type { Language } from '../../db/vocabulary.ts'
import type { Sentence } from '../../src/platform/errors.ts'
import type { Choice } from './field.tsx'
import { IncidentsNow } from './incident.tsx'
import type { IncidentShown } from './incident-shown.ts'
import { Page } from './layout.tsx'
import type { PinsMapProps } from './pins-map.tsx'
import { PublishedList, type PublishedRow } from './published-list.tsx'
import { Options } from './report-place.tsx'
import { sayIn, words } from './words.ts'

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
  incidents: IncidentShown[]
  map: PinsMapProps | null
  /** Where it is told how the chosen place does. */
  unit: { href: string; name: string } | null
  /** Path of the next page. */
  next: string | null
  here: string
  /** Why the page that was asked for is not shown. */
  problem: string | undefined
}

export const ReportsPage = (props: ReportsProps) => {
  const { lang, rows, map, next, here, problem, unit } = props
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
      {unit && (
        <p>
          <a href={unit.href}>{t(words.units.of(unit.name))}</a>
        </p>
      )}
      <IncidentsNow lang={lang} incidents={props.incidents} />
      <h2 class="out">{t(words.reports.list)}</h2>
      <PublishedList lang={lang} rows={rows} map={map} next={next} />
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
