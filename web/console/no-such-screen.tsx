import { Link } from 'wouter'
import { useSay } from './language.ts'
import { useTitle } from './title.ts'
import { words } from './words.ts'

/** For an address that leads nowhere, or nowhere for who asks. */
export const NoSuchScreen = () => {
  const say = useSay()
  useTitle(say(words.noSuchScreen))
  return (
    <div className="pad stack">
      <h1>{say(words.noSuchScreen)}</h1>
      <p>
        <Link href="/">{say(words.noSuchScreenBack)}</Link>
      </p>
    </div>
  )
}
