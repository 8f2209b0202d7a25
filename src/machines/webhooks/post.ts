import type { Ctx } from '../../context/context.ts'
import { causeOf, type Post } from '../../platform/guarded-fetch.ts'
import { messageId } from './body.ts'
import { askedToWait } from './retries.ts'
import { openSecret, signedHead } from './secret.ts'
import type { SendingTo } from './store.ts'

export type Answer = { status: number | null; answer: string | null; error: string | null }
/** `rests`: until when they ask to be left alone. */
export type Heard = Answer & { rests: Date | null }

const silence = { status: null, answer: null, rests: null }

type Sent = { id: number; body: string }

/** The secrets that sign now: the one in force, and the one before it for a while. */
export const secretsNow = async (
  { secret, now }: Pick<Ctx, 'secret' | 'now'>,
  { secret: sealed, previousSecret, previousUntil }: SendingTo,
): Promise<string[]> => {
  const before = previousSecret && previousUntil && previousUntil > now ? [previousSecret] : []
  const opened = await Promise.all([sealed, ...before].map((one) => openSecret(secret, one)))
  return opened.filter((one) => one !== null)
}

/** Sends one of them; what keeps it from arriving is an answer, too. */
export const postTo = async (
  { url, id, secrets }: Pick<SendingTo, 'url' | 'id'> & { secrets: string[] },
  sent: Sent,
  { post, now }: { post: Post; now: Date },
): Promise<Heard> => {
  if (secrets.length === 0) return { ...silence, error: 'ESECRET' }
  const headers = signedHead(secrets, { id: messageId(id, sent.id), at: now, body: sent.body })
  try {
    const { status, text, retryAfter } = await post(url, { headers, body: sent.body })
    const rests = status >= 400 ? askedToWait(retryAfter, now) : null
    return { status, answer: text.replaceAll('\0', ''), error: null, rests }
  } catch (error) {
    return { ...silence, error: causeOf(error) }
  }
}

export const isTaken = ({ status }: Answer): boolean => status !== null && status >= 200 && status < 300
