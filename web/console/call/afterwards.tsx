import { Button } from '@mantine/core'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import { printSheet } from '../print.ts'
import { useSendPictures } from '../ticket/send-pictures.ts'
import { words } from '../words/typed-in.ts'

type Ticket = { id: number }

/** The slip bears the resident's secret: it is printed and shown on no screen. */
export const PrintSlip = ({ id }: Ticket) => {
  const say = useSay()
  return (
    <Button size="md" variant="default" onClick={() => printSheet(`/api/tickets/${id}/slip`)}>
      {say(words.printSlip)}
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
      <label htmlFor="scans">{say(words.addScans)}</label>
      <input
        id="scans"
        type="file"
        accept="image/*,application/pdf"
        multiple
        disabled={adding.isPending}
        onChange={(event) => adding.mutate([...(event.currentTarget.files ?? [])])}
      />
      <p className={adding.error ? 'problem' : 'told'} role="status">
        {adding.error ? say(problemOf(adding.error).sentence) : told && say(told)}
      </p>
    </div>
  )
}
