import { type Headers, header } from './headers.ts'

/** Who never reads an answer, by the name of the mailbox. */
const robots =
  /^(?:mailer-daemon|postmaster|bounces?|no-?reply|do-?not-?reply|khong-?tra-?loi|notifications?)(?:[+._-][^@]*)?@/i

/**
 * Whether a machine wrote it: by RFC 3834, or by what machines wrote before it. `from` is the envelope's: an empty one is
 * that of mails which nobody may answer.
 */
export const isAutomatic = (
  headers: Headers,
  { from, sender }: { from: string; sender: string },
): boolean => {
  const submitted = header(headers, 'auto-submitted').toLowerCase()
  if (submitted !== '' && !/^no\b/.test(submitted)) return true
  if (/^(?:bulk|junk|list|auto_reply)\b/i.test(header(headers, 'precedence'))) return true
  if (/\b(?:all|autoreply|oof)\b/i.test(header(headers, 'x-auto-response-suppress'))) return true
  if (markers.some((name) => headers.has(name))) return true
  return from === '' || robots.test(sender) || robots.test(from)
}

const markers = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-response',
  'x-vacation',
  'x-failed-recipients',
  'x-loop',
  'list-id',
  'list-unsubscribe',
  'feedback-id',
]

/** A report on another mail's delivery (RFC 3464), or a notice that it was read. */
export const isDeliveryReport = (headers: Headers): boolean =>
  /multipart\/report/i.test(header(headers, 'content-type'))

/** The server that took it in found the sender forged by the rule that the sender's own domain made (RFC 8601). */
export const isForged = (headers: Headers): boolean =>
  /\bdmarc\s*=\s*fail\b/i.test(header(headers, 'authentication-results'))
