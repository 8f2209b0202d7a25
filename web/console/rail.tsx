import { Link, useRoute } from 'wouter'
import { Icon, Mark } from './icon.tsx'
import { useSay } from './language.ts'
import type { Me, Screen, Sentence } from './shapes.ts'
import { words } from './words.ts'

type Place = { path: string; name: Sentence; also?: string }

/** Every screen in the navigation, in the order of the work; a new one is a line here and a route in app. */
const screens: Record<Screen, Place> = {
  tickets: { path: '/', also: '/tickets/:id?', name: words.tickets },
  call: { path: '/call', name: words.call },
  aside: { path: '/aside', name: words.aside },
  outbox: { path: '/outbox', name: words.outbox },
  gateways: { path: '/gateways', name: words.gateways },
  leading: { path: '/leading', also: '/leading/:part', name: words.leading },
}

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
  const { path, also, name } = screens[screen]
  const [here] = useRoute(path)
  const [below] = useRoute(also ?? path)
  return (
    <Link href={path} aria-current={here || below ? 'page' : undefined}>
      <Icon name={screen} />
      <span>{say(name)}</span>
    </Link>
  )
}
