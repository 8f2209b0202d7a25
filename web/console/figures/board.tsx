import { lazy } from 'react'
import { Besides, Loading } from '../feedback.tsx'
import type { Board } from '../shapes.ts'
import { Ages } from './ages.tsx'
import { Alone } from './alone.tsx'
import { Also } from './also.tsx'
import { Beneath } from './beneath.tsx'
import { Buckets } from './buckets.tsx'
import { Cards } from './cards.tsx'
import { Glossary } from './glossary.tsx'
import { ProvinceLoad } from './load.tsx'
import { ProvinceMap } from './map.tsx'
import { Officers } from './officers.tsx'
import { Categories, Channels } from './parts.tsx'
import type { Period } from './queries.ts'
import { Sealed } from './sealed.tsx'
import { SendingHealth } from './sending.tsx'
import { Take } from './take.tsx'
import { Unhappy } from './unhappy.tsx'

/** The drawing of lines is the heaviest part, and comes after the numbers. */
const Course = lazy(() => import('./course.tsx'))

const CourseWaits = () => (
  <div className="board-part board-wide board-waits">
    <Loading />
  </div>
)

export const BoardView = ({ board, period }: { board: Board; period: Period }) => (
  <>
    <Cards board={board} period={period} />
    <div className="board-parts">
      <Also board={board} period={period} />
      {board.unit.kind === 'province' && <ProvinceLoad board={board} />}
      <Besides waiting={<CourseWaits />}>
        <Course board={board} />
      </Besides>
      <Buckets board={board} period={period} />
      <Ages board={board} />
      {(board.unit.kind === 'commune' || board.unit.kind === 'department') && <Officers board={board} />}
      <Unhappy board={board} period={period} />
      <ProvinceMap board={board} period={period} />
      <Beneath board={board} period={period} />
      <Categories board={board} period={period} />
      <Channels board={board} period={period} />
      <Sealed board={board} />
      {board.unit.kind === 'province' && (
        <>
          <SendingHealth />
          <Alone board={board} />
        </>
      )}
      <Take board={board} period={period} />
    </div>
    <Glossary />
  </>
)
