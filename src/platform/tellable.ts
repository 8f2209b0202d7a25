import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { databaseTrouble } from './database-trouble.ts'
import { Refused, wrongField } from './errors.ts'
import { statusOf } from './problem.ts'

export type Tellable = { refused: Refused; status: ContentfulStatusCode }

/** What a caller may be told of an error, and by which status; null for a bug of ours. */
export const tellable = (error: unknown): Tellable | null => {
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
