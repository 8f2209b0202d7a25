import type { ReactNode } from 'react'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Language, Sending } from '../shapes.ts'
import { failureInWords, gatewayNames, healthOf, words } from '../words/gateways.ts'

type Gateway = Sending['gateways'][number]

const numbers = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }
const sayAmount = (amount: number, language: Language) => numbers[language].format(amount)

export const GatewayItem = ({ gateway }: { gateway: Gateway }) => {
  const say = useSay()
  const language = useLanguage()
  const time = (at: string | null) => (at ? fullTime(at, language) : say(words.never))
  const { health, provinces, sent, failed, today, month } = gateway
  return (
    <li className="message panel">
      <p className="message-head">
        <b>{gatewayNames[gateway.name] ?? gateway.name}</b>
        <span className={health === 'well' ? 'quiet' : 'problem'}>
          {say(gateway.inUse ? healthOf(gateway, time(gateway.restsUntil)) : words.notInUse)}
        </span>
        {provinces && (
          <span className="quiet">
            {say(words.serves)}: {provinces.join(', ')}
          </span>
        )}
      </p>
      {[today, month].some(isSpent) && <p className="problem">{say(words.spentUp)}</p>}
      <dl className="gateway-facts">
        <Fact name={say(words.lastLeft)}>{time(gateway.lastSentAt)}</Fact>
        <Fact name={say(words.lastFailure)}>
          <LastFailure gateway={gateway} />
        </Fact>
        <Fact name={say(words.sentToday)}>{say(words.sent(sent, failed))}</Fact>
        <Fact name={say(words.today)}>
          <Cost spent={today} />
        </Fact>
        <Fact name={say(words.month)}>
          <Cost spent={month} />
        </Fact>
      </dl>
    </li>
  )
}

const isSpent = ({ cost, budget }: Gateway['today']) => budget !== null && cost >= budget

export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

type Failed = Pick<Gateway, 'lastFailedAt' | 'lastError'>

export const LastFailure = ({ gateway: { lastFailedAt, lastError } }: { gateway: Failed }) => {
  const say = useSay()
  const language = useLanguage()
  if (!lastFailedAt || !lastError) return say(words.noFailure)
  const known = failureInWords(lastError)
  return (
    <>
      {fullTime(lastFailedAt, language)}: {known ? say(known) : lastError}
      {known && <small className="quiet said">{lastError}</small>}
    </>
  )
}

const Cost = ({ spent: { segments, cost, budget } }: { spent: Gateway['today'] }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      {sayAmount(cost, language)} {say(words.dong)}
      <small className="quiet said">
        {say(words.segments(sayAmount(segments, language)))},{' '}
        {say(budget === null ? words.noBudget : words.ofBudget(sayAmount(budget, language)))}
      </small>
    </>
  )
}
