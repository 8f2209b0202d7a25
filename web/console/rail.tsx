import { Link, useRoute } from 'wouter'
import { Icon, Mark } from './icon.tsx'
import { useSay } from './language.ts'
import { placeOf } from './places.ts'
import type { Me, Screen } from './shapes.ts'
import { words } from './words.ts'

/** The places of the console at the side; on a phone under the thumb. */
export const Rail = ({ me }: { me: Me }) => {
  const say = useSay()
  return (
    <div className="rail">
      <span className="brand" title={say(words.product)}>
        <Mark />
      </span>
      <nav className="screens" aria-label={say(words.navigation)}>
        {me.screens.map((screen) => (
          <ScreenLink key={screen} screen={screen} />
        ))}
      </nav>
    </div>
  )
}

const ScreenLink = ({ screen }: { screen: Screen }) => {
  const say = useSay()
  const { path, also, name, brief } = placeOf[screen]
  const [here] = useRoute(path)
  const [below] = useRoute(also ?? path)
  return (
    <Link
      href={path}
      aria-current={here || below ? 'page' : undefined}
      aria-label={brief ? say(name) : undefined}
    >
      <Icon name={screen} />
      <span className={brief && 'wide-only'}>{say(name)}</span>
      {brief && <span className="narrow-only">{say(brief)}</span>}
    </Link>
  )
}
