const rows = () => [...document.querySelectorAll<HTMLElement>('[data-ticket]')]
const idOf = (row: Element | null | undefined) => {
  const id = row?.closest<HTMLElement>('[data-ticket]')?.dataset.ticket
  return id ? Number(id) : null
}

export const focusedTicket = () => idOf(document.activeElement)

/** Moves real focus, so that a screen reader follows; from the open ticket when no row has it. */
export const moveFocus = (by: 1 | -1, open: number | null) => {
  const all = rows()
  const from = all.findIndex((row) => idOf(row) === (focusedTicket() ?? open))
  const to = from < 0 ? 0 : Math.min(Math.max(from + by, 0), all.length - 1)
  all[to]?.focus()
  all[to]?.scrollIntoView({ block: 'nearest' })
}
