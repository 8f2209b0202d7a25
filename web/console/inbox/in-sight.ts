import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'

/** So many rows are drawn together, or none of them. */
export const stretch = 50
const usualRow = 92
/** Drawn so far beyond the edge: who walks by keys or turns the wheel meets no row that is missing. */
const beyond = 1_500

type Asked = {
  list: RefObject<HTMLOListElement | null>
  rows: number
  /** Rows that stay wherever somebody scrolls: the one with the focus, the open one, and those beside them. */
  held: () => number[]
}

type Drawn = ReadonlySet<number>

/**
 * Which stretches of a long list are drawn: those in sight, and those that hold the focus. For the others a mark of their height
 * stands in the list, so that thousands of rows that somebody scrolled past cost nothing.
 */
export const useInSight = ({ list, rows, held }: Asked) => {
  const heights = useRef(new Map<number, number>())
  const [drawn, draw] = useState<Drawn>(new Set([0, 1]))
  const heightOf = (at: number) =>
    heights.current.get(at) ?? Math.min(stretch, rows - at * stretch) * usualRow
  const look = useEffectEvent(() => {
    const seen = list.current && lookAlong(list.current)
    if (!seen) return
    const wanted = new Set(held().map((row) => Math.floor(row / stretch)))
    for (const { at, height, near } of seen) {
      if (near) wanted.add(at)
      if (drawn.has(at)) heights.current.set(at, height)
    }
    draw((now) => (isSame(now, wanted) ? now : wanted))
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: more rows are looked along as soon as they stand there.
  useLayoutEffect(() => look(), [rows])
  useEffect(() => {
    const scroller = list.current?.parentElement
    scroller?.addEventListener('scroll', look, { passive: true })
    // The row beside the focus stands there before the next key is pressed, however fast.
    scroller?.addEventListener('focusin', look)
    window.addEventListener('resize', look)
    return () => {
      scroller?.removeEventListener('scroll', look)
      scroller?.removeEventListener('focusin', look)
      window.removeEventListener('resize', look)
    }
  }, [list])
  return { drawn, heightOf }
}

/** Where each stretch begins and ends; null while the list itself is not shown. */
const lookAlong = (list: HTMLOListElement) => {
  const scroller = list.parentElement
  if (!scroller?.clientHeight) return null
  const edge = scroller.getBoundingClientRect()
  const marks = [...list.querySelectorAll('.stretch')].map((mark) => mark.getBoundingClientRect().top)
  const end = list.getBoundingClientRect().bottom
  return marks.map((top, at) => {
    const bottom = marks[at + 1] ?? end
    const near = bottom > edge.top - beyond && top < edge.bottom + beyond
    return { at, height: bottom - top, near }
  })
}

const isSame = (one: Drawn, other: Drawn) => one.size === other.size && [...one].every((at) => other.has(at))
