import { z } from 'zod'
import type { Sending, SmsGateway } from './outlet.ts'

export type HttpGatewaySettings = { url: string; token?: string | undefined; fetch?: typeof fetch }

const patience = 10_000
const answerOf = z.object({
  id: z.coerce.string().optional(),
  error: z.string().optional(),
  permanent: z.boolean().optional(),
})

/**
 * A gateway that takes `{to, body, reference}` as JSON and answers `{id}`, or `{error, permanent}`; `permanent` says that
 * the number itself is no good. The reference is the same at every try: a gateway that knows it sends nothing twice.
 */
export const createHttpGateway = ({ url, token, fetch: ask = fetch }: HttpGatewaySettings): SmsGateway => ({
  name: 'generic',
  send: async ({ to, body, reference }) => {
    try {
      const response = await ask(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ to, body, reference }),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      })
      return outcomeOf(response.status, await readAnswer(response), reference)
    } catch (error) {
      return {
        failed: error instanceof Error ? error.message : 'The gateway cannot be reached',
        fate: 'try-again',
      }
    }
  },
  close: async () => {},
})

type Answer = z.infer<typeof answerOf>

const readAnswer = async (response: Response): Promise<Answer> => {
  const parsed = answerOf.safeParse(await response.json().catch(() => ({})))
  return parsed.success ? parsed.data : {}
}

/** A wrong request (400, 413, 422) will not become right; a lost key or a fault of theirs (401, 403, 404, 429, 5xx) may. */
const outcomeOf = (status: number, { id, error, permanent }: Answer, reference: string): Sending => {
  if (status < 300 && !error) return { sent: id ?? reference }
  const failed = `${status} ${error ?? ''}`.trim().slice(0, 300)
  if (permanent) return { failed, fate: 'dead-address' }
  return { failed, fate: [400, 413, 422].includes(status) ? 'refused' : 'try-again' }
}
