import { useQueryClient } from '@tanstack/react-query'
import { lazy, type ReactNode, useEffect } from 'react'
import { Link } from 'wouter'
import { startSending, useWaitingCalls } from './call/waiting.ts'
import { dateInWords } from './clock.ts'
import { DemoYear } from './demo-year.tsx'
import { Besides } from './feedback.tsx'
import { Find } from './find.tsx'
import { SendingAlarm } from './gateways/alarm.tsx'
import { useLanguage, useSay } from './language.ts'
import { areaOf } from './leading/managing.ts'
import { startLive, useLive } from './live.ts'
import { Person } from './person.tsx'
import { Rail } from './rail.tsx'
import { stayIn, useOver } from './session.ts'
import type { Me } from './shapes.ts'
import { UnsentStrip } from './unsent/strip.tsx'
import { words } from './words.ts'

const Ringing = lazy(() => import('./calls/ringing.tsx'))

export const Shell = ({ me, children }: { me: Me; children: ReactNode }) => {
  const say = useSay()
  useListening(me)
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {say(words.skip)}
      </a>
      <header className="top">
        {me.screens.includes('tickets') && <Find />}
        <Person me={me} />
      </header>
      <Rail me={me} />
      <Connection me={me} />
      <UnsentStrip me={me} />
      <main id="main" tabIndex={-1}>
        {children}
        <div id="popups" />
      </main>
      {areaOf(me, 'log-calls') && (
        <Besides>
          <Ringing />
        </Besides>
      )}
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
      <DemoYear />
    </div>
  )
}
