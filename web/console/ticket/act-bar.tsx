import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useEscape } from '../escape.ts'
import { useSay } from '../language.ts'
import { words } from '../words/ticket.ts'
import { ActButton } from './act-button.tsx'
import { ActPanel } from './act-panel.tsx'
import type { Acting } from './acting.ts'
import type { ActForm } from './acts.ts'
import { OtherActs } from './other-acts.tsx'

type ActingProps = { acting: Acting }

/** At a desk: what can be done, as buttons; the chosen act's form opens below them, beside the text it is about. */
export const Acts = ({ acting }: ActingProps) => {
  const say = useSay()
  return (
    <section className="acts" aria-label={say(words.acts)}>
      <Buttons acting={acting} />
      <BecameOf acting={acting} />
    </section>
  )
}

/** What became of the last act, what is asked for, and the form that is open. */
export const BecameOf = ({ acting: { ticket, ranked, ...acting } }: ActingProps) => {
  const say = useSay()
  const { told, refusal, chosen } = acting
  const answering = [ranked.next, ...ranked.ordinary, ...ranked.prevented.map(({ form }) => form)].some(
    (form) => form?.key === 'resolve',
  )
  const became = useInSight([acting.waiting || '', told?.vi, refusal?.vi].join(''))
  return (
    <>
      {answering && ticket.proof === 'asked' && <p className="proof-asked">{say(words.proofAsked)}</p>}
      <div className="became" ref={became}>
        {acting.waiting > 0 && <p className="warn">{say(words.keptAct)}</p>}
        <p className="told" role="status">
          {refusal ? <span className="problem">{say(refusal)}</span> : told && say(told)}
          {told && ranked.undo && <Undo acting={{ ticket, ranked, ...acting }} form={ranked.undo} />}
        </p>
      </div>
      {chosen && <ActPanel key={chosen.key} ticket={ticket} form={chosen} close={acting.close} />}
    </>
  )
}

/** The form that was sent took the eye away, and a telephone shows little: what became of it is brought to where it is seen. */
const useInSight = (news: string) => {
  const box = useRef<HTMLDivElement>(null)
  const opened = useRef(true)
  useEffect(() => {
    if (!opened.current && news) box.current?.scrollIntoView({ block: 'nearest' })
    opened.current = false
  }, [news])
  return box
}

/** A slip is taken back where the eye is, as long as the server would still do it. */
const Undo = ({ acting, form }: ActingProps & { form: ActForm }) => {
  const say = useSay()
  return (
    <Button size="compact-sm" variant="default" loading={acting.busy} onClick={() => acting.choose(form)}>
      {say(words.undo)}
    </Button>
  )
}

/** The next step stands out, the ordinary ones beside it; what ends the matter undone stands apart at the far end. */
const Buttons = ({ acting }: ActingProps) => {
  const say = useSay()
  const [shown, setShown] = useState(false)
  const { next, ordinary, rare, apart, prevented } = acting.ranked
  return (
    <>
      <div className="act-buttons">
        {next && <ActButton acting={acting} form={next} variant="filled" />}
        {ordinary.map((form) => (
          <ActButton key={form.key} acting={acting} form={form} variant="default" />
        ))}
        {rare.length + prevented.length > 0 && (
          <Button variant="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {say(words.other)} {shown ? '▴' : '▾'}
          </Button>
        )}
        {apart.map((form) => (
          <ActButton key={form.key} acting={acting} form={form} variant="subtle" />
        ))}
      </div>
      {shown && <Unfolded acting={acting} close={() => setShown(false)} />}
    </>
  )
}

const Unfolded = ({ acting, close }: ActingProps & { close: () => void }) => {
  useEscape(close)
  return <OtherActs acting={acting} />
}
