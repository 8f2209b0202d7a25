import nodemailer from 'nodemailer'
import sharp from 'sharp'
import { htmlOf } from './mail-html.ts'
import type { Mail, Mailer, MailPicture, Sending } from './outlet.ts'

/** Signs what leaves (RFC 6376): a mail without it is taken for junk. */
export type DkimKey = { domainName: string; keySelector: string; privateKey: string }
export type MailSettings = { url: string; from: string; dkim?: DkimKey | undefined }

const patience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
}

/** Mail by SMTP, over a few kept connections. */
export const createMailer = ({ url, from, dkim }: MailSettings): Mailer => {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 3,
    ...patience,
    ...(dkim && { dkim }),
  })
  return {
    name: 'smtp',
    send: async (mail) => {
      try {
        const sent = await transport.sendMail(await letter(mail, from))
        return { sent: sent.messageId }
      } catch (error) {
        return failureOf(error)
      }
    },
    close: async () => transport.close(),
  }
}

/** Null where the server takes our name and password; else what it said. */
export const askMailServer = async (url: string): Promise<string | null> => {
  const transport = nodemailer.createTransport({ url, ...patience })
  try {
    await transport.verify()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    transport.close()
  }
}

const letter = async (mail: Mail, from: string) => {
  const answers = mail.references.at(-1)
  return {
    from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.body,
    html: mail.html ?? htmlOf(mail),
    attachments: await Promise.all((mail.pictures ?? []).map(inline)),
    messageId: mail.messageId,
    ...(mail.replyTo && { replyTo: mail.replyTo }),
    ...(mail.bounceTo && { envelope: { from: mail.bounceTo, to: mail.to } }),
    ...(answers ? { inReplyTo: answers, references: mail.references } : {}),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.language,
      ...(mail.stopLink && {
        'List-Unsubscribe': { prepared: true, value: `<${mail.stopLink}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}

/** Shown in its place in the text, not beneath it as a file. */
const inline = async ({ cid, svg }: MailPicture) => ({
  cid,
  filename: `${cid.split('@')[0]}.png`,
  contentType: 'image/png',
  contentDisposition: 'inline' as const,
  content: await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer(),
})

/** A mailbox that the server refuses for good (5xx on RCPT, RFC 5321) is dead; another 5xx concerns this mail alone. */
const failureOf = (error: unknown): Sending => {
  const {
    message,
    responseCode = 0,
    command = '',
  } = error as Error & { responseCode?: number; command?: string }
  if (responseCode < 500 || command === 'AUTH' || /^(AUTH|EHLO|HELO|STARTTLS|CONN)/.test(command))
    return { failed: message, fate: 'try-again' }
  return { failed: message, fate: /^RCPT/.test(command) ? 'dead-address' : 'refused' }
}
