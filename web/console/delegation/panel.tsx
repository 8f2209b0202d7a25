import { Button } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from '../api.ts'
import { dateInWords } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { useSignedIn } from '../session.ts'
import { stands, words } from '../words/delegation.ts'
import { DelegationForm } from './form.tsx'
import { type Delegation, type Delegations, useDelegations, useEnd } from './queries.ts'

/** Who decides in one's place these days, and in whose place one decides; of no concern to who has neither. */
export const DelegationPanel = () => {
  const { data } = useDelegations()
  const say = useSay()
  if (!data || (!data.leads && data.delegations.length === 0)) return null
  return (
    <section className="panel stack">
      <h2>{say(words.title)}</h2>
      {data.leads && <Giving deputies={data.deputies} />}
      <DelegationList delegations={data.delegations} />
    </section>
  )
}

const Giving = ({ deputies }: Pick<Delegations, 'deputies'>) => {
  const say = useSay()
  const [open, setOpen] = useState(false)
  if (deputies.length === 0) return <p className="quiet">{say(words.nobody)}</p>
  return (
    <>
      <p className="quiet">{say(words.lead)}</p>
      {open ? (
        <DelegationForm deputies={deputies} close={() => setOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {say(words.delegate)}
        </Button>
      )}
    </>
  )
}

const DelegationList = ({ delegations }: Pick<Delegations, 'delegations'>) => {
  const say = useSay()
  const ending = useEnd()
  return (
    <>
      <ul className="duties">
        {delegations.map((one) => (
          <DelegationItem key={one.id} delegation={one} end={() => ending.mutate(one.id)} />
        ))}
      </ul>
      {ending.error && (
        <p className="problem" role="alert">
          {say(problemOf(ending.error).sentence)}
        </p>
      )}
    </>
  )
}

const DelegationItem = ({ delegation, end }: { delegation: Delegation; end: () => void }) => {
  const say = useSay()
  const language = useLanguage()
  const me = useSignedIn()
  const { giverId, giverName, deputyName, why, from, to } = delegation
  const who = giverId === me.id ? words.toDeputy(deputyName) : words.byLeader(giverName)
  const days = words.days(dateInWords(from, language), dateInWords(to, language))
  return (
    <li className="person-head">
      <span>
        <b>{say(who)}</b> {say(days)}. {why} · <span className="quiet">{say(stands[delegation.stands])}</span>
      </span>
      {delegation.stands !== 'over' && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${say(words.end)}: ${say(who)}`}
          onClick={end}
        >
          {say(words.end)}
        </Button>
      )}
    </li>
  )
}
