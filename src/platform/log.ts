import pino, { type Logger } from 'pino'
import { quietError } from './quiet-error.ts'

/** Log lines carry ids and counts, never what a resident wrote or who they are. */
const personal = [
  'text',
  'phone',
  'email',
  'name',
  'body',
  'address',
  'recipient',
  'sender',
  'cookie',
  'authorization',
  'password',
]

export const createLog = (level: string): Logger =>
  pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => (error instanceof Error ? quietError(error) : error) },
    redact: { paths: [...personal, ...personal.map((key) => `*.${key}`)], censor: '[hidden]' },
  })

export type { Logger } from 'pino'
