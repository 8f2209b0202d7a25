import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import type { KeyboardEvent } from 'react'
import { useSay } from '../language.ts'
import { PlacePicker } from '../place-picker.tsx'
import { words } from '../words/call.ts'
import { typedInWords } from '../words/typed-in.ts'
import { CategoryChoice } from './category-choice.tsx'
import { ChannelChoice } from './channel-choice.tsx'
import { ConsentChoice } from './consent-choice.tsx'
import { saysAnything } from './entry.ts'
import type { FormProps } from './form-props.ts'
import { SimilarNotice } from './similar.tsx'
import { Who } from './who.tsx'

/** In the order in which a call goes: who, what, where, then what only the operator decides. */
export const CallForm = (props: FormProps) => {
  const say = useSay()
  const { save } = props
  const onKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save(event.shiftKey ? 'next' : 'read')
  }
  return (
    <form
      className="call-form"
      aria-label={say(words.form)}
      onKeyDown={onKeys}
      onSubmit={(event) => {
        event.preventDefault()
        save('read')
      }}
    >
      <ChannelChoice {...props} />
      <Who {...props} />
      <What {...props} />
      <Where {...props} />
      <Decided {...props} />
      <Ends {...props} />
    </form>
  )
}

const What = ({ entry, way, change, problems, similar }: FormProps) => {
  const say = useSay()
  return (
    <>
      <Textarea
        name="text"
        rows={way.consent === 'by-writing' ? 10 : 5}
        label={say(typedInWords[entry.channel].text)}
        withAsterisk
        classNames={{ input: 'typing' }}
        value={entry.text}
        error={problems.text && say(problems.text)}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <SimilarNotice n={similar} hint={typedInWords[entry.channel].hint} />
    </>
  )
}

const Where = ({ entry, change }: FormProps) => {
  const say = useSay()
  return (
    <div className="pair">
      <TextInput
        name="address"
        autoComplete="off"
        label={say(words.address)}
        value={entry.address}
        onChange={(event) => change({ address: event.currentTarget.value })}
      />
      <PlacePicker
        label={say(words.commune)}
        code={entry.communeCode}
        name={entry.communeName}
        choose={(place) => change({ communeCode: place?.code ?? '', communeName: place?.name ?? '' })}
      />
    </div>
  )
}

const Decided = ({ entry, way, change, preview, problems }: FormProps) => {
  const say = useSay()
  return (
    <>
      <div className="pair">
        <CategoryChoice entry={entry} change={change} preview={preview} />
        <TextInput
          name="helper"
          autoComplete="off"
          label={say(typedInWords[entry.channel].helper)}
          value={entry.helper}
          onChange={(event) => change({ helper: event.currentTarget.value })}
        />
      </div>
      <Checkbox
        label={say(words.urgent)}
        checked={entry.urgent}
        onChange={(event) => change({ urgent: event.currentTarget.checked })}
      />
      <ConsentChoice entry={entry} way={way} change={change} problems={problems} />
    </>
  )
}

const Ends = ({ clear, save, refused, aside, entry }: FormProps) => {
  const say = useSay()
  return (
    <div className="call-end">
      <p className="problem" role="alert">
        {refused && say(refused)}
      </p>
      <Button type="submit" size="md">
        {say(words.save)}
        <kbd>Ctrl ↵</kbd>
      </Button>
      <Button size="md" variant="default" onClick={() => save('next')}>
        {say(words.saveNext)}
        <kbd>Ctrl ⇧ ↵</kbd>
      </Button>
      {(aside === null || saysAnything(entry)) && (
        <Button size="md" variant="subtle" onClick={clear}>
          {say(words.clear)}
        </Button>
      )}
      {aside}
    </div>
  )
}
