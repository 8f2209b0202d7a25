import { Link } from 'wouter'
import { fullTime } from '../clock.ts'
import { Unloaded } from '../feedback.tsx'
import { useGateways } from '../gateways/queries.ts'
import { useLanguage, useSay } from '../language.ts'
import { areaOf, isBeyondCommune } from '../leading/managing.ts'
import { useSignedIn } from '../session.ts'
import { gatewayNames, healthOf, words as names } from '../words/gateways.ts'
import { words } from '../words/load.ts'
import { number } from './say.ts'

/** Whether residents hear anything at all, for those who may look at gateways. */
export const SendingHealth = () => (isBeyondCommune(areaOf(useSignedIn(), 'see-gateways')) ? <Ways /> : null)

const Ways = () => {
  const say = useSay()
  const language = useLanguage()
  const sending = useGateways()
  if (!sending.data) return <Unloaded of={sending} />
  const { ways, gateways, messengers } = sending.data
  const time = (at: string | null) => (at ? fullTime(at, language) : say(names.never))
  const used = [
    ...gateways.filter(({ inUse }) => inUse),
    ...messengers.filter(({ inUse }) => inUse).map((one) => ({ ...one, restsUntil: null })),
  ]
  return (
    <section className="board-part">
      <h2>{say(words.gateways)}</h2>
      <table className="board-table board-said">
        <thead>
          <tr>
            <th scope="col">{say(words.way)}</th>
            <th scope="col">{say(words.state)}</th>
            <th scope="col">{say(words.waiting)}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ channel, waiting, stuckSince }) => (
            <tr key={channel}>
              <th scope="row">{say(names.ways[channel])}</th>
              <td data-late={stuckSince !== null}>
                {say(stuckSince ? words.stuckSince(time(stuckSince)) : words.flows)}
              </td>
              <td>{number(waiting, language)}</td>
            </tr>
          ))}
          {used.map((gateway) => (
            <tr key={gateway.name}>
              <th scope="row">{gatewayNames[gateway.name] ?? gateway.name}</th>
              <td data-late={gateway.health !== 'well'}>
                {say(healthOf(gateway, time(gateway.restsUntil)))}
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Link href="/gateways">{say(words.toGateways)}</Link>
      </p>
    </section>
  )
}
