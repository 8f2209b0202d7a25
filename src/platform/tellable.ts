import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { databaseTrouble } from './database-trouble.ts'
import { Refused, wrongField } from './errors.ts'
import { statusOf } from './problem.ts'

export type Tellable = { refused: Refused; status: ContentfulStatusCode }

/** A log as the public app needs it; pino on Node, the console at the edge. */
export type RequestLog = {
  info: (fields: object, message: string) => void
  error: (fields: object, message: string) => void
}

/** What a caller is told of whatever went wrong: a bug of ours, or a database that is away, is logged once with the request's id. */
export const toldOf = (log: RequestLog, error: unknown, c: Context): Tellable & { isBug: boolean } => {
  const told = tellable(error)
  if (!told || told.status === 503)
    log.error({ err: error, requestId: c.get('requestId') }, 'unexpected error')
  return told ? { ...told, isBug: false } : { refused: broken, status: 500, isBug: true }
}

const broken = new Refused('busy', {
  vi: 'Hệ thống gặp lỗi và đã ghi lại. Xin thử lại; nội dung đã được xác nhận thì không mất.',
  en: 'Something went wrong and was noted. Please try again; nothing that was confirmed is lost.',
})

/** What a caller may be told of an error, and by which status; null for a bug of ours. */
const tellable = (error: unknown): Tellable | null => {
  if (error instanceof Refused) return { refused: error, status: statusOf[error.kind] }
  if (error instanceof HTTPException && error.status < 500)
    return { refused: byStatus[error.status] ?? unreadable, status: error.status }
  return isCutOff(error) ? { refused: cutOff, status: 400 } : databaseTrouble(error)
}

/** Node's word for a client that went away while it was still sending: nobody hears the answer, and nothing is wrong here. */
const isCutOff = (error: unknown): boolean =>
  error instanceof Error && error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET'

const cutOff = wrongField('body', {
  vi: 'Nội dung gửi lên bị đứt giữa chừng. Xin gửi lại.',
  en: 'What was sent was cut off on its way. Please send it again.',
})

const unreadable = wrongField('body', {
  vi: 'Không đọc được dữ liệu gửi lên; xin kiểm tra định dạng JSON hoặc biểu mẫu.',
  en: 'What was sent cannot be read; please check the JSON or the form.',
})

const byStatus: Partial<Record<number, Refused>> = {
  403: new Refused('forbidden', {
    vi: 'Yêu cầu này không đến từ trang của hệ thống.',
    en: 'This request does not come from our own pages.',
  }),
  413: wrongField('body', {
    vi: 'Dữ liệu gửi lên quá lớn. Xin gửi chữ ngắn hơn; ảnh không quá 10 MB.',
    en: 'What was sent is too large. Please send less text; a picture may have 10 MB.',
  }),
}
