import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, api, problemOf } from '../api.ts'
import { refresh } from '../refresh.ts'
import type { Sentence, TicketRow } from '../shapes.ts'

/** `away`: not done for want of a network, and as good as ever to be done. */
export type Line = { row: TicketRow; refused: Sentence | null; away?: boolean }
/** What is done to each: how that is told of all of them, and how it is taken back, where it can be. */
export type Plan = {
  deed: Deed
  told: (n: number, of: number) => Sentence
  undo: ((line: Line) => Promise<TicketRow>) | null
}
export type Done = { plan: Plan; lines: Line[]; of: number }
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

/**
 * Does one thing to many tickets, one after another, each an event of its own; what one refuses stops none of the others. Without a
 * network none of the rest is tried: all that was chosen and typed stands in the plan, to go on with.
 */
export const useTogether = () => {
  const client = useQueryClient()
  const [done, setDone] = useState<Done | null>(null)
  const [busy, setBusy] = useState(false)
  const run = async (rows: TicketRow[], plan: Plan, before: Line[] = []) => {
    setBusy(true)
    const lines = [...before]
    for (const row of rows) {
      const isAway = lines.at(-1)?.away
      lines.push(isAway ? { ...lines.at(-1)!, row } : await tried(row, plan.deed))
      setDone({ lines: [...lines], of: before.length + rows.length, plan })
    }
    setBusy(false)
    await Promise.all([refresh(client, ['tickets']), refresh(client, ['work'])])
  }
  const goOn = ({ lines, plan }: Done) => {
    const [left, settled] = [lines.filter(({ away }) => away), lines.filter(({ away }) => !away)]
    return run(
      left.map(({ row }) => row),
      plan,
      settled,
    )
  }
  return { done, busy, run, goOn, forget: () => setDone(null) }
}

const tried = (row: TicketRow, deed: Deed): Promise<Line> =>
  deed(row).then(
    ({ version }) => ({ row: { ...row, version }, refused: null }),
    (error) => {
      const { status, sentence } = problemOf(error)
      return { row, refused: sentence, away: status === 0 }
    },
  )
