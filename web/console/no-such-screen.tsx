import { Link } from 'wouter'
import { useSay } from './language.ts'
import type { Sentence } from './shapes.ts'
import { useTitle } from './title.ts'
import { words } from './words.ts'

/** For an address that leads nowhere, or nowhere for who asks. */
export const NoSuchScreen = ({ why = words.noSuchScreen }: { why?: Sentence }) => {
  const say = useSay()
  useTitle(say(why))
  return (
    <div className="pad stack">
      <h1>{say(why)}</h1>
      <p>
        <Link href="/">{say(words.noSuchScreenBack)}</Link>
      </p>
    </div>
  )
}
