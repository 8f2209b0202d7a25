import type { Language } from '../../db/vocabulary.ts'
import type { Choice } from './field.tsx'
import { Page } from './layout.tsx'
import { sayIn, words } from './words.ts'

export type OpenDataProps = {
  lang: Language
  licence: { name: string; url: string }
  dictionary: { name: string; says: string }[]
  provinces: Choice[]
}

export const OpenDataPage = ({ lang, licence, dictionary, provinces }: OpenDataProps) => {
  const t = sayIn(lang)
  const told = words.openData
  return (
    <Page lang={lang} title={t(told.title)} here="/open-data">
      <h1>{t(told.title)}</h1>
      <p class="lead">{t(told.lead)}</p>
      <p>
        {t(told.licence)}: <a href={licence.url}>{licence.name}</a>. {t(told.attribution)}
      </p>
      <section class="card">
        <h2>{t(told.where)}</h2>
        <p>{t(told.addresses)}</p>
        <p class="link">
          <code>/open-data/01/reports.csv</code>
          <br />
          <code>/open-data/01/reports.json</code>
          <br />
          <code>/open-data/01/reports.atom</code>
        </p>
        <p class="hint">{t(told.pages)}</p>
      </section>
      <section class="card">
        <h2>{t(told.dictionary)}</h2>
        <dl>
          {dictionary.map(({ name, says }) => (
            <>
              <dt>
                <code>{name}</code>
              </dt>
              <dd class="plain">{says}</dd>
            </>
          ))}
        </dl>
      </section>
      <h2>{t(told.provinces)}</h2>
      <table>
        <tbody>
          {provinces.map(({ code, name }) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="n">
                <DataLinks lang={lang} unit={{ code, name }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  )
}

/** The files of one unit. */
export const DataLinks = ({ lang, unit: { code, name } }: { lang: Language; unit: Choice }) => {
  const links = {
    CSV: `/open-data/${code}/reports.csv`,
    JSON: `/open-data/${code}/reports.json`,
    Atom: `/open-data/${code}/reports.atom?lang=${lang}`,
  }
  return (
    <>
      {Object.entries(links).map(([format, href]) => (
        <>
          {' '}
          <a href={href} aria-label={`${format}: ${name}`}>
            {format}
          </a>
        </>
      ))}
    </>
  )
}
