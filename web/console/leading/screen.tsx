import './leading.css'
import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { Loading } from '../feedback.tsx'
import { useSay } from '../language.ts'
import { NoSuchScreen } from '../no-such-screen.tsx'
import { useSignedIn } from '../session.ts'
import type { Management, Sentence } from '../shapes.ts'
import { useTitle } from '../title.ts'
import { words } from '../words/leading.ts'
import { areaOf } from './managing.ts'
import { UnstaffedBanner } from './people/unstaffed-banner.tsx'
import { GapBanner } from './rota/gap-banner.tsx'
import { Told } from './told.ts'

type Part = { path: string; name: Sentence; screen: ComponentType; needs?: Management | Management[] }

const parts: Part[] = [
  { path: 'people', name: words.people, screen: lazy(() => import('./people/screen.tsx')) },
  {
    path: 'accounts',
    name: words.accounts,
    screen: lazy(() => import('./accounts/screen.tsx')),
    needs: 'manage-staff',
  },
  {
    path: 'programs',
    name: words.programs,
    screen: lazy(() => import('./programs/screen.tsx')),
    needs: 'manage-staff',
  },
  {
    path: 'webhooks',
    name: words.webhooks,
    screen: lazy(() => import('./webhooks/screen.tsx')),
    needs: 'manage-staff',
  },
  {
    path: 'partners',
    name: words.partners,
    screen: lazy(() => import('./partners/screen.tsx')),
    needs: 'manage-staff',
  },
  { path: 'rota', name: words.rota, screen: lazy(() => import('./rota/screen.tsx')) },
  { path: 'rules', name: words.rules, screen: lazy(() => import('./rules/screen.tsx')) },
  { path: 'calendar', name: words.calendar, screen: lazy(() => import('./calendar/screen.tsx')) },
  { path: 'targets', name: words.targets, screen: lazy(() => import('./targets/screen.tsx')) },
  {
    path: 'texts',
    name: words.texts,
    screen: lazy(() => import('./texts/screen.tsx')),
    needs: ['manage-texts', 'write-cards'],
  },
  {
    path: 'complaints',
    name: words.complaints,
    screen: lazy(() => import('./complaints/screen.tsx')),
    needs: 'see-complaints',
  },
  { path: 'reads', name: words.reads, screen: lazy(() => import('./reads/screen.tsx')), needs: 'see-reads' },
  {
    path: 'looking',
    name: words.looking,
    screen: lazy(() => import('./looking/screen.tsx')),
    needs: 'look-before-public',
  },
  {
    path: 'retention',
    name: words.retention,
    screen: lazy(() => import('./retention/screen.tsx')),
    needs: 'see-retention',
  },
]

/** What a leader keeps in order: people, rules, calendar and targets. */
export default function Leading({ part = 'people' }: { part?: string | undefined }) {
  const say = useSay()
  const me = useSignedIn()
  const own = parts.filter(({ needs }) => !needs || [needs].flat().some((duty) => areaOf(me, duty)))
  const open = own.find(({ path }) => path === part)
  useTitle(say(open?.name ?? words.title))
  if (!open) return <NoSuchScreen />
  return (
    <div className="leading">
      <h1 className="unseen">{say(open.name)}</h1>
      <Parts parts={own} open={open} />
      <UnstaffedBanner />
      <GapBanner />
      <Saying key={part}>
        <Suspense fallback={<Loading />}>
          <open.screen />
        </Suspense>
      </Saying>
    </div>
  )
}

/** On a phone the strip is longer than the screen: the part that is open stands in view. */
const Parts = ({ parts, open }: { parts: Part[]; open: Part }) => {
  const say = useSay()
  const strip = useRef<HTMLElement>(null)
  useEffect(() => {
    strip.current
      ?.querySelector(`[href$="/${open.path}"]`)
      ?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [open.path])
  return (
    <nav ref={strip} className="parts" aria-label={say(words.parts)}>
      {parts.map((part) => (
        <Link
          key={part.path}
          href={`/leading/${part.path}`}
          aria-current={part === open ? 'page' : undefined}
        >
          {say(part.name)}
        </Link>
      ))}
    </nav>
  )
}

const Saying = ({ children }: { children: React.ReactNode }) => {
  const say = useSay()
  const [told, setTold] = useState<Sentence | null>(null)
  return (
    <Told value={setTold}>
      <div className="saying">
        <p className="saved told" role="status">
          {told && say(told)}
        </p>
        {children}
      </div>
    </Told>
  )
}
