import { TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { dateInVietnam, useNow } from '../clock.ts'
import { DayField } from '../days/day-field.tsx'
import { useSay } from '../language.ts'
import { words } from '../words/call.ts'
import { words as typedIn, typedInWords } from '../words/typed-in.ts'
import type { FormProps } from './form-props.ts'

type WhoProps = Pick<FormProps, 'entry' | 'way' | 'change' | 'problems'>

/** Who reports, and where an answer reaches them. */
export const Who = (props: WhoProps) => (
  <>
    {props.way.receivedAt === 'told' && <Arrival {...props} />}
    <div className="pair">
      <Phone {...props} />
      <Name {...props} />
    </div>
  </>
)

const Phone = ({ entry, change, problems }: WhoProps) => {
  const say = useSay()
  const phone = useRef<HTMLInputElement>(null)
  useEffect(() => phone.current?.focus(), [])
  return (
    <TextInput
      ref={phone}
      name="phone"
      type="tel"
      inputMode="tel"
      autoComplete="off"
      label={say(words.phone)}
      value={entry.phone}
      error={problems.phone && say(problems.phone)}
      // Enter goes on to what is said: nobody saves a call after the number alone.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey) {
          event.preventDefault()
          document.querySelector<HTMLElement>('.call [name="text"]')?.focus()
        }
      }}
      onChange={(event) => change({ phone: event.currentTarget.value, callId: '', callBackId: null })}
    />
  )
}

const Name = ({ entry, change }: WhoProps) => {
  const say = useSay()
  return (
    <TextInput
      name="name"
      autoComplete="off"
      label={say(typedInWords[entry.channel].name)}
      value={entry.name}
      onChange={(event) => change({ name: event.currentTarget.value })}
    />
  )
}

/** Of a letter: when it came, and where its answer goes. */
const Arrival = ({ entry, change, problems }: WhoProps) => {
  const say = useSay()
  const today = dateInVietnam(useNow())
  return (
    <div className="pair">
      <DayField
        name="receivedOn"
        max={today}
        withAsterisk
        label={say(typedIn.receivedOn)}
        description={say(typedIn.receivedOnHint)}
        value={entry.receivedOn}
        error={problems.receivedOn && say(problems.receivedOn)}
        change={(receivedOn) => change({ receivedOn })}
      />
      <TextInput
        name="postalAddress"
        autoComplete="off"
        label={say(typedIn.postalAddress)}
        value={entry.postalAddress}
        onChange={(event) => change({ postalAddress: event.currentTarget.value })}
      />
    </div>
  )
}
