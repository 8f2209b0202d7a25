import { Link } from 'wouter'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { words } from '../words/gateways.ts'
import { useGateways } from './queries.ts'

/** On every screen of who answers for it, while messages wait and none leaves. */
export const SendingAlarm = () => {
  const say = useSay()
  const language = useLanguage()
  const ways = useGateways().data?.ways ?? []
  return ways.map(({ channel, stuckSince }) =>
    stuckSince ? (
      <Link key={channel} href="/gateways">
        {say(words.stuck[channel](fullTime(stuckSince, language)))}
      </Link>
    ) : null,
  )
}
