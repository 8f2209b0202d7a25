const milliseconds = 10_000
const largest = 1024 * 1024

/** It did not answer, or not with anything that can be meant. */
export const isAway = (error: unknown): boolean =>
  error instanceof Error && ((error as { code?: string }).code === 'EISSUERAWAY' || isAway(error.cause))

const away = (host: string, cause?: unknown) =>
  Object.assign(new Error(`${host} did not answer`, { cause }), { code: 'EISSUERAWAY' })

/**
 * To an identity provider that this office has set up, which may well lie in its own network: without redirects, for seconds only
 * and of a size that can be held.
 */
export const issuerFetch = async (url: string, init: RequestInit): Promise<Response> => {
  const { host } = new URL(url)
  const signal = AbortSignal.timeout(milliseconds)
  try {
    const answered = await fetch(url, { ...init, redirect: 'error', signal })
    if (answered.status >= 500) throw new Error(`${answered.status}`)
    const body = await wholeOf(answered)
    return new Response(body, { status: answered.status, headers: answered.headers })
  } catch (error) {
    throw away(host, error)
  }
}

const wholeOf = async ({ body }: Response): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size > largest) throw new Error('too large')
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
