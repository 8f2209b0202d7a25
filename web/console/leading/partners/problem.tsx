import { problemOf } from '../../api.ts'
import { useSay } from '../../language.ts'

/** What the server said no to, in its own words. */
export const Problem = ({ error }: { error: unknown }) => {
  const say = useSay()
  return error ? <span className="problem">{say(problemOf(error).sentence)}</span> : null
}
