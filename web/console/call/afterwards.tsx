import { Button, FileButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import { pickedAnew } from '../picked-anew.ts'
import { printSheet } from '../print.ts'
import { useSendPictures } from '../ticket/send-pictures.ts'
import { words } from '../words/typed-in.ts'

type Ticket = { id: number }

/** The slip bears the resident's secret: it is printed and shown on no screen. It comes first, and then whoever waits next. */
export const PrintSlip = ({ id }: Ticket) => {
  const say = useSay()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const print = () => {
    printSheet(`/api/tickets/${id}/slip`)
    button.current?.closest('section')?.querySelector<HTMLElement>(':scope > button:last-of-type')?.focus()
  }
  return (
    <Button ref={button} size="md" onClick={print}>
      {say(words.printSlip)}
      <kbd>↵</kbd>
    </Button>
  )
}

/** The letter as it looked, beside what was typed of it. */
export const AddScans = ({ id }: Ticket) => {
  const say = useSay()
  const adding = useSendPictures(id, 'report')
  const told = adding.said ?? (adding.isSuccess ? words.scansAdded : null)
  return (
    <div className="proof">
      <FileButton
        disabled={adding.isPending}
        onChange={(files) => adding.mutate(files)}
        multiple
        accept="image/*,application/pdf"
        inputProps={{ id: 'scans', 'aria-label': say(words.addScans), ...pickedAnew }}
      >
        {(props) => (
          <Button {...props} variant="default" loading={adding.isPending}>
            {say(words.addScans)}
          </Button>
        )}
      </FileButton>
      <p className={adding.error ? 'problem' : 'told'} role="status">
        {adding.error ? say(problemOf(adding.error).sentence) : told && say(told)}
      </p>
    </div>
  )
}
