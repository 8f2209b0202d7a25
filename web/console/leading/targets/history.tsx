import { fullTime } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import { Twice } from '../../twice.tsx'
import { words } from '../../words/targets.ts'
import { areaOf } from '../managing.ts'
import type { Target } from '../shapes.ts'
import { useTargetName } from './names.ts'
import { useEndTarget } from './queries.ts'
import { useSpanWords } from './span-words.ts'
import { neverHeld } from './standing.ts'

const Terms = ({ target: { lane, accept, resolve, ring } }: { target: Target }) => {
  const say = useSay()
  const inWords = useSpanWords()
  return (
    <>
      {say(words.accept).toLowerCase()} {inWords(accept)}, {say(words.within)} {inWords(resolve)}
      {lane === 'emergency' &&
        `, ${say(words.ring).toLowerCase()} ${ring ? inWords(ring) : say(words.usualRing)}`}
    </>
  )
}

/** A change to come, and the way back while it has not. */
export const Plan = ({ target }: { target: Target }) => {
  const say = useSay()
  const language = useLanguage()
  const me = useSignedIn()
  const nameOf = useTargetName()
  const ending = useEndTarget()
  const mine =
    areaOf(me, 'manage-deadlines') === 'country' ||
    (areaOf(me, 'manage-deadlines') && target.provinceCode !== null)
  return (
    <div className="line plan">
      <span>
        <b>
          {say(words.planned)} {say(words.since)} {fullTime(target.validFrom, language)}
        </b>
        : <Terms target={target} />
        {target.by && ` (${say(words.by)} ${target.by})`}. <span lang="vi">{target.source}</span>
      </span>
      {mine && (
        <Twice
          name={say(words.cancelPlan)}
          about={nameOf(target)}
          saving={ending}
          go={() => ending.mutate(target.id)}
        />
      )}
    </div>
  )
}

export const History = ({ current, past }: { current: Target; past: Target[] }) => {
  const say = useSay()
  return (
    <details>
      <summary>{say(words.history(past.length))}</summary>
      <ul className="reasons">
        {[current, ...past].map((target) => (
          <li key={target.id}>
            <Held target={target} />: <Terms target={target} />. <span lang="vi">{target.source}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const Held = ({ target }: { target: Target }) => {
  const say = useSay()
  const language = useLanguage()
  const { validFrom, validTo, by } = target
  return (
    <>
      {say(words.since)} {fullTime(validFrom, language)}
      {neverHeld(target)
        ? ` (${say(words.neverHeld)})`
        : validTo && ` ${say(words.until)} ${fullTime(validTo, language)}`}
      , {by ? `${say(words.by)} ${by}` : say(words.fromStart)}
    </>
  )
}
