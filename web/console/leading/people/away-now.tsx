import { fullTime, useNow } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { words } from '../../words/people.ts'
import type { Absence, DepartmentSeen } from '../shapes.ts'

export const isRunning = ({ startsAt }: Absence, now: Date) => new Date(startsAt) <= now

/** The first thing a leader asks in the morning. */
export const AwayNow = ({ departments }: { departments: DepartmentSeen[] }) => {
  const say = useSay()
  const now = useNow()
  const away = departments.flatMap(({ absences }) => absences.filter((absence) => isRunning(absence, now)))
  if (departments.length === 0) return null
  if (away.length === 0) return <p className="quiet">{say(words.nobodyAway)}</p>
  const duties = departments.flatMap((department) => department.duties)
  return (
    <section className="panel away-now">
      <h3>{say(words.awayNow)}</h3>
      <ul>
        {away.map((absence) => (
          <li key={absence.id}>
            <b>{absence.staff.name}</b> <Until at={absence.endsAt} />
            <StandingIn
              names={duties.flatMap(({ staff, substitute }) =>
                staff.id === absence.staff.id && substitute ? substitute.name : [],
              )}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Until = ({ at }: { at: string }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      {say(words.until)} {fullTime(at, language)}
    </>
  )
}

const StandingIn = ({ names }: { names: string[] }) => {
  const say = useSay()
  if (names.length === 0) return null
  return (
    <>
      {' · '}
      {[...new Set(names)].join(', ')} {say(words.standsIn)}
    </>
  )
}
