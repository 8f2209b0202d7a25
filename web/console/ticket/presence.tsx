import { useSay } from '../language.ts'
import { useLive } from '../live.ts'
import { useSignedIn } from '../session.ts'
import { words } from '../words/ticket.ts'

/** Nothing is locked; a colleague at the same ticket is simply named. */
export const Presence = ({ ticketId }: { ticketId: number }) => {
  const say = useSay()
  const me = useSignedIn()
  const { lookers } = useLive()
  const others = lookers?.ticketId === ticketId ? lookers.staff.filter(({ id }) => id !== me.id) : []
  const names = others.map(({ name }) => name).join(', ')
  return (
    <p className="presence" role="status">
      {others.length > 0 && say(words.looking(names, others.length))}
    </p>
  )
}
