import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, api, problemOf } from '../api.ts'
import { refresh } from '../refresh.ts'
import type { Sentence, TicketRow } from '../shapes.ts'

export type Line = { row: TicketRow; refused: Sentence | null }
/** What is done to each: how that is told of all of them, and how it is taken back, where it can be. */
export type Plan = {
  deed: Deed
  told: (n: number, of: number) => Sentence
  undo: ((line: Line) => Promise<TicketRow>) | null
}
export type Done = Pick<Plan, 'told' | 'undo'> & { lines: Line[]; of: number }
export type Deed = (row: TicketRow) => Promise<TicketRow>

const at = api.tickets[':id']
const param = (id: number) => ({ id: String(id) })

export const accepting: Deed = ({ id, version }) =>
  answered(at.acceptance.$put({ param: param(id), json: { version } }))

export const unaccepting: Deed = ({ id, version }) =>
  answered(at.acceptance.$delete({ param: param(id), json: { version } }))

export const assigning =
  (officerId: string | null, why: string): Deed =>
  ({ id, version }) =>
    answered(at.assignment.$put({ param: param(id), json: { officerId, why, version } }))

/** Does one thing to many tickets, one after another, each an event of its own; what one refuses stops none of the others. */
export const useTogether = () => {
  const client = useQueryClient()
  const [done, setDone] = useState<Done | null>(null)
  const [busy, setBusy] = useState(false)
  const run = async (rows: TicketRow[], { deed, told, undo }: Plan) => {
    setBusy(true)
    const lines: Line[] = []
    for (const row of rows) {
      lines.push(await tried(row, deed))
      setDone({ lines: [...lines], of: rows.length, told, undo })
    }
    setBusy(false)
    await Promise.all([refresh(client, ['tickets']), refresh(client, ['work'])])
  }
  return { done, busy, run, forget: () => setDone(null) }
}

const tried = (row: TicketRow, deed: Deed): Promise<Line> =>
  deed(row).then(
    ({ version }) => ({ row: { ...row, version }, refused: null }),
    (error) => ({ row, refused: problemOf(error).sentence }),
  )
