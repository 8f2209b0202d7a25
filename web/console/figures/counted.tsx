import { Link, useSearch } from 'wouter'
import { Failure, Loading } from '../feedback.tsx'
import { Row } from '../inbox/row.tsx'
import '../inbox/inbox.css'
import { useLanguage, useSay } from '../language.ts'
import { More } from '../more.tsx'
import type { Board, ListCode } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { words as loads } from '../words/load.ts'
import { searchOf, usePeriod } from './period.tsx'
import { type Counting, useCounted, useMeasures } from './queries.ts'
import { daysInWords } from './say.ts'

/** The tickets that a figure counts, so that nobody has to believe it. */
export const CountedTickets = ({ unit, measure }: { unit: string; measure: string }) => {
  const say = useSay()
  const language = useLanguage()
  const period = usePeriod()
  const narrowed = new URLSearchParams(useSearch())
  const [category, channel] = [narrowed.get('category'), narrowed.get('channel')]
  const officer = narrowed.get('officer') ?? undefined
  const list = useCounted({
    unit,
    measure: measure as ListCode,
    ...period,
    officer,
    department: narrowed.get('department') ?? undefined,
    category: (category ?? undefined) as Counting['category'],
    channel: (channel ?? undefined) as Board['channels'][number]['code'] | undefined,
  })
  const counts = list.data?.pages[0]?.counts
  const meant = useMeasures(true).data?.measures.find(({ code }) => code === measure)
  const rows = list.data?.pages.flatMap(({ tickets }) => tickets) ?? []
  const whose = officer === 'nobody' ? say(loads.nobodyYet) : officer && rows[0]?.officer?.name
  return (
    <div className="page">
      <p>
        <Link href={`/figures/${unit}${searchOf(period)}`}>{say(words.back)}</Link>
      </p>
      <h1>
        {say(meant?.name ?? words.sets[measure as keyof typeof words.sets] ?? words.counts)}
        {whose && `: ${whose}`}
      </h1>
      <p className="quiet">
        {meant && say(meant.says)} {daysInWords(period, language)}
      </p>
      {counts && <p>{say(words.timesOf(counts.times, counts.tickets))}</p>}
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && <p className="quiet">{say(words.emptyList)}</p>}
      {rows.length > 0 && (
        <ul className="board-tickets">
          {rows.map((ticket) => (
            <Row key={ticket.id} ticket={ticket} search="" open={false} changed={false} picked={null} />
          ))}
        </ul>
      )}
      <More list={list} />
    </div>
  )
}
