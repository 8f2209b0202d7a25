import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import { type FieldProblem, type RefusalKind, Refused, type Sentence } from './errors.ts'
import { languageOf } from './language.ts'
import { sayIssue, sayMissing } from './wrong-input.ts'

export const statusOf: Record<RefusalKind, ContentfulStatusCode> = {
  invalid: 422,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  busy: 429,
}

const titles: Record<RefusalKind, Sentence> = {
  invalid: { vi: 'Thông tin chưa đúng', en: 'The input is not right' },
  forbidden: { vi: 'Không có quyền', en: 'Not allowed' },
  missing: { vi: 'Không tìm thấy', en: 'Not found' },
  conflict: { vi: 'Chưa thực hiện được', en: 'Not possible now' },
  busy: { vi: 'Xin thử lại sau', en: 'Please try again later' },
}

/** RFC 9457 problem details, with the sentence in the language asked for and in both. */
export const problem = (c: Context, refused: Refused, status = statusOf[refused.kind]) => {
  const language = languageOf(c)
  const { fields, current, challenge, retryAfterSeconds } = refused.details
  if (retryAfterSeconds) c.header('Retry-After', String(retryAfterSeconds))
  c.header('Content-Type', 'application/problem+json; charset=utf-8')
  return c.body(
    JSON.stringify({
      type: 'about:blank',
      title: titles[refused.kind][language],
      status,
      detail: refused.sentence[language],
      sentence: refused.sentence,
      ...(fields ? { fields } : {}),
      ...(current === undefined ? {} : { current }),
      ...(challenge === undefined ? {} : { challenge }),
      requestId: c.get('requestId'),
    }),
    status,
  )
}

/** Problems of a zod parse as field and sentence; messages made by `both` carry both languages. */
export const fieldProblems = (error: z.core.$ZodError): FieldProblem[] =>
  error.issues.flatMap((issue) =>
    pathsOf(issue).map((path) => ({ field: path.join('.') || 'body', sentence: sentenceOf(issue) })),
  )

/** What is not known here is told to its program by its own name. */
const pathsOf = (issue: z.core.$ZodIssue): PropertyKey[][] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.slice(0, 20).map((key) => [...issue.path, key])
    : [issue.path]

export const refusedFields = (error: z.core.$ZodError): Refused => {
  const fields = fieldProblems(error)
  const [first] = error.issues
  const all = isWorded(first!) ? null : sayMissing(error.issues)
  return new Refused('invalid', all ?? fields[0]!.sentence, { fields })
}

/** A zod message in both languages. */
export const both = (vi: string, en: string): string => JSON.stringify({ vi, en })

const isWorded = ({ message }: z.core.$ZodIssue) => message.startsWith('{"vi":')

const sentenceOf = (issue: z.core.$ZodIssue): Sentence =>
  isWorded(issue) ? JSON.parse(issue.message) : sayIssue(issue)
