import { convert } from 'html-to-text'
import PostalMime, { type Email } from 'postal-mime'
import { todaysLetters } from '../../platform/legacy-letters.ts'
import { cleanText } from '../../platform/text.ts'
import { type Headers, header, splitMail } from './headers.ts'
import { newWordsOf } from './quoted.ts'

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
  maxHeadersSize: 1024 * 1024,
  maxRfc822NestingDepth: 3,
}
const mostParts = 500
const mostText = 200_000

/** Reads a raw mail; throws for one that is built to exhaust its reader. */
export const readMail = async (source: Uint8Array<ArrayBuffer>): Promise<ReadMail> => {
  const { headers, body } = splitMail(source)
  mustHaveFewParts(headers, body)
  const email = await PostalMime.parse(source, limits)
  const whole = textOf(email)
  return {
    headers,
    from: senderOf(email),
    subject: cleanText(todaysLetters((email.subject ?? '').replace(/\s+/g, ' '))).slice(0, 300),
    whole,
    words: newWordsOf(whole).words,
    attachments: email.attachments.flatMap(fileOf),
    deliveryStatus: email.attachments.filter(isStatus).map(asText).join('\n'),
  }
}

const mustHaveFewParts = (headers: Headers, body: Uint8Array): void => {
  if (!/multipart|message\//i.test(header(headers, 'content-type'))) return
  let parts = 0
  for (let at = body.indexOf(45); at !== -1 && at < body.length; at = body.indexOf(45, at + 2))
    if (body[at + 1] === 45 && (at === 0 || body[at - 1] === 10) && ++parts > mostParts)
      throw new Error(`A mail of more than ${mostParts} parts`)
}

const textOf = ({ text, html }: Email): string => {
  const said = text?.trim() ? text : html ? fromHtml(html) : ''
  return cleanText(todaysLetters(said.slice(0, mostText)))
}

const fromHtml = (html: string): string =>
  convert(html.slice(0, mostText * 5), {
    wordwrap: false,
    limits: { maxDepth: 60, maxInputLength: mostText * 5 },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
    ],
  })

const mailbox = /^[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:]{1,190}$/

/** One person, or nobody: a list of senders or a name without a mailbox is no address to answer. */
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
