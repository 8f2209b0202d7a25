/** The bytes of a part; the last one of a file is shorter. */
export const partBytes = 256 * 1024

/** A stream in parts of one size, so that any byte is found by its number. */
export async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let part = new Uint8Array(partBytes)
  let filled = 0
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; ) {
      const piece = chunk.subarray(at, at + partBytes - filled)
      part.set(piece, filled)
      at += piece.length
      filled += piece.length
      if (filled < partBytes) continue
      yield part
      part = new Uint8Array(partBytes)
      filled = 0
    }
  if (filled > 0) yield part.slice(0, filled)
}

/** A file from one of its bytes on, part by part, each asked for once the one before was taken. */
export const fromParts = (
  part: (n: number) => Promise<Uint8Array | null>,
  start: number,
): ReadableStream<Uint8Array> => {
  let n = Math.floor(start / partBytes)
  let skip = start % partBytes
  return new ReadableStream({
    pull: async (file) => {
      const bytes = await part(n++)
      if (!bytes) return file.close()
      file.enqueue(bytes.subarray(skip))
      skip = 0
    },
  })
}
