import type { QueryClient } from '@tanstack/react-query'
import { takeOwnChange } from '../inbox/take-changes.ts'
import { refresh } from '../refresh.ts'
import type { Me } from '../shapes.ts'
import { isPassing, refusalOf, rounds } from './rounds.ts'
import { drop, keep, readUnsent, type Unsent, type UnsentAct } from './unsent.ts'

/** Of its own, so that the first screen stands before it; loaded from sign-in on, for without a network it would not come. */
const knowHow = () => import('../ticket/send-unsent.ts')

type Sender = { client: QueryClient; me: Me }

/** True when the next one may follow: this one is done, or needs a person. */
const sendOne = async (one: Unsent, sender: Sender): Promise<boolean> => {
  try {
    const { sendAct, sendPictures } = await knowHow()
    if (one.what === 'pictures') await sendPictures(one)
    else await bringUpToDate(one, await sendAct(one, sender.me))
    await drop(one.key)
  } catch (error) {
    if (isPassing(error)) return false
    await keep({ ...one, refused: refusalOf(error) })
  }
  await Promise.all([
    takeOwnChange(sender.client, one.ticketId),
    refresh(sender.client, ['ticket', one.ticketId]),
    refresh(sender.client, ['counts']),
  ])
  return true
}

/** What was done next was about the ticket as this left it. */
const bringUpToDate = async (done: UnsentAct, version: number) => {
  const later = (await readUnsent()).filter((one) => one.ticketId === done.ticketId && one.key !== done.key)
  for (const one of later) if (one.what === 'act') await keep({ ...one, version })
}

/** What follows something that was refused at the same ticket waits for a person too. */
const next = (all: Unsent[], by: string) => {
  const stuck = new Set(all.filter(({ refused }) => refused).map(({ ticketId }) => ticketId))
  return all.find((one) => one.by === by && !stuck.has(one.ticketId))
}

const { go, start } = rounds<Unsent, Sender>({
  next: async ({ me }) => next(await readUnsent(), me.id),
  send: sendOne,
})

let sender: Sender | undefined

export const sendUnsent = (): Promise<void> => (sender ? go(sender) : Promise.resolve())

export const startSendingUnsent = (who: Sender) => {
  sender = who
  void knowHow().catch(() => null)
  const stop = start(who)
  return () => {
    sender = undefined
    stop()
  }
}
