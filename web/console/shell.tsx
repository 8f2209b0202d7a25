import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { Link, useRoute } from 'wouter'
import { startSending, useWaitingCalls } from './call/waiting.ts'
import { dateInWords } from './clock.ts'
import { SendingAlarm } from './gateways/alarm.tsx'
import { chooseLanguage, useLanguage, useSay } from './language.ts'
import { startLive, useLive } from './live.ts'
import { stayIn, useOver, useSignOut } from './session.ts'
import type { Me, Screen, Sentence } from './shapes.ts'
import { ShortcutHelp } from './shortcuts.tsx'
import { words } from './words.ts'

type Place = { path: string; name: Sentence; also?: string }

/** Every screen in the navigation, in the order of the work; a new one is a line here and a route in app. */
const screens: Record<Screen, Place> = {
  tickets: { path: '/', also: '/tickets/:id', name: words.tickets },
  call: { path: '/call', name: words.call },
  aside: { path: '/aside', name: words.aside },
  outbox: { path: '/outbox', name: words.outbox },
  gateways: { path: '/gateways', name: words.gateways },
  leading: { path: '/leading', also: '/leading/:part', name: words.leading },
}

export const Shell = ({ me, children }: { me: Me; children: ReactNode }) => {
  const say = useSay()
  useListening(me)
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {say(words.skip)}
      </a>
      <header className="top">
        <span className="brand">{say(words.product)}</span>
        <nav className="screens" aria-label={say(words.navigation)}>
          {me.screens.map((screen) => (
            <ScreenLink key={screen} {...screens[screen]} />
          ))}
        </nav>
        <Person me={me} />
      </header>
      <Connection me={me} />
      <main id="main" tabIndex={-1}>
        {children}
        <div id="popups" />
      </main>
    </div>
  )
}

const useListening = ({ id, seq }: Me) => {
  const client = useQueryClient()
  const over = useOver()
  // biome-ignore lint/correctness/useExhaustiveDependencies: one connection a person; the sequence moves on inside it.
  useEffect(() => (over ? undefined : startLive({ client, seq })), [client, id, over])
  useEffect(() => (over ? undefined : startSending(id)), [id, over])
  useEffect(() => (over ? undefined : stayIn()), [over])
}

const ScreenLink = ({ path, also, name }: Place) => {
  const say = useSay()
  const [here] = useRoute(path)
  const [below] = useRoute(also ?? path)
  return (
    <Link href={path} aria-current={here || below ? 'page' : undefined}>
      {say(name)}
    </Link>
  )
}

const Person = ({ me }: { me: Me }) => {
  const say = useSay()
  const language = useLanguage()
  const signOut = useSignOut()
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <div className="person">
      <Link href="/preferences" className="who" title={say(words.preferences)}>
        <b>{me.name}</b>
        <small>{me.department.name}</small>
      </Link>
      <ShortcutHelp />
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray.0"
        lang={other}
        onClick={() => chooseLanguage(other)}
      >
        {say(words.otherLanguage)}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray.0" onClick={signOut}>
        {say(words.signOut)}
      </Button>
    </div>
  )
}

const Connection = ({ me }: { me: Me }) => {
  const say = useSay()
  const { connected } = useLive()
  const language = useLanguage()
  const waiting = useWaitingCalls()
  return (
    <div className="connection" role="status">
      {!connected && <span>{say(words.lost)}</span>}
      {waiting.length > 0 && <Link href="/call">{say(words.waitingCalls(waiting.length))}</Link>}
      {me.actingFor && (
        <Link href="/preferences">
          {say(words.actingFor(me.actingFor.name, dateInWords(me.actingFor.to, language)))}
        </Link>
      )}
      {me.screens.includes('gateways') && <SendingAlarm />}
    </div>
  )
}
