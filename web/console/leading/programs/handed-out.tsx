import { Button, TextInput } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { useEffect, useId, useRef } from 'react'
import { fullTime } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { words } from '../../words/programs.ts'

export type NewKey = { name: string; key: string; expiresAt: string }

/** A key as long as it is seen, which is once; it stands until whoever made it says that it is kept. */
export const HandedOut = ({ made: { name, key, expiresAt }, close }: { made: NewKey; close: () => void }) => {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const clipboard = useClipboard()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.closest('section')?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <section className="edit-form" aria-labelledby={id}>
      <h3 id={id}>{say(words.newKey(name))}</h3>
      <p>{say(words.once)}</p>
      <TextInput
        ref={field}
        className="handed-out"
        label={say(words.key)}
        description={`${say(words.holdsUntil)} ${fullTime(expiresAt, language)}`}
        value={key}
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
        <Button onClick={() => clipboard.copy(key)}>{say(words.copy)}</Button>
        <Button variant="subtle" onClick={close}>
          {say(words.kept)}
        </Button>
      </p>
    </section>
  )
}
