import { Refused, wrongField } from './errors.ts'

/** Node's and the driver's words for a database that cannot be reached or was lost on the way. */
const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECTION_UNANSWERED',
])

/**
 * PostgreSQL's classes that pass by themselves (documentation, appendix A): connection lost, rolled back for another,
 * out of resources, stopped by an operator or starting; 25006 is a standby that is not yet the main server.
 */
const passes = /^(08|40|53|57P0)|^(25006|55P03|57014)$/

const awayFromUs = /^(08|57P0)|^25006$/

/** Whether it failed because the database was away, or about to lead, and for nothing that it did itself. */
export const wasAway = (error: unknown): boolean =>
  unreachable.has(codeOf(error)) || awayFromUs.test(codeOf(error))

/** Whether a server that follows another gave it up: it took too long, or was in the way of what has to be taken over. */
export const wasInTheWay = (error: unknown): boolean => ['40001', '57014'].includes(codeOf(error))

/** Characters that PostgreSQL keeps nowhere: NUL and halves of surrogate pairs. */
const unstorable = new Set(['22021', '22P05'])

export type Trouble = { refused: Refused; status: 422 | 503 }

/** What a fault of the database means to a caller, or null when it is a bug of ours. */
export const databaseTrouble = (error: unknown): Trouble | null => {
  const code = codeOf(error)
  if (unstorable.has(code)) return { refused: unstorableText(), status: 422 }
  return unreachable.has(code) || passes.test(code) ? { refused: away, status: 503 } : null
}

/** Drizzle and better-auth wrap what the driver said. */
const codeOf = (error: unknown): string => {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  return cause instanceof Error ? codeOf(cause) : typeof code === 'string' ? code : ''
}

export const away = new Refused(
  'busy',
  {
    vi: 'Hệ thống tạm thời chưa nhận được. Xin gửi lại sau ít phút; nội dung đã được xác nhận thì không mất.',
    en: 'The system cannot take this just now. Please send it again in a few minutes; nothing that was confirmed is lost.',
  },
  { retryAfterSeconds: 10 },
)

const unstorableText = () =>
  wrongField('body', {
    vi: 'Nội dung có ký tự điều khiển không lưu được; xin xóa và gửi lại.',
    en: 'There is a control character in it that cannot be kept; please remove it and send again.',
  })
