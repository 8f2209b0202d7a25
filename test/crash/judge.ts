import { connect, type Sql } from '../../db/connect.ts'
import { untilGone } from '../support/until-gone.ts'
import type { Acknowledged } from './load.ts'
import type { World } from './world.ts'

/** What was acknowledged and is not there just once, and what was sent not once: sentences, none when all is well. */
export const judge = async (world: World, acknowledged: Acknowledged[]): Promise<string[]> => {
  const { sql, close } = connect(world.databaseUrl, { max: 1 })
  const drained = await untilGone(() => workLeft(sql))
  const tickets = await sql<{ text: string; reference: string; n: number }[]>`
    select text, min(reference) as reference, count(*)::int as n from tickets group by text`
  await close()
  return [
    ...(drained ? [] : ['work was left, and none of it was done any more']),
    ...acknowledged.flatMap((one) => lostOrDoubled(one, tickets)),
    ...sentAmiss(world, acknowledged),
  ]
}

export const workLeft = async (sql: Sql): Promise<number> => {
  const [left] = await sql<{ n: number }[]>`
    select (select count(*) from inbound_messages where handled_at is null)
      + (select count(*) from ticket_events where seq is null)
      + (select count(*) from messages where state in ('queued', 'sending') and not_before < now())
      + (select count(*) from graphile_worker.jobs where task_identifier = 'react') as n`
  return left!.n
}

const lostOrDoubled = (
  { text, reference, channel }: Acknowledged,
  tickets: { text: string; reference: string; n: number }[],
): string[] => {
  const found = tickets.find((ticket) => ticket.text === text)
  if (!found) return [`lost (${channel}): ${text}`]
  if (found.n !== 1) return [`opened ${found.n} times (${channel}): ${text}`]
  return reference && reference !== found.reference ? [`acknowledged as another one: ${text}`] : []
}

/** A gateway that gets the same reference again sends nothing; another reference would be a second message. */
const sentAmiss = ({ gateway: { sent } }: World, acknowledged: Acknowledged[]): string[] =>
  acknowledged.flatMap(({ phone, text }) => {
    const to = `+84${phone.slice(1)}`
    const references = new Set(sent.filter((one) => one.to === to).map(({ reference }) => reference))
    return references.size === 1 ? [] : [`${references.size} receipts to the sender of: ${text}`]
  })
