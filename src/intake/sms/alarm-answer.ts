import type { Ctx } from '../../context/context.ts'
import { queueAnswer } from '../../notifications/answer.ts'
import { smsText } from '../../notifications/sms-text.ts'
import { fold } from '../../routing/text.ts'
import { acknowledgeBySms } from '../../tickets/alarm/acknowledge.ts'
import { readReference } from '../../tickets/reference.ts'

/** What a member of staff writes who has heard of an alarm; a longer text is a report like any other. */
const answers = /^(?:ok|oke|okay|oki|da nhan(?: tin)?|nhan tin|da ro|da biet|roi|xac nhan)$/

/** The reference may stand before or after the word; null where it is no answer to an alarm. */
export const readAlarmAnswer = (text: string): { reference: string | null } | null => {
  const words = text.trim().split(/\s+/)
  for (const [typed, rest] of [
    [words[0], words.slice(1)],
    [words.at(-1), words.slice(0, -1)],
  ] as const) {
    const reference = words.length > 1 ? readReference(typed ?? '') : null
    if (reference && isAnswer(rest.join(' '))) return { reference }
  }
  return isAnswer(text) ? { reference: null } : null
}

const isAnswer = (text: string) =>
  answers.test(
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )

/** Takes "OK" from a number at which an alarm rings; answers the ticket, or null when it is something else. */
export const answerAlarm = async (ctx: Ctx, sender: string, text: string): Promise<number | null> => {
  const read = readAlarmAnswer(text)
  const call = read && (await acknowledgeBySms(ctx, { phone: sender, reference: read.reference }))
  if (!call) return null
  const body = wordHeard(call)
  await queueAnswer(ctx, {
    to: { channel: 'sms', address: sender },
    ticketId: call.ticketId,
    language: 'vi',
    body,
    urgent: 1,
  })
  return call.ticketId
}

export const wordHeard = ({ reference, staffName }: { reference: string; staffName: string }): string =>
  smsText({ head: `${reference}: Đã ghi nhận ${staffName} nhận tin khẩn.` }, 'plain')
