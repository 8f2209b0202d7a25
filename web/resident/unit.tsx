import type { Language } from '../../db/vocabulary.ts'
import type { Choice } from './field.tsx'
import { Page } from './layout.tsx'
import { DataLinks } from './open-data.tsx'
import type { PinsMapProps } from './pins-map.tsx'
import { PublishedList, type PublishedRow } from './published-list.tsx'
import { Options } from './report-place.tsx'
import { type Pair, Pairs } from './unit-pairs.tsx'
import { Categories, Communes, type Holder, Holders, type Part } from './unit-parts.tsx'
import { type ResultsSaid, UnitResults } from './unit-results.tsx'
import { sayIn, words } from './words.ts'

export type UnitPageProps = {
  lang: Language
  unit: { code: string; name: string; inside: Choice | null }
  shown: Record<'category' | 'state' | 'days', string | undefined>
  categories: Choice[]
  /** The first and the last day, in words. */
  from: string
  to: string
  /** The one category to which the figures are narrowed. */
  category: string | null
  /** Null where so few were taken in that nothing is told. */
  results: ResultsSaid | null
  parts: Part[]
  /** How many are of other categories, too few of each to be told apart. */
  rest: number
  /** Those of a province. */
  communes: (Part & { code: string })[]
  /** Who answered in a commune, and the answers of who gave few. */
  holders: { told: Holder[]; rest: number }
  /** Which reports the figures are of. */
  countedBy: string
  pairs: Pair[]
  glossary: { name: string; says: string }[]
  rows: PublishedRow[]
  map: PinsMapProps | null
  next: string | null
  here: string
  problem: string | undefined
}

export const UnitPage = (props: UnitPageProps) => {
  const { lang, unit, results, parts, communes, pairs, rows, map, next, here, problem } = props
  const t = sayIn(lang)
  return (
    <Page lang={lang} title={t(words.units.of(unit.name))} here={here}>
      <h1>{unit.name}</h1>
      <p class="lead">{t(words.units.lead)}</p>
      {unit.inside && (
        <p>
          <a href={`/units/${unit.inside.code}`}>{unit.inside.name}</a>
        </p>
      )}
      {problem && (
        <p class="card problems" role="alert">
          {problem}
        </p>
      )}
      <Filter {...props} />
      <section class="card">
        <h2>{props.category ?? t(words.units.results)}</h2>
        <p class="meta">
          {t(words.units.period(props.from, props.to))}. {props.countedBy}
        </p>
        {results ? <UnitResults lang={lang} results={results} /> : <p>{t(words.units.few)}</p>}
      </section>
      {parts.length > 0 && <Categories {...props} />}
      {props.holders.told.length > 0 && <Holders lang={lang} {...props.holders} />}
      {communes.length > 0 && <Communes {...props} />}
      {pairs.length > 0 && <Pairs {...props} />}
      <h2>{t(words.reports.title)}</h2>
      <PublishedList lang={lang} rows={rows} map={map} next={next} />
      <Glossary {...props} />
      <p>
        <a href="/open-data">{t(words.units.data)}</a>: <DataLinks lang={lang} unit={unit} />
      </p>
    </Page>
  )
}

const Filter = ({ lang, unit, shown, categories }: UnitPageProps) => {
  const t = sayIn(lang)
  const { periods, states } = words.reports
  const choices = (named: Record<string, { vi: string; en: string }>): Choice[] =>
    Object.entries(named).map(([code, name]) => ({ code, name: t(name) }))
  return (
    <form method="get" action={`/units/${unit.code}`} class="row">
      <div class="field">
        <label for="days">{t(words.units.when)}</label>
        <select id="days" name="days">
          {choices(periods).map(({ code, name }) => (
            <option value={code} selected={code === shown.days}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <details open={Boolean(shown.category || shown.state)}>
        <summary>{t(words.reports.more)}</summary>
        <div class="row">
          <div class="field">
            <label for="category">{t(words.reports.category)}</label>
            <select id="category" name="category">
              <Options choices={categories} chosen={shown.category} none={t(words.reports.allCategories)} />
            </select>
          </div>
          <div class="field">
            <label for="state">{t(words.units.stateOfList)}</label>
            <select id="state" name="state">
              <Options choices={choices(states)} chosen={shown.state} none={t(words.reports.anyState)} />
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

const Glossary = ({ lang, glossary }: UnitPageProps) => (
  <details>
    <summary>{sayIn(lang)(words.units.glossary)}</summary>
    <dl>
      {glossary.map(({ name, says }) => (
        <>
          <dt>{name}</dt>
          <dd class="plain">{says}</dd>
        </>
      ))}
    </dl>
  </details>
)
