import { setTimeout as wait } from 'node:timers/promises'
import { openReplication, type Replication } from './connection.ts'
import { copier } from './copier.ts'
import { positionOf, startOfSegment, textOf } from './positions.ts'

/** Of which server, and from the beginning of which segment on; `anew`: what was written before it is missing. */
export type LogPlace = { systemId: string; timeline: number; from: bigint; anew: boolean }

export type Following = LogPlace & {
  /** Settles when the server or the connection ended it. */
  ended: Promise<Error>
  /** Up to here it lies where it outlives the server. */
  confirm: (upTo: bigint) => void
  pause: () => void
  resume: () => void
  close: () => Promise<void>
}

type Take = (at: bigint, bytes: Buffer) => void

const walData = 'w'.charCodeAt(0)
const keepalive = 'k'.charCodeAt(0)
const headOfData = 25
/** Seconds of the server's own clock, which begins in the year 2000. */
const epoch = 946_684_800_000

/** Hears the write-ahead log as it is written. The server keeps what was not confirmed yet, as long as its disk allows. */
export const followLog = async (url: string, begin: (place: LogPlace) => Take): Promise<Following> => {
  const line = await openReplication(url)
  try {
    const [[systemId, timeline]] = (await line.ask('IDENTIFY_SYSTEM')) as [[string, string]]
    const { at, anew } = await placeOf(line)
    const from = startOfSegment(at)
    const place = { systemId, timeline: Number(timeline), from, anew }
    const take = begin(place)
    const standing = { confirmed: from }
    const confirm = (upTo = standing.confirmed) => {
      standing.confirmed = upTo
      line.wire.sendCopyFromChunk(statusOf(upTo))
    }
    const answered = line.ask(
      `START_REPLICATION SLOT ${copier} PHYSICAL ${textOf(from)} TIMELINE ${timeline}`,
      {
        onBytes: (message) => {
          if (message[0] === walData) take(message.readBigUInt64BE(1), message.subarray(headOfData))
          else if (message[0] === keepalive && message[17] === 1) confirm()
        },
      },
    )
    const ended = Promise.race([
      line.lost,
      answered.then(
        () => new Error('the server ended the log'),
        (error: Error) => error,
      ),
    ])
    const beating = setInterval(() => confirm(), 10_000).unref()
    ended.then(() => clearInterval(beating))
    return {
      ...place,
      ended,
      confirm,
      pause: () => line.wire.stream.pause(),
      resume: () => line.wire.stream.resume(),
      close: async () => {
        clearInterval(beating)
        line.wire.endCopyFrom()
        await Promise.race([line.close(), wait(1_000, undefined, { ref: false })])
        line.wire.stream.destroy()
      },
    }
  } catch (error) {
    await line.close()
    throw error
  }
}

/** Where the server begins for us; a place of its own is made when there is none, or when the server gave it up. */
const placeOf = async (line: Replication): Promise<{ at: bigint; anew: boolean }> => {
  const known = await slotOf(line)
  if (known) return { at: known, anew: false }
  await line.ask(`DROP_REPLICATION_SLOT ${copier}`).catch(() => {})
  await line.ask(`CREATE_REPLICATION_SLOT ${copier} PHYSICAL (RESERVE_WAL true)`)
  return { at: (await slotOf(line))!, anew: true }
}

/** Null where there is none, or where what it should hold is gone: then the server says no place. */
const slotOf = async (line: Replication): Promise<bigint | null> => {
  const [[kind, at] = []] = (await line.ask(`READ_REPLICATION_SLOT ${copier}`)) as (string | null)[][]
  return kind && at ? positionOf(at) : null
}

/** Written, flushed and applied up to here, at this time; no answer is asked for. */
const statusOf = (upTo: bigint): Buffer => {
  const message = Buffer.alloc(34)
  message.write('r')
  for (const at of [1, 9, 17]) message.writeBigUInt64BE(upTo, at)
  message.writeBigInt64BE(BigInt(Date.now() - epoch) * 1_000n, 25)
  return message
}
