import { useEffect, useRef } from 'react'
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { dateInWords } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Board } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { answeredOf, number } from './say.ts'

const tick = { fill: 'var(--ink-quiet)' }
const tooltip = { borderRadius: 8, background: 'var(--paper)', borderColor: 'var(--line)' }

/** A folded table is printed, too: paper opens nothing. */
const openedInPrint = (details: HTMLDetailsElement | null) => {
  const print = matchMedia('print')
  const turn = () => details?.toggleAttribute('open', print.matches)
  print.addEventListener('change', turn)
  return () => print.removeEventListener('change', turn)
}

/** Day by day or month by month: what came in and what was answered, as lines and as a table. */
export default function Course({ board }: { board: Board }) {
  const { span, steps } = board.steps
  const table = useRef<HTMLDetailsElement>(null)
  useEffect(() => openedInPrint(table.current), [])
  const say = useSay()
  const language = useLanguage()
  const points = steps.map(({ starts, totals }) => ({
    starts,
    day:
      span === 'day'
        ? dateInWords(starts, language).slice(0, -5)
        : `${starts.slice(5, 7)}/${starts.slice(0, 4)}`,
    takenIn: totals['taken-in'] ?? 0,
    answered: answeredOf(totals),
    missed: totals.missed ?? 0,
  }))
  const lines = [
    { key: 'takenIn', name: say(words.takenIn), dash: '', colour: 'var(--fresh)' },
    { key: 'answered', name: say(words.answered), dash: '7 4', colour: 'var(--brand)' },
    { key: 'missed', name: say(words.missed), dash: '2 3', colour: 'var(--late)' },
  ] as const
  return (
    <section className="board-part board-wide">
      <h2>{say(words.course)}</h2>
      <div className="board-course" aria-hidden="true">
        <ResponsiveContainer width="100%" height={220}>
          <LineChart
            data={points}
            margin={{ top: 8, right: 16, bottom: 0, left: -16 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} />
            <XAxis dataKey="day" minTickGap={24} tickLine={false} tick={tick} />
            <YAxis allowDecimals={false} tickLine={false} axisLine={false} tick={tick} />
            <Tooltip isAnimationActive={false} contentStyle={tooltip} itemStyle={{ color: 'var(--ink)' }} />
            {lines.map(({ key, name, dash, colour }) => (
              <Line
                key={key}
                className={`board-line-${key}`}
                dataKey={key}
                name={name}
                type="linear"
                dot={points.length < 3}
                activeDot={{ r: 4, fill: colour, stroke: 'var(--paper)' }}
                strokeDasharray={dash}
                isAnimationActive={false}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
      <ul className="board-legend" aria-hidden="true">
        {lines.map(({ key, name, dash }) => (
          <li key={key}>
            <svg viewBox="0 0 28 8" className={`board-line-${key}`} aria-hidden="true">
              <line x1="0" x2="28" y1="4" y2="4" strokeDasharray={dash} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <details className="board-numbers" ref={table}>
        <summary>{say(words.asTable)}</summary>
        <table className="board-table">
          <thead>
            <tr>
              <th scope="col">{say(span === 'day' ? words.day : words.month)}</th>
              {lines.map(({ key, name }) => (
                <th scope="col" key={key}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.starts}>
                <th scope="row">{span === 'day' ? dateInWords(point.starts, language) : point.day}</th>
                {lines.map(({ key }) => (
                  <td key={key}>{number(point[key], language)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
