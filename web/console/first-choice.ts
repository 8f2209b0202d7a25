import { type KeyboardEvent as Pressed, useEffect, useRef } from 'react'

const press = (input: HTMLInputElement, code: 'ArrowDown' | 'ArrowUp') =>
  input.dispatchEvent(new KeyboardEvent('keydown', { code, key: code, bubbles: true }))

const isOpen = (input: HTMLInputElement) => input.getAttribute('aria-expanded') === 'true'
const isMarked = (input: HTMLInputElement) => input.hasAttribute('aria-activedescendant')

/**
 * What is offered comes from the server, after the typing: its first line is marked when it arrives, so that Enter takes
 * it. Enter before that must not send the form around the list.
 */
export const useFirstChoice = (offered: unknown[] | undefined) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const input = box.current?.querySelector('input')
    if (!offered || !input || input !== document.activeElement || !isOpen(input)) return
    const wasMarked = isMarked(input)
    press(input, 'ArrowDown')
    if (wasMarked) press(input, 'ArrowUp')
  }, [offered])
  const onKeyDownCapture = (event: Pressed) => {
    const { target } = event
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !(target instanceof HTMLInputElement))
      return
    if (isOpen(target) && !isMarked(target)) event.preventDefault()
  }
  return { ref: box, onKeyDownCapture }
}
