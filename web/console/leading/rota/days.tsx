import { Button } from '@mantine/core'
import { useState } from 'react'
import { dateInVietnam, dayInWords, fullTime, hoursOfDay, inDays, useNow } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import { Twice } from '../../twice.tsx'
import { words as people } from '../../words/people.ts'
import { words } from '../../words/rota.ts'
import type { RotaWeek, Shift } from '../shapes.ts'
import { useRemoveShift } from './queries.ts'
import { HandOver } from './shift-form.tsx'

type Span = { from: string; until: string | null }

const touches = ({ from, until }: Span, day: string) =>
  dateInVietnam(new Date(from)) <= day &&
  (until === null || dateInVietnam(new Date(new Date(until).getTime() - 1)) >= day)

/** Day under day, so that a phone shows the week as well as a desk does. */
export const Days = ({ rota }: { rota: RotaWeek }) => {
  const language = useLanguage()
  const first = dateInVietnam(new Date(rota.from))
  return Array.from({ length: 7 }, (_, at) => inDays(first, at)).map((day) => (
    <section key={day} aria-label={dayInWords(day, language)}>
      <h3>{dayInWords(day, language)}</h3>
      <Day rota={rota} day={day} />
    </section>
  ))
}

const Day = ({ rota, day }: { rota: RotaWeek; day: string }) => {
  const say = useSay()
  const shifts = rota.shifts.filter(({ startsAt, endsAt }) => touches({ from: startsAt, until: endsAt }, day))
  const gaps = rota.gaps.filter((gap) => touches(gap, day))
  return (
    <ul className="plain">
      {shifts.map((shift) => (
        <ShiftLine key={shift.id} rota={rota} shift={shift} />
      ))}
      {gaps.map((gap) => (
        <li key={gap.from} className="problem">
          {say(words.gap)}: {hoursOfDay(gap, day) ?? say(words.allDay)}
        </li>
      ))}
      {shifts.length + gaps.length === 0 && <li className="quiet">{say(words.nobody)}</li>}
    </ul>
  )
}

const Times = ({ from, until }: Span) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      {fullTime(from, language)} – {until === null ? say(words.always) : fullTime(until, language)}
    </>
  )
}

const ShiftLine = ({ rota, shift }: { rota: RotaWeek; shift: Shift }) => {
  const say = useSay()
  const [handing, setHanding] = useState(false)
  if (handing)
    return (
      <li>
        <HandOver rota={rota} shift={shift} close={() => setHanding(false)} />
      </li>
    )
  return (
    <li className="line">
      <span>
        <b>{shift.staff.name}</b>{' '}
        <span className="quiet">
          <Times from={shift.startsAt} until={shift.endsAt} />
        </span>
        {!shift.staff.arrived && (
          <>
            {' '}
            · <small className="problem">{say(people.notArrived)}</small>
          </>
        )}
        {!shift.staff.hasPhone && (
          <>
            {' '}
            · <WithoutPhone />
          </>
        )}
      </span>
      <ShiftActs rota={rota} shift={shift} handOver={() => setHanding(true)} />
    </li>
  )
}

const WithoutPhone = () => {
  const say = useSay()
  return (
    <small className="problem">
      {say(words.withoutPhone)}. {say(words.howToGivePhone)}
    </small>
  )
}

type ActsProps = { rota: RotaWeek; shift: Shift; handOver: () => void }

const ShiftActs = ({ rota, shift, handOver }: ActsProps) => {
  const say = useSay()
  const me = useSignedIn()
  const now = useNow()
  const removing = useRemoveShift(shift.id)
  const isOver = shift.endsAt !== null && new Date(shift.endsAt) <= now
  if (isOver || (!rota.mayPlan && shift.staff.id !== me.id)) return null
  return (
    <span className="line-acts">
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={`${say(words.handOver)}: ${shift.staff.name}`}
        onClick={handOver}
      >
        {say(words.handOver)}
      </Button>
      {rota.mayPlan && (
        <Twice
          name={say(words.remove)}
          about={shift.staff.name}
          saving={removing}
          go={() => removing.mutate(undefined)}
        />
      )}
    </span>
  )
}
