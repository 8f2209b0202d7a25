import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useLanguage, useSay } from '../language.ts'
import type { Board, ListCode, Sentence } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { listOf } from './period.tsx'
import type { Period } from './queries.ts'
import { answeredOf, length, markOf, number, openOf, overdueOf, percent } from './say.ts'

type CardProps = { name: string; value: string; said: ReactNode; late?: boolean; to?: string | undefined }

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
  const opens = (code: ListCode) => listOf(unit.unit, code, period)
  const standing = { from: board.ages.at(-1)!.from, to: board.ages[0]!.to }
  const more = (n: number, code: ListCode, said: Sentence, of = period) =>
    n === 0 ? say(said) : <Link href={listOf(unit.unit, code, of)}>{say(said)}</Link>
  const late = totals['done-late'] ?? 0
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
        said={
          <>
            {late > 0 && <>{more(late, 'done-late', words.lateOf(late))}, </>}
            {say(words.country)}
          </>
        }
        late={rates['in-time'].high !== null && rates['in-time'].high < 0.91}
        to={rates['in-time'].of > 0 ? opens('answered') : undefined}
      />
      <Card
        name={say(words.openNow[unit.kind])}
        value={number(openOf(board), language)}
        said={more(overdueOf(board), 'stands-overdue', words.overdueOf(overdueOf(board)), standing)}
        to={openOf(board) > 0 ? listOf(unit.unit, 'open', standing) : undefined}
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
        said={more(totals.rated ?? 0, 'rated', words.ratedBy(totals.rated ?? 0, answeredOf(totals)))}
        to={mark === null ? undefined : opens('rated')}
      />
      <Card
        name={say(words.rightAtOnce)}
        value={part(rates['right-at-once'])}
        said={more(totals.bounced ?? 0, 'bounced', words.bounced(totals.bounced ?? 0))}
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
