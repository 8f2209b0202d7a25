import { Link } from 'wouter'
import { shortTime, useToday } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Warning } from '../shapes.ts'
import { words } from '../words/warnings.ts'
import { Declared } from './declared.tsx'
import { Declaring } from './declaring.tsx'

/** One spike in a sentence, whether anybody has said what is behind it, and the way to its reports. */
export const WarningItem = ({ warning }: { warning: Warning }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useToday()
  const { id, says, raisedAt, acknowledged, mayAcknowledge } = warning
  return (
    <li className="spike" data-known={acknowledged !== null}>
      <p className="spike-says">{say(says)}</p>
      {acknowledged && (
        <p>
          {acknowledged.by}: {acknowledged.why}
        </p>
      )}
      <Declared warning={warning} />
      {warning.incidents.length === 0 && <Declaring warning={warning} />}
      <p className="small">
        {say(words.since(shortTime(raisedAt, { now, language })))}.{' '}
        <Link href={`/warnings/${id}`}>{say(mayAcknowledge ? words.seeAndSay : words.see)}</Link>
      </p>
    </li>
  )
}
