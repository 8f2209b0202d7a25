import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useDepartments } from '../department-picker.tsx'
import { useEscape } from '../escape.ts'
import { useSay } from '../language.ts'
import { words } from '../words/ticket.ts'
import { ActButton } from './act-button.tsx'
import type { Acting } from './acting.ts'
import { OtherActs } from './other-acts.tsx'

/** On a phone: the one next step under the thumb, all else behind the button beside it; a form that is open has buttons of its own. */
export const BottomBar = ({ acting }: { acting: Acting }) => {
  const say = useSay()
  const [shown, setShown] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { ticket } = acting
  // In hand before the signal is lost: where the matter stands is where it is seen to be another's.
  useDepartments(ticket.commune?.code, ticket.provinceCode)
  const { next, ordinary, rare, apart, prevented } = acting.ranked
  const more = ordinary.length + rare.length + apart.length + prevented.length > 0
  if (acting.chosen || (!next && !more)) return null
  const close = () => {
    setShown(false)
    opener.current?.focus()
  }
  return (
    <section className="bottom-bar" aria-label={say(words.acts)}>
      {shown && (
        <Menu
          close={close}
          acting={{
            ...acting,
            choose: (form) => {
              close()
              acting.choose(form)
            },
          }}
        />
      )}
      <div className="bottom-bar-row">
        {next && <ActButton acting={acting} form={next} variant="filled" />}
        {more && (
          <Button
            ref={opener}
            variant="default"
            aria-expanded={shown}
            onClick={() => (shown ? close() : setShown(true))}
          >
            {say(words.other)} {shown ? '▾' : '▴'}
          </Button>
        )}
      </div>
    </section>
  )
}

const Menu = ({ acting, close }: { acting: Acting; close: () => void }) => {
  const { ordinary, apart } = acting.ranked
  useEscape(close)
  return (
    <div className="bottom-menu">
      {ordinary.length > 0 && (
        <div className="bottom-ordinary">
          {ordinary.map((form) => (
            <ActButton key={form.key} acting={acting} form={form} variant="default" />
          ))}
        </div>
      )}
      <OtherActs acting={acting} />
      {apart.map((form) => (
        <ActButton key={form.key} acting={acting} form={form} variant="subtle" />
      ))}
    </div>
  )
}
