import { Button } from '@mantine/core'
import { Keys } from '../keys/keys.tsx'
import { useSay } from '../language.ts'
import { useSignOut } from '../session.ts'
import { useTitle } from '../title.ts'
import { words } from '../words/factors.ts'
import { words as keyWords } from '../words/keys.ts'
import { words as shared } from '../words.ts'
import { Factors } from './factors.tsx'

/** All that is open to whose role needs the second step and who has none. */
export default function Enrol() {
  const say = useSay()
  const signOut = useSignOut()
  useTitle(say(words.title))
  return (
    <main className="door">
      <div className="door-card">
        <p className="door-brand">{say(shared.product)}</p>
        <h1>{say(words.title)}</h1>
        <p>{say(words.needed)}</p>
        <Factors />
        <h2>{say(keyWords.instead)}</h2>
        <Keys />
        <p className="door-foot unprinted">
          <Button size="compact-sm" variant="subtle" onClick={() => void signOut()}>
            {say(words.signOut)}
          </Button>
        </p>
      </div>
    </main>
  )
}
