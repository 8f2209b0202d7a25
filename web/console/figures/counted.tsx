import { Link } from 'wouter'
import { dateInWords } from '../clock.ts'
import { Failure, Loading } from '../feedback.tsx'
import { Row } from '../inbox/row.tsx'
import '../inbox/inbox.css'
import { useLanguage, useSay } from '../language.ts'
import { More } from '../more.tsx'
import type { Measure } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { searchOf, usePeriod } from './period.tsx'
import { useCounted, useMeasures } from './queries.ts'

/** The tickets that a figure counts, so that nobody has to believe it. */
export const CountedTickets = ({ unit, measure }: { unit: string; measure: string }) => {
  const say = useSay()
  const language = useLanguage()
  const period = usePeriod()
  const list = useCounted({ unit, measure: measure as Measure, ...period })
  const meant = useMeasures(true).data?.measures.find(({ code }) => code === measure)
  const rows = list.data?.pages.flatMap(({ tickets }) => tickets) ?? []
  return (
    <div className="page">
      <p>
        <Link href={`/figures/${unit}${searchOf(period)}`}>{say(words.back)}</Link>
      </p>
      <h1>{meant ? say(meant.name) : say(words.counts)}</h1>
      <p className="quiet">
        {meant && say(meant.says)} {dateInWords(period.from, language)} – {dateInWords(period.to, language)}
      </p>
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
