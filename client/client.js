import { hc } from 'hono/client'

/** What the house refused, in its own words. */
export class Refusal extends Error {
  constructor(status, sentence, { fields = [], retryAfterSeconds = null } = {}) {
    super(`${status}: ${sentence.vi} / ${sentence.en}`)
    this.name = 'Refusal'
    Object.assign(this, { status, sentence, fields, retryAfterSeconds })
  }
}

/** The addresses that a key opens, and those that open to everybody. */
export const langNghe = ({ url, key, fetch: ask = fetch }) => {
  const base = url.replace(/\/+$/, '')
  const authorization = `Bearer ${key}`
  return {
    staff: hc(`${base}/api`, { headers: { authorization }, fetch: ask }),
    everybody: hc(base, { fetch: ask }),
  }
}

const unexplained = { vi: 'Hệ thống không trả lời được.', en: 'The system could not answer.' }

/** What an address answered; thrown as a refusal where it refused. */
export const answered = async (asking) => {
  const response = await asking
  if (response.ok) return response.status === 204 ? undefined : response.json()
  const { sentence = unexplained, fields } = await response.json().catch(() => ({}))
  const wait = response.headers.get('retry-after')
  throw new Refusal(response.status, sentence, {
    fields,
    retryAfterSeconds: wait === null ? null : Number(wait),
  })
}
