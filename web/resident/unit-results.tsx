import type { Language } from '../../db/vocabulary.ts'
import { sayIn, words } from './words.ts'

export type ResultsSaid = {
  takenIn: number
  inTime: { share: string; parts: string } | null
  acceptedWithin: string | null
  answeredWithin: string | null
  nineWithin: string | null
  marks: { n: number; mean: string } | null
  reopened: string | null
  /** How the reports of the period stand now. */
  standing: { code: string; name: string; n: number }[]
}

/** How fast and how well, in a few large numbers and one bar. */
export const UnitResults = ({ lang, results }: { lang: Language; results: ResultsSaid }) => {
  const t = sayIn(lang)
  const { takenIn, inTime, acceptedWithin, answeredWithin, nineWithin, marks, reopened, standing } = results
  const told = words.units
  return (
    <>
      <dl class="figures">
        <Figure name={t(told.takenIn)} n={takenIn.toLocaleString(lang)} />
        {inTime && <Figure name={t(told.inTime)} n={inTime.share} more={inTime.parts} />}
        {answeredWithin && (
          <Figure
            name={t(told.answeredWithin)}
            n={answeredWithin}
            more={t(nineWithin ? told.halfAndNine(nineWithin) : told.half)}
          />
        )}
        {acceptedWithin && <Figure name={t(told.acceptedWithin)} n={acceptedWithin} more={t(told.half)} />}
        {marks && <Figure name={t(told.marks)} n={`${marks.mean}/5`} more={t(told.ratings(marks.n))} />}
        {reopened && <Figure name={t(told.reopened)} n={reopened} more={t(told.reopenedHint)} />}
      </dl>
      <Standing lang={lang} standing={standing} />
    </>
  )
}

const Figure = ({ name, n, more }: { name: string; n: string; more?: string | undefined }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <b>{n}</b>
      {more && <span class="meta"> {more}</span>}
    </dd>
  </div>
)

/** The bar says the same as the table under it. */
const Standing = ({ lang, standing }: { lang: Language; standing: ResultsSaid['standing'] }) => {
  const t = sayIn(lang)
  const all = standing.reduce((sum, { n }) => sum + n, 0)
  if (all === 0) return null
  let x = 0
  const pieces = standing.map((piece) => {
    const width = Math.round((piece.n / all) * 1000)
    x += width
    return { ...piece, x: x - width, width }
  })
  return (
    <>
      <h3>{t(words.units.standing)}</h3>
      <svg class="shares" viewBox="0 0 1000 28" preserveAspectRatio="none" aria-hidden="true">
        <Hatches />
        {pieces.map(({ code, x, width }) => (
          <>
            <rect class={code} x={x} width={width} height={28} />
            <rect class={`hatch ${code}`} x={x} width={width} height={28} />
          </>
        ))}
      </svg>
      <table>
        <tbody>
          {pieces.map(({ code, name, n }) => (
            <tr>
              <th scope="row">
                <svg class="shares key" viewBox="0 0 10 10" aria-hidden="true">
                  <rect class={code} width={10} height={10} />
                  <rect class={`hatch ${code}`} width={10} height={10} />
                </svg>{' '}
                {name}
              </th>
              <td class="n">{n.toLocaleString(lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** As on the boards: what is late is hatched, and denser what is late and open, so that the states stay apart in grey. */
const Hatches = () => (
  <defs>
    <pattern id="hatch-late" width="8" height="8" patternUnits="userSpaceOnUse">
      <path d="M0 8 8 0" />
    </pattern>
    <pattern id="hatch-rest" width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M0 3H6" />
    </pattern>
    <pattern id="hatch-overdue" width="5" height="5" patternUnits="userSpaceOnUse">
      <path d="M0 0 5 5M0 5 5 0" />
    </pattern>
  </defs>
)
