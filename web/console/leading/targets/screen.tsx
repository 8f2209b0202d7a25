import './targets.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNow } from '../../clock.ts'
import { Failure, Loading } from '../../feedback.tsx'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import { words } from '../../words/targets.ts'
import { areaOf } from '../managing.ts'
import type { Target } from '../shapes.ts'
import { laneNotes, lanes } from './names.ts'
import { useTargets } from './queries.ts'
import { standings } from './standing.ts'
import { LaneTable } from './table.tsx'
import { NewTarget } from './target-form.tsx'

/** Within which time tickets are accepted and answered, with what was and what will be. */
export default function Targets() {
  const say = useSay()
  const me = useSignedIn()
  const list = useTargets(me.department.provinceCode)
  return (
    <>
      <p className="quiet">
        {say(words.lead)} {!areaOf(me, 'manage-deadlines') && say(words.readOnly)}
      </p>
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && <Lanes targets={list.data} />}
      {areaOf(me, 'manage-deadlines') && list.data && <Adding />}
    </>
  )
}

const Lanes = ({ targets }: { targets: Target[] }) => {
  const now = useNow()
  const all = standings(targets, now)
  return Object.entries(lanes).map(([lane, name]) => {
    const rows = all.filter(({ current }) => current.lane === lane)
    return rows.length > 0 && <LaneTable key={lane} name={name} note={laneNotes[lane]} rows={rows} />
  })
}

const Adding = () => {
  const say = useSay()
  const [adding, setAdding] = useState(false)
  if (!adding) return <Button onClick={() => setAdding(true)}>{say(words.add)}</Button>
  return (
    <section className="panel">
      <NewTarget close={() => setAdding(false)} />
    </section>
  )
}
