import type { LogPlace } from '../../db/replication/follow.ts'
import { segmentOf, segmentSize, startOfSegment, wide } from '../../db/replication/positions.ts'
import type { Vault } from './vault.ts'

/** One file of the log as it fills: what came, and how much of it is kept. */
type Segment = { name: string; start: bigint; bytes: Buffer; filled: number; kept: number; pieces: number }

/** Before they are written as one: a quiet house writes a little every second. */
const mostPieces = 60

/** Servers are kept apart: another one begins with the same names. */
export const logOf = (systemId: string) => `wal/${systemId}`
/** What follows the name of a segment that is not full. */
export const pieces = '.pieces'
export const pieceName = (from: number, to: number) => `${wide(from)}-${wide(to)}.gz`
export const spanOf = (piece: string) =>
  piece
    .replace('.gz', '')
    .split('-')
    .map((part) => Number.parseInt(part, 16)) as [number, number]

/** Takes the log as it comes, and keeps it in whole files; the one that fills lies in pieces until it is full. */
export const logPieces = (
  vault: Vault,
  { systemId, timeline, from }: Pick<LogPlace, 'systemId' | 'timeline' | 'from'>,
) => {
  const folder = logOf(systemId)
  const ofSegment = ({ name }: Segment) => `${folder}/${name}.gz`
  const piecesOf = ({ name }: Segment) => `${folder}/${name}${pieces}`
  const open = (start: bigint): Segment => ({
    name: segmentOf(timeline, start),
    start,
    bytes: Buffer.alloc(segmentSize),
    filled: 0,
    kept: 0,
    pieces: 0,
  })
  const segments: Segment[] = [open(from)]

  const take = (at: bigint, bytes: Buffer): void => {
    const start = startOfSegment(at)
    if (segments.at(-1)!.start !== start) segments.push(open(start))
    const segment = segments.at(-1)!
    const offset = Number(at - start)
    const here = bytes.subarray(0, segmentSize - offset)
    here.copy(segment.bytes, offset)
    segment.filled = offset + here.length
    if (here.length < bytes.length) take(at + BigInt(here.length), bytes.subarray(here.length))
  }

  const keepWhole = async (segment: Segment) => {
    await vault.write(ofSegment(segment), segment.bytes)
    await vault.remove(piecesOf(segment))
    segments.shift()
  }
  const keepPiece = async (segment: Segment) => {
    const to = segment.filled
    const isGathered = segment.pieces >= mostPieces || segment.kept === 0
    const beginning = isGathered ? 0 : segment.kept
    const own = pieceName(beginning, to)
    await vault.write(`${piecesOf(segment)}/${own}`, segment.bytes.subarray(beginning, to))
    segment.kept = to
    segment.pieces = isGathered ? 1 : segment.pieces + 1
    if (!isGathered) return
    for (const other of await vault.list(piecesOf(segment)))
      if (other !== own && spanOf(other)[1] <= to) await vault.remove(`${piecesOf(segment)}/${other}`)
  }

  return {
    take,
    waits: () => segments.length > 1 || segments[0]!.filled > segments[0]!.kept,
    /** So much lies in memory that the server should wait. */
    isMuch: () => segments.length > 3,
    /** Keeps what came until now, and answers up to where. */
    keep: async (): Promise<bigint> => {
      const segment = segments[0]!
      const upTo = segment.start + BigInt(segment.filled)
      // A new one is begun by what follows: one that is just full stays until then.
      if (segment.filled < segmentSize) await keepPiece(segment)
      else {
        if (segments.length === 1) segments.push(open(segment.start + BigInt(segmentSize)))
        await keepWhole(segment)
      }
      return upTo
    },
  }
}

export type LogPieces = ReturnType<typeof logPieces>
