import { PassThrough } from 'node:stream'
import { openReplication } from './connection.ts'

/** From where to where the log is needed that makes the copy whole; it lies in the copy itself. */
export type Copied = { start: string; end: string; timeline: number; systemId: string; bytes: number }

/** Among what else the server says between them: the names of archives. */
const data = 'd'.charCodeAt(0)

/**
 * A copy of the whole server while it works, as a tar file, by the server itself: it looks at the checksum of each page, and puts in the log
 * that was written meanwhile. `keep` reads the stream to its end.
 */
export const copyServer = async (
  url: string,
  keep: (tar: PassThrough) => Promise<unknown>,
): Promise<Copied> => {
  const { ask, wire, close } = await openReplication(url)
  try {
    const [[systemId]] = (await ask('IDENTIFY_SYSTEM')) as [[string]]
    const tar = new PassThrough({ highWaterMark: 1024 ** 2 })
    const kept = keep(tar)
    kept.catch(() => tar.destroy())
    const goOn = () => wire.stream.resume()
    tar.on('drain', goOn).on('close', goOn)
    let bytes = 0
    const rows = ask("BASE_BACKUP (LABEL 'lang-nghe', CHECKPOINT 'fast', WAL true, MANIFEST 'no')", {
      onBytes: (message) => {
        if (message[0] !== data || tar.destroyed) return
        bytes += message.length - 1
        if (!tar.write(message.subarray(1))) wire.stream.pause()
      },
    })
    const answered = await Promise.race([rows, kept.then(() => rows)]).finally(() => tar.end())
    await kept
    const [start, end] = [answered[0]!, answered.at(-1)!]
    return { systemId, start: start[0]!, timeline: Number(start[1]), end: end[0]!, bytes }
  } finally {
    await close()
  }
}
