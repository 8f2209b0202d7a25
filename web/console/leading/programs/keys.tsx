import { fullTime } from '../../clock.ts'
import { houseNow } from '../../house-time.ts'
import { useLanguage, useSay } from '../../language.ts'
import { Twice } from '../../twice.tsx'
import { words } from '../../words/programs.ts'
import { type Program, type ProgramKey, useRevoke } from './queries.ts'

const holds = ({ revokedAt, expiresAt }: ProgramKey, now: number) =>
  revokedAt === null && Date.parse(expiresAt) > now

/** The keys that open something, with when each was used last; those that do not any more below. */
export const Keys = ({ program }: { program: Program }) => {
  const say = useSay()
  const now = houseNow().getTime()
  const open = program.keys.filter((key) => holds(key, now))
  const former = program.keys.filter((key) => !holds(key, now))
  return (
    <>
      {program.active && open.length === 0 && <p className="warn">{say(words.noKey)}</p>}
      {open.length > 0 && (
        <ul className="keys-held" aria-label={say(words.keys)}>
          {open.map((key) => (
            <Held key={key.id} program={program} held={key} />
          ))}
        </ul>
      )}
      {former.length > 0 && (
        <details>
          <summary>{say(words.formerKeys)}</summary>
          <ul className="quiet">
            {former.map((key) => (
              <Former key={key.id} former={key} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const Held = ({ program, held }: { program: Program; held: ProgramKey }) => {
  const say = useSay()
  const language = useLanguage()
  const revoking = useRevoke(program.id)
  const { id, start, expiresAt, lastUsedAt } = held
  const used = lastUsedAt ? `${say(words.lastUsed)} ${fullTime(lastUsedAt, language)}` : say(words.neverUsed)
  return (
    <li className="person-head">
      <code>{start}…</code>
      <span className="quiet">
        {say(words.holdsUntil)} {fullTime(expiresAt, language)}, {used}
      </span>
      {program.active && (
        <Twice
          name={say(words.revoke)}
          about={`${program.name} ${start}`}
          saving={revoking}
          go={() => revoking.mutate(id)}
        />
      )}
    </li>
  )
}

const Former = ({ former: { start, revokedAt, expiresAt } }: { former: ProgramKey }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <li>
      <code>{start}…</code> {say(revokedAt ? words.revokedAt : words.endedAt)}{' '}
      {fullTime(revokedAt ?? expiresAt, language)}
    </li>
  )
}
