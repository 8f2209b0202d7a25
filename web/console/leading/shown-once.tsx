import { Button, TextInput } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { useEffect, useId, useRef } from 'react'
import { useSay } from '../language.ts'
import type { Sentence } from '../shapes.ts'
import { words } from '../words/programs.ts'

type ShownOnceProps = {
  title: Sentence
  lead: Sentence
  label: Sentence
  note?: string
  text: string
  close: () => void
}

/** A key as long as it is seen, which is once; it stands until whoever made it says that it is kept. */
export const ShownOnce = ({ title, lead, label, note, text, close }: ShownOnceProps) => {
  const say = useSay()
  const id = useId()
  const clipboard = useClipboard()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.closest('section')?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <section className="edit-form" aria-labelledby={id}>
      <h3 id={id}>{say(title)}</h3>
      <p>{say(lead)}</p>
      <TextInput
        ref={field}
        className="handed-out"
        label={say(label)}
        description={note}
        value={text}
        readOnly
        autoComplete="off"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p role="status">
        {clipboard.copied && say(words.copied)}
        {clipboard.error && say(words.copyByHand)}
      </p>
      <p className="buttons">
        <Button onClick={() => clipboard.copy(text)}>{say(words.copy)}</Button>
        <Button variant="subtle" onClick={close}>
          {say(words.kept)}
        </Button>
      </p>
    </section>
  )
}
