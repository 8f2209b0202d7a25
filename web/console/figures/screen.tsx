import './figures.css'
import { Button } from '@mantine/core'
import { Link, useParams } from 'wouter'
import { problemOf } from '../api.ts'
import { dateInVietnam, dateInWords, fullTime, useNow } from '../clock.ts'
import { Failure, Loading } from '../feedback.tsx'
import { houseNow, inHouseTime } from '../house-time.ts'
import { IncidentsOf } from '../incidents/section.tsx'
import { useLanguage, useSay } from '../language.ts'
import type { Board } from '../shapes.ts'
import { useTitle } from '../title.ts'
import { SpikesOf } from '../warnings/section.tsx'
import { words } from '../words/figures.ts'
import { BoardView } from './board.tsx'
import { CountedTickets } from './counted.tsx'
import { PeriodChoice, searchOf, usePeriod } from './period.tsx'
import { type Period, useBoard, useOwnUnit } from './queries.ts'
import { daysInWords } from './say.ts'

/** How a unit did, from kept sums; each figure opens what it counts. */
export default function Figures() {
  const say = useSay()
  const { unit, measure } = useParams<{ unit?: string; measure?: string }>()
  const own = useOwnUnit()
  useTitle(say(words.title))
  const shown = unit ? decodeURIComponent(unit) : own.data
  if (!shown)
    return (
      <div className="page">
        <h1>{say(words.title)}</h1>
        {own.isPending && <Loading />}
        {own.isError && <Failure error={own.error} retry={() => void own.refetch()} />}
        {shown === null && <p className="quiet">{say(words.none)}</p>}
      </div>
    )
  return measure ? <CountedTickets unit={shown} measure={measure} /> : <OneBoard unit={shown} />
}

/** A commune counted by who holds, and by what lies in it: two numbers, each under its own name. */
const OtherWay = ({ unit, period }: { unit: string; period: Period }) => {
  const say = useSay()
  const [kind, code] = unit.split(':')
  if (kind !== 'commune' && kind !== 'place') return null
  const other = kind === 'commune' ? 'place' : 'commune'
  return (
    <Link href={`/figures/${other}:${code}${searchOf(period)}`}>
      {say(kind === 'commune' ? words.toPlace : words.toHolder)}
    </Link>
  )
}

const oldAfterMs = 5 * 60_000

/** Where the network, the server or what counts there has stood still: nobody takes these for today's. */
const Old = ({ board: { keptAt, behind }, answeredAt }: { board: Board; answeredAt: number }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const isOld = behind || now.getTime() - inHouseTime(answeredAt).getTime() > oldAfterMs
  return (
    <div role="status">{isOld && <p className="warn">{say(words.old(fullTime(keptAt, language)))}</p>}</div>
  )
}

/** The figures that are theirs, for who may not read those that they asked for. */
const ToOwn = () => {
  const say = useSay()
  const own = useOwnUnit()
  return own.data ? <Link href={`/figures/${own.data}`}>{say(words.toOwn)}</Link> : null
}

const OneBoard = ({ unit }: { unit: string }) => {
  const say = useSay()
  const language = useLanguage()
  const period = usePeriod()
  const board = useBoard(unit, period)
  const place = unit.replace('place:', 'commune:')
  return (
    <div className="board">
      <header className="board-head">
        <h1>{board.data?.unit.name ?? say(words.title)}</h1>
        <PeriodChoice key={unit} period={period} />
        <Button
          component="a"
          variant="default"
          target="_blank"
          href={`/api/boards/${unit}/weekly-report?language=${language}`}
        >
          {say(words.weekly)}
        </Button>
        <Button variant="default" onClick={() => print()}>
          {say(words.print)}
        </Button>
      </header>
      <p className="board-printed">
        {say(words.printed(daysInWords(period, language), dateInWords(dateInVietnam(houseNow()), language)))}
      </p>
      <p className="quiet small">
        {board.data && (
          <>
            {say(board.data.countedBy)} {say(words.kept(fullTime(board.data.keptAt, language)))}{' '}
            <OtherWay unit={unit} period={period} />
          </>
        )}
      </p>
      {board.data && <Old board={board.data} answeredAt={board.dataUpdatedAt} />}
      {board.data && <SpikesOf unit={place} />}
      {board.data && <IncidentsOf unit={place} />}
      {board.isPending && <Loading />}
      {board.isError && <Failure error={board.error} retry={() => void board.refetch()} />}
      {board.isError && problemOf(board.error).status === 403 && <ToOwn />}
      {board.data && <BoardView board={board.data} period={period} />}
    </div>
  )
}
