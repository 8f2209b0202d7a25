import { useLocation } from 'wouter'
import { useLanguage, useSay } from '../language.ts'
import type { Board } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { useOutline } from '../work/queries.ts'
import { percent } from './say.ts'

const steps = [0.01, 0.03, 0.06, 0.1, 0.15, 0.25]
const stepOf = (share: number) => steps.filter((step) => share >= step).length

/** Where much is overdue, commune by commune, in shades that stay apart in grey; the table beside it says the same. */
export const ProvinceMap = ({ board: { beneath, unit } }: { board: Board }) => {
  const say = useSay()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const outline = useOutline().data?.outline
  const known = new Map(beneath.map((one) => [one.unit, one]))
  const shapes = outline?.shapes.filter(({ code }) => known.has(`commune:${code}`)) ?? []
  if (unit.kind !== 'province' || outline === undefined) return null
  if (!outline || shapes.length === 0)
    return (
      <section className="board-part">
        <h2>{say(words.map)}</h2>
        <p className="quiet">{say(words.noOutline)}</p>
      </section>
    )
  return (
    <section className="board-part board-wide board-map">
      <h2>{say(words.map)}</h2>
      <svg viewBox={`0 0 ${outline.width} ${outline.height}`} aria-hidden="true">
        {shapes.map(({ code, path }) => {
          const one = known.get(`commune:${code}`)!
          const overdue = one.totals['stands-overdue'] ?? 0
          const open = overdue + (one.totals['stands-open'] ?? 0)
          const share = open === 0 ? 0 : overdue / open
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table below holds the same links for every key and reader.
            <path
              key={code}
              d={path}
              data-step={open === 0 ? 'none' : stepOf(share)}
              onClick={() => navigate(`/figures/commune:${code}`)}
            >
              <title>{`${one.name}: ${overdue} / ${open}`}</title>
            </path>
          )
        })}
      </svg>
      <ul className="board-legend">
        <Key step="none" says={say(words.noneOpen)} />
        {[0, ...steps].map((from, step) => (
          <Key key={from} step={step} says={step === 0 ? '0' : `≥ ${percent(from, { of: 1, language })}`} />
        ))}
      </ul>
    </section>
  )
}

const Key = ({ step, says }: { step: number | 'none'; says: string }) => (
  <li>
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <rect width="12" height="12" data-step={step} />
    </svg>
    {says}
  </li>
)
