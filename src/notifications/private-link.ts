import type { MessageChannel } from '../../db/vocabulary.ts'
import { passwordUrl } from '../access/accounts/password-url.ts'
import type { Ctx } from '../context/context.ts'
import { wrongField } from '../platform/errors.ts'
import { confirmationCode } from '../tickets/duplicates/confirmation-code.ts'
import { alarmKey, alarmUrlOf, secretLength, trackingSecret, trackUrlOf } from '../tickets/secret.ts'

/** Stands in a stored message for the link that opens the resident's ticket: it is made as the message leaves. */
export const linkMark = '{{link}}'

/** Stands for the code by which somebody shows that a number or mailbox is theirs. */
export const codeMark = '{{code}}'

/** As long as the link itself, so that a message is cut to the room that it will take. */
export const standInFor = (publicUrl: string, reference: string): string =>
  trackUrlOf(publicUrl, reference, '-'.repeat(secretLength))

/** The words as they are stored, and which ticket their link opens. */
export const marked = (body: string, { publicUrl, reference }: { publicUrl: string; reference: string }) => {
  const masked = body.replaceAll(standInFor(publicUrl, reference), linkMark)
  return { body: masked, opens: masked.includes(linkMark) ? reference : null }
}

/** The same for the page on which a member of staff says that they heard of an alarm. */
export const alarmStandIn = (publicUrl: string, callId: number): string =>
  alarmUrlOf(publicUrl, callId, '-'.repeat(secretLength))

export const markedAlarm = (body: string, { publicUrl, callId }: { publicUrl: string; callId: number }) => ({
  body: body.replaceAll(alarmStandIn(publicUrl, callId), linkMark),
  opens: `${ofAlarm}${callId}`,
})

const ofAlarm = 'alarm:'

/** The page on which somebody chooses a password, by the id that its key is derived of. */
export const ofPassword = 'password:'

/** Null in what opens something else. */
export const passwordLinkIn = (
  house: Pick<Ctx, 'secret' | 'publicUrl'>,
  opens: string | null,
): string | null =>
  opens?.startsWith(ofPassword) ? passwordUrl(house, opens.slice(ofPassword.length)) : null

/** As long as it will be once its link or its code is put in. */
export const filledIn = (body: string, publicUrl: string): string =>
  body.replaceAll(linkMark, standInFor(publicUrl, '-'.repeat(9))).replaceAll(codeMark, '000000')

export type Masked = { body: string; opens: string | null; confirms: string | null }
type Leaving = Masked & { channel: MessageChannel; secretVersion: number | null }

/** The words as they leave the house. */
export const unmasked = (
  { secret, publicUrl }: Ctx,
  { body, channel, opens, confirms: key, secretVersion }: Leaving,
): string => {
  if (key !== null) return body.replaceAll(codeMark, confirmationCode(secret, { key, channel }))
  if (opens === null) return body
  if (opens.startsWith(ofAlarm)) {
    const callId = Number(opens.slice(ofAlarm.length))
    return body.replaceAll(linkMark, alarmUrlOf(publicUrl, callId, alarmKey(secret, callId)))
  }
  const chooses = passwordLinkIn({ secret, publicUrl }, opens)
  if (chooses !== null) return body.replaceAll(linkMark, chooses)
  const link = trackUrlOf(publicUrl, opens, trackingSecret(secret, opens, secretVersion ?? 0))
  return body.replaceAll(linkMark, link)
}

/** Other words keep the link where there is one, standing by itself, and bring none where there is none. */
export const mustKeepLink = ({ opens, confirms }: Masked, words: string): void => {
  if (confirms !== null)
    throw wrong(
      'Tin xác nhận do hệ thống viết, không sửa được.',
      'A confirmation is written by the system and cannot be changed.',
    )
  if (opens === null && words.includes(linkMark))
    throw wrong(
      `Tin này không có đường dẫn riêng; xin bỏ ${linkMark}.`,
      `This message has no private link; please take ${linkMark} out.`,
    )
  if (opens !== null && words.match(standingAlone)?.length !== 1)
    throw wrong(
      `Xin giữ đúng một ${linkMark}, cách chữ hai bên: chỗ đó là đường dẫn riêng của người dân.`,
      `Please keep ${linkMark} once, apart from other words: there the resident gets their private link.`,
    )
}

const standingAlone = /(?<!\S)\{\{link\}\}(?!\S)/g

const wrong = (vi: string, en: string) => wrongField('body', { vi, en })
