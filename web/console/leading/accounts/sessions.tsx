import '../people/people.css'
import { Button } from '@mantine/core'
import { problemOf } from '../../api.ts'
import { fullTime } from '../../clock.ts'
import { Failure, Loading } from '../../feedback.tsx'
import { useLanguage, useSay } from '../../language.ts'
import { words } from '../../words/accounts.ts'
import { deviceOf } from './device.ts'
import { type Session, useEndSessions, useSessions } from './queries.ts'

/** Where somebody is signed in, each of which can be ended. */
export const Sessions = ({ id }: { id: string }) => {
  const say = useSay()
  const list = useSessions(id)
  const ending = useEndSessions(id)
  if (list.isPending) return <Loading />
  if (list.isError) return <Failure error={list.error} retry={() => void list.refetch()} />
  if (list.data.length === 0) return <p className="quiet">{say(words.noSessions)}</p>
  return (
    <>
      <ul className="duties">
        {list.data.map((session) => (
          <SessionItem key={session.id} session={session} end={() => ending.mutate(session.id)} />
        ))}
      </ul>
      <p className="buttons">
        <Button
          size="compact-sm"
          variant="default"
          loading={ending.isPending}
          onClick={() => ending.mutate(null)}
        >
          {say(words.endAll)}
        </Button>
      </p>
      <p className="problem" role="alert">
        {ending.error && say(problemOf(ending.error).sentence)}
      </p>
    </>
  )
}

const SessionItem = ({ session, end }: { session: Session; end: () => void }) => {
  const say = useSay()
  const language = useLanguage()
  const { userAgent, ipAddress, createdAt, here } = session
  const device = deviceOf(userAgent) ?? say(words.unknownDevice)
  return (
    <li className="person-head">
      <span>
        {device}
        {ipAddress && `, ${ipAddress}`}, {say(words.since)} {fullTime(createdAt, language)}
        {here && <b> · {say(words.here)}</b>}
      </span>
      <Button size="compact-sm" variant="subtle" aria-label={`${say(words.end)}: ${device}`} onClick={end}>
        {say(words.end)}
      </Button>
    </li>
  )
}
