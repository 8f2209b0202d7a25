import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useSay } from '../language.ts'
import { words } from '../words/ticket.ts'
import { words as shared } from '../words.ts'

type LightboxProps = {
  pictures: { url: string; name: string }[]
  at: number
  go: (at: number | null) => void
}

/** One picture as large as the screen; arrows go on, Escape goes back to where it was opened. */
export const Lightbox = ({ pictures, at, go }: LightboxProps) => {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const { url, name } = pictures[at]!
  const many = pictures.length > 1
  const step = (by: number) => go((at + by + pictures.length) % pictures.length)
  const onKeys = (event: KeyboardEvent) => {
    const { key } = event
    if (many && key === 'ArrowLeft') step(-1)
    if (many && key === 'ArrowRight') step(1)
    if (key !== 'Escape') return
    // The screen below would take it as its own, and keep the browser from closing this.
    event.stopPropagation()
    dialog.current?.close()
  }
  return (
    <dialog
      ref={dialog}
      className="lightbox"
      aria-label={say(words.largePicture)}
      onClose={() => go(null)}
      onKeyDown={onKeys}
    >
      <img src={url} alt={name} />
      <p className="lightbox-foot">
        <span role="status">{many ? `${name} · ${at + 1}/${pictures.length}` : name}</span>
        {many && (
          <>
            <Button variant="default" onClick={() => step(-1)}>
              {say(words.before)}
            </Button>
            <Button variant="default" onClick={() => step(1)}>
              {say(words.after)}
            </Button>
          </>
        )}
        <a href={url} target="_blank" rel="noreferrer">
          {say(words.original)}
        </a>
        <Button onClick={() => dialog.current?.close()}>{say(shared.close)}</Button>
      </p>
    </dialog>
  )
}
