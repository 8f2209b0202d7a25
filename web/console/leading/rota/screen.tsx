import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { dateInVietnam, inDays } from '../../clock.ts'
import { Failure, Loading } from '../../feedback.tsx'
import { houseNow } from '../../house-time.ts'
import { Kept } from '../../kept.tsx'
import { useSay } from '../../language.ts'
import { words } from '../../words/rota.ts'
import { useDirectory } from '../people/queries.ts'
import type { RotaWeek } from '../shapes.ts'
import { Days } from './days.tsx'
import { useRota } from './queries.ts'
import { NewShift } from './shift-form.tsx'

/** Who is on call, a week at a time: read by everybody of the department, planned by who leads it. */
export default function RotaScreen() {
  const [department, setDepartment] = useState('')
  const [week, setWeek] = useState(dateInVietnam(houseNow()))
  const rota = useRota(department, week)
  if (rota.isPending) return <Loading />
  if (!rota.data) return <Failure error={rota.error} retry={() => void rota.refetch()} />
  return (
    <section className="panel">
      <h2>{rota.data.department.name}</h2>
      <DepartmentChoice rota={rota.data} chosen={department} choose={setDepartment} />
      <Kept query={rota}>
        <OnCallNow rota={rota.data} />
      </Kept>
      <Weeks week={week} choose={setWeek} />
      <Kept query={rota}>
        <Days rota={rota.data} />
        {rota.data.mayPlan && <Planning key={rota.data.department.id} rota={rota.data} />}
      </Kept>
    </section>
  )
}

type ChoiceProps = { rota: RotaWeek; chosen: string; choose: (id: string) => void }

const DepartmentChoice = ({ rota, chosen, choose }: ChoiceProps) => {
  const say = useSay()
  const directory = useDirectory('')
  const others = (directory.data?.departments ?? []).filter(({ id }) => id !== rota.department.id)
  if (others.length === 0) return null
  return (
    <NativeSelect
      className="narrow"
      label={say(words.department)}
      value={chosen || String(rota.department.id)}
      data={[rota.department, ...others].map(({ id, name }) => ({ value: String(id), label: name }))}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  )
}

const OnCallNow = ({ rota }: { rota: RotaWeek }) => {
  const say = useSay()
  const names = rota.people.filter(({ id }) => rota.onCallNow.includes(id)).map(({ name }) => name)
  if (names.length === 0) return <p className="problem">{say(words.nobodyNow)}</p>
  return (
    <p>
      {say(words.now)}: <b>{names.join(', ')}</b>
    </p>
  )
}

const Weeks = ({ week, choose }: { week: string; choose: (week: string) => void }) => {
  const say = useSay()
  return (
    <p className="buttons">
      <Button variant="default" onClick={() => choose(inDays(week, -7))}>
        {say(words.earlier)}
      </Button>
      <Button variant="default" onClick={() => choose(inDays(week, 7))}>
        {say(words.later)}
      </Button>
    </p>
  )
}

const Planning = ({ rota }: { rota: RotaWeek }) => {
  const say = useSay()
  const [planning, setPlanning] = useState(false)
  if (planning) return <NewShift rota={rota} close={() => setPlanning(false)} />
  return <Button onClick={() => setPlanning(true)}>{say(words.plan)}</Button>
}
