import { SegmentedMessage } from 'sms-segments-calculator'
import type { Terms } from '../../platform/gateway-amounts.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import type { At, Sending, Sms, SmsGateway } from '../outlet.ts'
import { usedUp } from './budget.ts'
import { noteFailed, noteTaken, restingGateways } from './store.ts'

export type Placed = { gateway: SmsGateway; provinces: string[] | null; terms?: Terms }

const failuresAllowed = 3

/**
 * Sends by the first gateway that serves the ticket's province and is well; where it fails, the next one takes the same
 * message under the same reference at once. Of danger even those that rest are tried,
 * and those that have cost what they may; all else waits then.
 */
export const severalGateways = (placed: Placed[]): SmsGateway => ({
  name: placed.map(({ gateway: { name } }) => name).join(', '),
  send: async (sms, at) => {
    let last: Sending = { failed: 'No gateway serves this province', fate: 'try-again' }
    const serving = placed.filter(serves(sms))
    const within = sms.urgent ? serving : await withinBudget(serving, at)
    if (serving.length > 0 && within.length === 0) return { held: 'budget' }
    let unanswered = {}
    for (const gateway of await inOrder(within, sms, at)) {
      last = { ...(await tryBy(gateway, sms, at)), ...unanswered }
      if (!('failed' in last) || last.fate !== 'try-again') return last
      // The one before may have sent it, whatever the next one says.
      if (last.unanswered) unanswered = { unanswered: true }
    }
    return last
  },
  mayCost: async (at) => (await withinBudget(placed, at)).length > 0,
  close: async () => {
    await Promise.all(placed.map(({ gateway }) => gateway.close()))
  },
})

const serves =
  ({ province }: Sms) =>
  ({ provinces }: Placed) =>
    !provinces || !province || provinces.includes(province)

const withinBudget = async (placed: Placed[], at: At): Promise<Placed[]> => {
  const used = await usedUp(placed, at)
  return placed.filter(({ gateway }) => !used.has(gateway.name))
}

/** Those that are well, in their order; those that rest only for danger, or where no other is left. */
const inOrder = async (placed: Placed[], { urgent }: Sms, { db, now }: At) => {
  const serving = placed.map(({ gateway }) => gateway)
  if (serving.length < 2) return serving
  const resting = await restingGateways(db, now)
  const well = serving.filter(({ name }) => !resting.has(name))
  const others = serving.filter(({ name }) => resting.has(name))
  return urgent || well.length === 0 ? [...well, ...others] : well
}

/** A number that is no good says nothing against the gateway. */
const tryBy = async (gateway: SmsGateway, sms: Sms, at: At): Promise<Sending> => {
  const { db, now } = at
  const { name } = gateway
  const sending = await gateway.send(sms, at)
  const day = dateOf(now)
  if ('sent' in sending) {
    await noteTaken(db, { name, day, segments: new SegmentedMessage(sms.body).segmentsCount, now })
    return { ...sending, by: name }
  }
  if ('failed' in sending && sending.fate === 'try-again')
    await noteFailed(db, { name, day, error: sending.failed, failuresAllowed, now })
  return sending
}
