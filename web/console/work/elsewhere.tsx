import { Link } from 'wouter'
import { Icon } from '../icon.tsx'
import { useSay } from '../language.ts'
import { placeOf } from '../places.ts'
import { useSignedIn } from '../session.ts'
import { words } from '../words/work.ts'

/** Who keeps the house running and reads no tickets: where their work is. */
export const Elsewhere = () => {
  const say = useSay()
  const { screens } = useSignedIn()
  return (
    <nav className="work-elsewhere" aria-label={say(words.elsewhere)}>
      {screens
        .filter((screen) => screen !== 'tickets')
        .map((screen) => (
          <Link key={screen} href={placeOf[screen].path}>
            <Icon name={screen} />
            <b>{say(placeOf[screen].name)}</b>
            <span>{say(words.whatThere[screen])}</span>
          </Link>
        ))}
    </nav>
  )
}
