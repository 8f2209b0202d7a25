import { Button, Checkbox, Kbd } from '@mantine/core'
import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import '@mantine/core/styles/Kbd.css'
import { useHotkeys } from '@mantine/hooks'
import { useStore } from '@nanostores/react'
import { atom } from 'nanostores'
import { useRef } from 'react'
import { useSay } from './language.ts'
import { words } from './words/shortcuts.ts'
import { words as shared } from './words.ts'

const place = 'lang-nghe.shortcuts'
const enabled = atom(localStorage.getItem(place) !== 'off')

const enable = (wanted: boolean) => {
  localStorage.setItem(place, wanted ? 'on' : 'off')
  enabled.set(wanted)
}
const useEnabled = () => useStore(enabled)

/** Single keys can be switched off (WCAG 2.1.4): a dictation program types letters too. */
export const useShortcuts = (keys: Record<string, () => void>) => {
  const on = useEnabled()
  useHotkeys(on ? Object.entries(keys).map(([key, act]) => [key, () => underDialog() || act()]) : [])
}

const underDialog = () => document.querySelector('dialog[open]') !== null

export const ShortcutHelp = () => {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  const show = () => dialog.current?.showModal()
  useShortcuts({ 'shift+?': show, '?': show })
  return (
    <>
      <button type="button" className="head-button wide-only" title={say(shared.shortcuts)} onClick={show}>
        <span aria-hidden="true">?</span>
        <span className="unseen">{say(shared.shortcuts)}</span>
      </button>
      <dialog ref={dialog} className="help" aria-labelledby="help-title">
        <h2 id="help-title">{say(shared.shortcuts)}</h2>
        <Keys />
        <ShortcutSwitch />
        <Button variant="default" onClick={() => dialog.current?.close()}>
          {say(shared.close)}
        </Button>
      </dialog>
    </>
  )
}

const Keys = () => {
  const say = useSay()
  return (
    <dl className="keys">
      {words.keys.map(([key, what]) => (
        <div key={key}>
          <dt>
            <Kbd>{key}</Kbd>
          </dt>
          <dd>{say(what)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The list of keys is one key away, and not in the way of who does not use it. */
export const ShortcutHint = () => {
  const say = useSay()
  return (
    <p className="quiet wide-only">
      {say(words.hint)} <Kbd>?</Kbd>
    </p>
  )
}

export const ShortcutSwitch = () => {
  const say = useSay()
  return (
    <Checkbox
      my="md"
      label={say(words.enabled)}
      checked={useEnabled()}
      onChange={(event) => enable(event.currentTarget.checked)}
    />
  )
}
