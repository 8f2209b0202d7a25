import './programs.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Failure, Loading } from '../../feedback.tsx'
import { useSay } from '../../language.ts'
import { More } from '../../more.tsx'
import { type ProgramState, states, words } from '../../words/programs.ts'
import { StateChoice } from '../state-choice.tsx'
import { AdmitForm } from './admit-form.tsx'
import { HandedOut, type NewKey } from './handed-out.tsx'
import { ProgramItem } from './program.tsx'
import { usePrograms } from './queries.ts'

/** Which programs may ask, what they may do, and by which keys. */
export default function Programs() {
  const say = useSay()
  const [state, setState] = useState<ProgramState>('open')
  const [made, setMade] = useState<NewKey | null>(null)
  const list = usePrograms(state)
  const programs = list.data?.pages.flatMap(({ clients }) => clients) ?? []
  return (
    <>
      <h2 className="place-name">{say(words.title)}</h2>
      <p className="quiet">
        {say(words.lead)} <a href="/docs">{say(words.guide)}</a>
      </p>
      {made ? (
        <HandedOut key={made.key} made={made} close={() => setMade(null)} />
      ) : (
        <Admitting made={setMade} />
      )}
      <StateChoice label={words.state} {...{ states, state }} choose={setState} />
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && programs.length === 0 && <p className="quiet">{say(words.none)}</p>}
      {programs.length > 0 && (
        <ul className="panel">
          {programs.map((program) => (
            <ProgramItem key={program.id} program={program} made={setMade} />
          ))}
        </ul>
      )}
      <More list={list} />
    </>
  )
}

const Admitting = ({ made }: { made: (key: NewKey) => void }) => {
  const say = useSay()
  const [open, setOpen] = useState(false)
  if (open) return <AdmitForm close={() => setOpen(false)} made={made} />
  return (
    <p className="buttons">
      <Button onClick={() => setOpen(true)}>{say(words.admit)}</Button>
    </p>
  )
}
