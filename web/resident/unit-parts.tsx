import type { Language } from '../../db/vocabulary.ts'
import { sayIn, words } from './words.ts'

/** What is not told, for it is few, is null. */
export type Part = { name: string; takenIn: number | null; inTime: string | null }

const Heads = ({ lang, first }: { lang: Language; first: string }) => {
  const t = sayIn(lang)
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" class="n">
          {t(words.units.columns.takenIn)}
        </th>
        <th scope="col" class="n">
          {t(words.units.columns.inTime)}
        </th>
      </tr>
    </thead>
  )
}

type CategoriesProps = { lang: Language; parts: Part[]; rest: number }

export const Categories = ({ lang, parts, rest }: CategoriesProps) => {
  const t = sayIn(lang)
  return (
    <section class="card">
      <h2>{t(words.units.categories)}</h2>
      <table>
        <Heads lang={lang} first={t(words.reports.category)} />
        <tbody>
          {parts.map(({ name, takenIn, inTime }) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="n">{takenIn}</td>
              <td class="n">{inTime ?? '–'}</td>
            </tr>
          ))}
          {rest > 0 && (
            <tr>
              <th scope="row">{t(words.units.rest)}</th>
              <td class="n">{rest}</td>
              <td class="n">–</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}

export type Holder = { name: string; answers: number; inTime: string | null }

type HoldersProps = { lang: Language; told: Holder[]; rest: number }

/** Who answered: the commune's own departments, those of the province, utilities. */
export const Holders = ({ lang, told, rest }: HoldersProps) => {
  const t = sayIn(lang)
  return (
    <section class="card">
      <h2>{t(words.units.answering)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(words.units.holder)}</th>
            <th scope="col" class="n">
              {t(words.units.answers)}
            </th>
            <th scope="col" class="n">
              {t(words.units.columns.inTime)}
            </th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ name, answers, inTime }) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="n">{answers}</td>
              <td class="n">{inTime ?? '–'}</td>
            </tr>
          ))}
          {rest > 0 && (
            <tr>
              <th scope="row">{t(words.units.otherAnswering)}</th>
              <td class="n">{rest}</td>
              <td class="n">–</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}

type CommunesProps = { lang: Language; communes: (Part & { code: string })[] }

export const Communes = ({ lang, communes }: CommunesProps) => {
  const t = sayIn(lang)
  return (
    <section class="card">
      <h2>{t(words.units.communes)}</h2>
      <details>
        <summary>{t(words.units.showCommunes(communes.length))}</summary>
        <p class="hint">{t(words.units.fewHint)}</p>
        <table>
          <Heads lang={lang} first={t(words.report.commune)} />
          <tbody>
            {communes.map(({ code, name, takenIn, inTime }) => (
              <tr>
                <th scope="row">
                  <a href={`/units/${code}`}>{name}</a>
                </th>
                <td class="n">{takenIn ?? '–'}</td>
                <td class="n">{inTime ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
