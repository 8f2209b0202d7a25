import { useEffect, useRef } from 'react'

type Closing = { current: () => void }

/** What Escape closes, the innermost last: one press closes one thing, and leaves a screen when nothing else is open on it. */
const open: Closing[] = []

const fields = 'input, textarea, select'
/** They take the first Escape for themselves: an open list of choices, a month, a dialog. */
const takers = '[aria-haspopup="listbox"][aria-expanded="true"], [role="dialog"] *, dialog[open] *'

/** A field keeps its Escape too, unless it is one of what is to close. */
const isTaken = ({ target }: KeyboardEvent) =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element &&
    (target.matches(takers) || (target.matches(fields) && !target.closest('[data-escapes]'))))

const press = (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || event.defaultPrevented || isTaken(event)) return
  open.at(-1)?.current()
}

/** Before anything on the page hears of the key: afterwards a list would have closed, and would not be seen to have been open. */
const listen = (closing: Closing) => {
  if (open.push(closing) === 1) document.addEventListener('keydown', press, { capture: true })
  return () => {
    open.splice(open.indexOf(closing), 1)
    if (open.length === 0) document.removeEventListener('keydown', press, { capture: true })
  }
}

/** While this is on the screen, and nothing was opened on top of it, Escape does this. */
export const useEscape = (close: () => void) => {
  const closing = useRef(close)
  closing.current = close
  useEffect(() => listen(closing), [])
}
