import type { QueryClient } from '@tanstack/react-query'
import { problemOf } from '../api.ts'
import { takeOwnChange } from '../inbox/take-changes.ts'
import { refresh } from '../refresh.ts'
import type { Me } from '../shapes.ts'
import { drop, keep, readUnsent, type Unsent, type UnsentAct } from './unsent.ts'

/** Of its own, so that the first screen stands before it; loaded from sign-in on, for without a network it would not come. */
const knowHow = () => import('../ticket/send-unsent.ts')

type Sender = { client: QueryClient; me: Me }

const retryMilliseconds = 10_000
/** The network, the sign-in or the server is away: it will be taken later as it is. */
const passing = [0, 401, 408, 425, 429, 500, 502, 503, 504]
export const isPassing = (error: unknown) => passing.includes(problemOf(error).status)

/** True when the next one may follow: this one is done, or needs a person. */
const sendOne = async (one: Unsent, sender: Sender): Promise<boolean> => {
  try {
    const { sendAct, sendPictures } = await knowHow()
    if (one.what === 'pictures') await sendPictures(one)
    else await bringUpToDate(one, await sendAct(one, sender.me))
    await drop(one.key)
  } catch (error) {
    if (isPassing(error)) return false
    const { sentence, body } = problemOf(error)
    await keep({ ...one, refused: body.fields?.[0]?.sentence ?? sentence })
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

const sendAll = async (sender: Sender): Promise<void> => {
  for (;;) {
    const one = next(await readUnsent(), sender.me.id)
    if (!one || !(await sendOne(one, sender))) return
  }
}

let sending: Promise<void> | undefined
let sender: Sender | undefined

/** In order, one at a time; what the network swallows waits for the next round. */
export const sendUnsent = (): Promise<void> => {
  const now = sender
  if (!now) return Promise.resolve()
  sending ??= sendAll(now).finally(() => {
    sending = undefined
    void again(now)
  })
  return sending
}

const again = async ({ me }: Sender) => {
  if (next(await readUnsent(), me.id)) setTimeout(() => void sendUnsent(), retryMilliseconds)
}

/** From sign-in on: what an earlier day left behind goes out, and whenever the network returns. */
export const startSendingUnsent = (who: Sender) => {
  sender = who
  void knowHow().catch(() => null)
  const now = () => void sendUnsent()
  now()
  addEventListener('online', now)
  return () => {
    sender = undefined
    removeEventListener('online', now)
  }
}
