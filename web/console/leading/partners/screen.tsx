import '../programs/programs.css'
import '../webhooks/webhooks.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Failure, Loading } from '../../feedback.tsx'
import { useSay } from '../../language.ts'
import { More } from '../../more.tsx'
import { type ListState, states, words } from '../../words/partners.ts'
import { StateChoice } from '../state-choice.tsx'
import { MakeForm } from './make-form.tsx'
import { PartnerItem } from './partner.tsx'
import { usePartners } from './queries.ts'

/** Which neighbouring systems tickets go to, how it does, and where the two sides differ. */
export default function Partners() {
  const say = useSay()
  const [state, setState] = useState<ListState>('open')
  const [isMaking, setMaking] = useState(false)
  const list = usePartners(state)
  const partners = list.data?.pages.flatMap((page) => page.partners) ?? []
  return (
    <>
      <h2 className="place-name">{say(words.title)}</h2>
      <p className="quiet">{say(words.lead)}</p>
      {isMaking ? (
        <MakeForm close={() => setMaking(false)} />
      ) : (
        <p className="buttons">
          <Button onClick={() => setMaking(true)}>{say(words.make)}</Button>
        </p>
      )}
      <StateChoice label={words.state} {...{ states, state }} choose={setState} />
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && partners.length === 0 && <p className="quiet">{say(words.none)}</p>}
      {partners.length > 0 && (
        <ul className="panel">
          {partners.map((partner) => (
            <PartnerItem key={partner.id} partner={partner} />
          ))}
        </ul>
      )}
      <More list={list} />
    </>
  )
}
