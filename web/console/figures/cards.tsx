import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useLanguage, useSay } from '../language.ts'
import type { Board, Measure } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { searchOf } from './period.tsx'
import type { Period } from './queries.ts'
import { answeredOf, length, markOf, number, openOf, overdueOf, percent } from './say.ts'

type CardProps = { name: string; value: string; said: string; late?: boolean; to?: string | undefined }

const Card = ({ name, value, said, late = false, to }: CardProps) => {
  const shown: ReactNode = to ? <Link href={to}>{value}</Link> : value
  return (
    <div className="board-card" data-late={late}>
      <dt>{name}</dt>
      <dd className="board-value">{shown}</dd>
      <dd className="quiet small">{said}</dd>
    </div>
  )
}

/** What somebody wants to know first, each with what it compares to. */
export const Cards = ({ board, period }: { board: Board; period: Period }) => {
  const say = useSay()
  const language = useLanguage()
  const { totals, before, rates, times, marks, unit } = board
  const opens = (measure: Measure) => `/figures/${unit.unit}/${measure}${searchOf(period)}`
  const none = say(words.nothingYet)
  const part = (rate: Board['rates']['in-time']) => percent(rate.share, { of: rate.of, language }) ?? none
  const mark = markOf(marks)
  const { median, p90 } = times.answer
  return (
    <dl className="board-cards">
      <Card
        name={say(words.takenIn)}
        value={number(totals['taken-in'] ?? 0, language)}
        said={say(words.before(before['taken-in'] ?? 0))}
        to={opens('taken-in')}
      />
      <Card
        name={say(words.inTime)}
        value={part(rates['in-time'])}
        said={say(words.country)}
        late={rates['in-time'].high !== null && rates['in-time'].high < 0.91}
        to={rates['in-time'].of > 0 ? opens('done-in-time') : undefined}
      />
      <Card
        name={say(words.openNow[unit.kind])}
        value={number(openOf(board), language)}
        said={say(words.overdueOf(overdueOf(board)))}
        late={overdueOf(board) > 0}
      />
      <Card
        name={say(words.halfWithin)}
        value={median === null ? none : say(length(median, language))}
        said={p90 === null ? '' : say(words.nineWithin(say(length(p90, language))))}
      />
      <Card
        name={say(words.pleased)}
        value={
          mark === null
            ? none
            : `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(mark)} / 5`
        }
        said={say(words.ratedBy(totals.rated ?? 0, answeredOf(totals)))}
        to={mark === null ? undefined : opens('rated')}
      />
      <Card
        name={say(words.rightAtOnce)}
        value={part(rates['right-at-once'])}
        said={say(words.bounced(totals.bounced ?? 0))}
        to={rates['right-at-once'].of > 0 ? opens('right-at-once') : undefined}
      />
      <Card
        name={say(words.notReached)}
        value={number(totals['not-reached'] ?? 0, language)}
        said={say(words.toResidents)}
        late={(totals['not-reached'] ?? 0) > 0}
        to={totals['not-reached'] ? opens('not-reached') : undefined}
      />
    </dl>
  )
}
