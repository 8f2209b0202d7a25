import { join } from 'node:path'
import smpp from 'smpp'
import { until } from '../support/until.ts'
import { freePort, ownFolder, startProgram } from './peer.ts'

/** A unit that the centre hands in until it is acknowledged; its bytes in hex. */
export type Delivery = { id: string; fields: Record<string, unknown> }

export type Does = {
  /** So many of the next messages are too many. */
  throttle: number
  /** The connection breaks at this message of all that ever came, without an answer; 0 is never. */
  cutAt: number
  /** The same, but at this one it was taken, and only the answer is lost. */
  loseAnswerAt: number
  receipts: 'text' | 'fields'
}

export type SmscState = {
  binds: number
  submitted: number
  throttled: number
  /** Messages that it knew already by our reference. */
  again: number
  phones: { to: string; text: string; reference: number }[]
  acknowledged: number
}

export type Smsc = {
  port: number
  deliver: (deliveries: Delivery[]) => Promise<void>
  does: (does: Partial<Does>) => Promise<void>
  /** Breaks every connection, without a word. */
  cut: () => Promise<void>
  state: () => Promise<SmscState & { waiting: number }>
  kill: () => Promise<void>
  start: () => Promise<void>
  stop: () => Promise<void>
}

type Secured = { key: string; cert: string }

/** A centre in a process of its own; killed and started again, it still has what nobody acknowledged. */
export const startSmsc = async (secured?: Secured): Promise<Smsc> => {
  const { path: folder, remove } = await ownFolder('smsc')
  const [port, control] = [await freePort(), await freePort()]
  const args = ['--port', port, '--control', control, '--store', join(folder, 'waiting.jsonl')].map(String)
  if (secured) args.push('--key', secured.key, '--cert', secured.cert)
  const ask = async (path: string, body?: unknown) => {
    const answer = await fetch(`http://127.0.0.1:${control}${path}`, {
      method: 'POST',
      body: JSON.stringify(body ?? null),
      signal: AbortSignal.timeout(5_000),
    })
    return answer.json() as ReturnType<Smsc['state']>
  }
  const begin = async () => {
    const program = startProgram(process.execPath, ['--import', 'tsx', 'test/gateways/smsc.ts', ...args])
    await until(() => ask('/state').catch(() => null), 30).catch((error) => {
      throw new Error(`The centre did not start: ${program.said()}`, { cause: error })
    })
    return program
  }
  let running = await begin()
  return {
    port,
    deliver: async (deliveries) => void (await ask('/deliver', deliveries)),
    does: async (does) => void (await ask('/does', does)),
    cut: async () => void (await ask('/cut')),
    state: () => ask('/state'),
    kill: () => running.kill(),
    start: async () => {
      running = await begin()
    },
    stop: async () => {
      await running.stop()
      await remove()
    },
  }
}

let last = 0
type Written = { from: string; text: string; coding?: 0 | 8; fields?: Record<string, unknown> }

/** What a telephone wrote, in one unit. */
export const written = ({ from, text, coding = 0, fields = {} }: Written): Delivery => ({
  id: `text ${++last}`,
  fields: {
    source_addr_ton: 1,
    source_addr: from.replace('+', ''),
    destination_addr: '1022',
    data_coding: coding,
    short_message: bytesIn(text, coding).toString('hex'),
    ...fields,
  },
})

const bytesIn = (text: string, coding: 0 | 8) =>
  coding === 8 ? smpp.encodings.UCS2.encode(text) : smpp.encodings.ASCII.encode(text)

type Long = { from: string; text: string; each: number; by: 'header' | 'fields' }

/** A long text in Unicode, as a telephone cuts it: after so many units, be it inside an emoji. */
export const writtenLong = ({ from, text, each, by }: Long): Delivery[] => {
  const pieces = Array.from({ length: Math.ceil(text.length / each) }, (_, i) =>
    text.slice(i * each, (i + 1) * each),
  )
  const number = ++last % 256
  return pieces.map((piece, i) => {
    const body = bytesIn(piece, 8)
    const header = Buffer.from([5, 0, 3, number, pieces.length, i + 1])
    const fields =
      by === 'header'
        ? { esm_class: 0x40, short_message: Buffer.concat([header, body]).toString('hex') }
        : { sar_msg_ref_num: number, sar_total_segments: pieces.length, sar_segment_seqnum: i + 1 }
    return written({ from, text: piece, coding: 8, fields })
  })
}
