import { problemOf } from '../../api.ts'
import { useSay } from '../../language.ts'
import { failureOf, words } from '../../words/partners.ts'
import { Act } from '../act.tsx'
import type { Tried } from './queries.ts'

type TrialProps = {
  about: string
  trying: { isPending: boolean; error: unknown; data: Tried | undefined }
  start: () => void
}

/** Asks whether they answer, and says in words what came back. */
export const Trial = ({ about, trying, start }: TrialProps) => {
  return (
    <p>
      <Act name={words.test} busy={trying.isPending} {...{ about, start }} />{' '}
      <span role="status">
        <Refusal error={trying.error} />
        {trying.data && !trying.isPending && <Outcome tried={trying.data} />}
      </span>
    </p>
  )
}

/** What is wrong in a field stands beside it already. */
const Refusal = ({ error }: { error: unknown }) => {
  const say = useSay()
  if (!error) return null
  const { body, sentence } = problemOf(error)
  return body.fields?.length ? null : <span className="problem">{say(sentence)}</span>
}

const Outcome = ({ tried: { reached, error, services, knowsSubjects, tellsUpdates } }: { tried: Tried }) => {
  const say = useSay()
  if (!reached) return <span className="problem">{say(failureOf(error))}</span>
  return (
    <>
      {say(words.reached(services))}{' '}
      {knowsSubjects === false && <span className="problem">{say(words.lacksSubjects)} </span>}
      {tellsUpdates === false && say(words.noUpdates)}
    </>
  )
}
