import { connect } from '../../db/connect.ts'
import { until } from '../support/until.ts'
import type { Acknowledged } from './load.ts'
import { phones } from './on-call.ts'
import { kill, type World } from './world.ts'

/** The queue looks at alarms every minute; a slow machine is not told from a dead one before that. */
const neverAfter = 240

export type Rung = { world: World; problems: string[]; seconds: { told: number; further: number } }

const since = (start: number) => (performance.now() - start) / 1000

/**
 * The node dies right after it took an emergency, and again when the time of whoever is on call is over: they are told all
 * the same, and so is the chair.
 */
export const alarmAfterKill = async (running: World, danger: Acknowledged): Promise<Rung> => {
  const { gateway, databaseUrl } = running
  const { sql, close } = connect(databaseUrl, { max: 1 })
  const died = performance.now()
  let world = await kill.node(running)
  const ticketOf = async () => {
    const [row] = await sql<{ id: number; reference: string }[]>`
      select id, reference from tickets where text = ${danger.text}`
    return row
  }
  const ticket = await until(() => ticketOf().catch(() => undefined), neverAfter).catch(() => null)
  const rang = (at: string, seconds: number) =>
    until(
      () => gateway.sent.some(({ to, body }) => ticket && to === at && body.includes(ticket.reference)),
      seconds,
    ).catch(() => false)
  const clerk = await rang(phones.clerk, neverAfter)
  const told = since(died)
  // Its ten minutes are over, by the clock of the database that the next node finds.
  await sql`update alarms set next_at = raised_at where ticket_id = ${ticket?.id ?? 0}`
  const over = performance.now()
  world = await kill.node(world)
  const chair = await rang(phones.chair, neverAfter)
  await close()
  return {
    world,
    seconds: { told, further: since(over) },
    problems: [
      ...(clerk ? [] : ['who is on call was not told of the emergency whose node died']),
      ...(chair ? [] : ['the chair was not told though nobody answered the emergency']),
    ],
  }
}
