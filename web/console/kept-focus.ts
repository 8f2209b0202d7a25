/** Where the keyboard is, and what stands around it: enough to find its way once the screen has changed. */
type Spot = {
  element: HTMLElement
  said: string
  around: Element[]
  /** The form, dialog or menu that it is in. */
  within: Element | null
}

const openings = 'form, dialog, [data-opened]'
const reachable = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary'

let last: Spot | null = null
/** From where each was entered. */
const ways = new WeakMap<Element, Spot>()

/** Nobody who works by keyboard, or hears the screen, is thrown to the top of the page by what opens, closes or goes away. */
export const keepFocus = () => {
  document.addEventListener('focusin', remember)
  document.addEventListener('focusout', leave)
  new MutationObserver((changes) => {
    // What has just opened takes the focus by itself.
    if (isLost())
      requestAnimationFrame(() =>
        setTimeout(() => isLost() && last && heirOf(last, changes)?.focus({ preventScroll: true })),
      )
  }).observe(document.getElementById('root')!, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'hidden'],
  })
}

const isLost = () => last !== null && document.activeElement === document.body

const remember = ({ target }: FocusEvent) => {
  if (!(target instanceof HTMLElement) || target === last?.element) return
  const within = target.closest(openings)
  if (within && last && last.within !== within && !ways.has(within)) ways.set(within, last)
  last = { element: target, said: saidOf(target), around: aroundOf(target), within }
}

/** Whoever pressed beside it left it; what is gone, hidden or busy was taken from them. */
const leave = ({ target }: FocusEvent) =>
  requestAnimationFrame(() => {
    if (isLost() && last?.element === target && canTake(last.element)) last = null
  })

const canTake = (element: HTMLElement) =>
  element.isConnected && element.checkVisibility() && !element.matches(':disabled')

const aroundOf = (element: Element): Element[] => {
  const parent = element.parentElement
  return parent ? [parent, ...aroundOf(parent)] : []
}

/** An arrow turns when what it leads to is open. */
const saidOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/[▴▾]/g, '').trim()

const heirOf = (spot: Spot, changes: MutationRecord[]): HTMLElement | null => {
  if (spot.element.isConnected) return spot.element
  const way = spot.within && !spot.within.isConnected ? ways.get(spot.within) : undefined
  if (way) return heirOf(way, changes)
  const main = document.getElementById('main')
  const near = spot.around.find(({ isConnected }) => isConnected)
  if (!near || (near !== main && near.contains(main))) return main
  return sameIn(near, spot) ?? (near === main ? main : nextIn(near, spot, changes)) ?? main
}

const sameIn = (near: Element, { said }: Spot) => reachableIn(near).find((one) => saidOf(one) === said)

/** What stood behind it, or else before it. */
const nextIn = (near: Element, { element }: Spot, changes: MutationRecord[]) => {
  const behind = changes.find(({ removedNodes }) =>
    [...removedNodes].some((gone) => gone.contains(element)),
  )?.nextSibling
  const isBehind = (one: Node) =>
    behind?.isConnected &&
    (behind.contains(one) || behind.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)
  const all = reachableIn(near)
  return all.find(isBehind) ?? all.at(-1)
}

const reachableIn = (near: Element) => [...near.querySelectorAll<HTMLElement>(reachable)]
