import { convert } from 'html-to-text'
import PostalMime, { type Email } from 'postal-mime'
import { todaysLetters } from '../../platform/legacy-letters.ts'
import { unmixedLetters } from '../../platform/mixed-letters.ts'
import { cleanText } from '../../platform/text.ts'
import { mustBeReadable } from './bounds.ts'
import { type Headers, splitMail } from './headers.ts'
import { inOtherLetters } from './other-letters.ts'
import { newWordsOf } from './quoted.ts'
import { shallowHtml } from './shallow-html.ts'

export type AttachedFile = {
  name: string
  bytes: Uint8Array<ArrayBuffer>
  /** Shown inside the text, as logos of signatures are. */
  inline: boolean
}

/** A mail as it is understood; its text and names are safe to keep. */
export type ReadMail = {
  headers: Headers
  from: { name: string; address: string } | null
  subject: string
  /** All that it says, quoted mails included. */
  whole: string
  /** What it says without the mails that it quotes. */
  words: string
  attachments: AttachedFile[]
  /** What a server says became of a mail of ours (RFC 3464). */
  deliveryStatus: string
}

const limits = {
  maxNestingDepth: 30,
  maxHeadersSize: 128 * 1024,
  maxRfc822NestingDepth: 3,
}
const mostText = 200_000
const mostHtml = 500_000

/** Reads a raw mail; throws for one that is built to exhaust its reader. */
export const readMail = async (source: Uint8Array<ArrayBuffer>): Promise<ReadMail> => {
  const { headers, body } = splitMail(source)
  mustBeReadable(headers, body)
  const email = await PostalMime.parse(source, limits)
  const said = await inOtherLetters(textOf(email), source, async (again) =>
    textOf(await PostalMime.parse(again, limits)),
  )
  const whole = cleanText(todaysLetters(unmixedLetters(said)))
  return {
    headers,
    from: (headers.get('from')?.length ?? 0) > 1 ? null : senderOf(email),
    subject: cleanText(todaysLetters((email.subject ?? '').replace(/\s+/g, ' '))).slice(0, 300),
    whole,
    words: newWordsOf(whole).words,
    attachments: email.attachments.flatMap(fileOf),
    deliveryStatus: email.attachments.filter(isStatus).map(asText).join('\n'),
  }
}

const textOf = ({ text, html }: Email): string => {
  const said = text?.trim() ? text : html ? fromHtml(html) : ''
  return said.slice(0, mostText)
}

const fromHtml = (html: string): string =>
  convert(shallowHtml(html.slice(0, mostHtml)), {
    wordwrap: false,
    limits: { maxDepth: 60, maxInputLength: mostHtml, maxChildNodes: 10_000 },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
    ],
  })

const mailbox = /^[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:]{1,190}$/

/** One person, or nobody: several senders or a name without a mailbox are no address to answer. */
const senderOf = ({ from }: Email): ReadMail['from'] => {
  if (!from?.address || !mailbox.test(from.address)) return null
  return { name: cleanText(from.name.replace(/\s+/g, ' ')).slice(0, 100), address: from.address }
}

type Attachment = Email['attachments'][number]

const isStatus = ({ mimeType }: Attachment) => mimeType === 'message/delivery-status'
const asText = (attachment: Attachment): string => new TextDecoder().decode(bytesOf(attachment))
const bytesOf = ({ content }: Attachment): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

const fileOf = (attachment: Attachment): AttachedFile[] => {
  if (isStatus(attachment)) return []
  const name = cleanText((attachment.filename ?? '').replace(/\s+/g, ' ')).slice(0, 120)
  return [{ name, bytes: bytesOf(attachment), inline: attachment.related === true }]
}
