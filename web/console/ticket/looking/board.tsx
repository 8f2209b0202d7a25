import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react'
import { useSay } from '../../language.ts'
import { words } from '../../words/looking.ts'
import {
  begun,
  boxOf,
  coversSomething,
  drawnOn,
  firstFrame,
  type Mark,
  type Marks,
  movedBy,
  pointIn,
  type Tool,
} from './marks.ts'
import { Shape } from './shape.tsx'

export type Looked = { url: string; width: number; height: number }

type BoardProps = { picture: Looked; tool: Tool; marks: Marks; change: (marks: Marks) => void }

/** The picture with what is black in it so far: drawn on with a finger, a mouse, or by keys. */
export const Board = ({ picture, tool, marks, change }: BoardProps) => {
  const say = useSay()
  const keys = useId()
  const [drawing, draw] = useState<Mark | null>(null)
  const framed = useFrame(marks, change)
  const { url, ...size } = picture
  return (
    <>
      <p id={keys} className="quiet">
        {say(words.keys)}
      </p>
      <div
        className="look-board"
        role="application"
        aria-label={say(words.board)}
        aria-describedby={keys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys
        tabIndex={0}
        onKeyDown={framed.onKeyDown}
        onFocus={framed.show}
        onBlur={framed.hide}
        {...pointing({ tool, drawing, draw, done: (mark) => change([...marks, mark]) })}
      >
        <img src={url} alt="" width={size.width} height={size.height} draggable={false} />
        <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          {keyed([...marks, ...(drawing ? [drawing] : [])]).map(([key, mark]) => (
            <Shape key={key} mark={mark} size={size} />
          ))}
          {framed.frame && <Shape mark={boxOf(framed.frame)} size={size} outline />}
        </svg>
      </div>
    </>
  )
}

/** The same mark twice is one. */
const keyed = (marks: Marks) => [...new Map(marks.map((mark) => [JSON.stringify(mark), mark]))]

/** The frame shows while the keyboard is on the board. */
const useFrame = (marks: Marks, change: (marks: Marks) => void) => {
  const [frame, move] = useState(firstFrame)
  const [seen, see] = useState(false)
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = movedBy(frame, event.key, event.shiftKey)
    if (moved) move(moved)
    else if (event.key === 'Enter' || event.key === ' ') change([...marks, boxOf(frame)])
    else if (event.key === 'Backspace' || event.key === 'Delete') change(marks.slice(0, -1))
    else return
    event.preventDefault()
  }
  const show = (event: { currentTarget: Element }) => see(event.currentTarget.matches(':focus-visible'))
  return { frame: seen ? frame : null, onKeyDown, show, hide: () => see(false) }
}

type Pointing = {
  tool: Tool
  drawing: Mark | null
  draw: (mark: Mark | null) => void
  done: (mark: Mark) => void
}

const pointing = ({ tool, drawing, draw, done }: Pointing) => {
  const at = (event: PointerEvent) =>
    pointIn(event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY)
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      draw(begun(tool, at(event)))
    },
    onPointerMove: (event: PointerEvent) => {
      if (drawing) draw(drawnOn(drawing, at(event)))
    },
    onPointerUp: () => {
      if (drawing && coversSomething(drawing)) done(drawing)
      draw(null)
    },
    onPointerCancel: () => draw(null),
  }
}
