import { Refused } from '../../platform/errors.ts'
import { minuteMs } from '../../platform/vietnam-time.ts'

/** How far the clock of a phone system may go wrong; what is older was sent by somebody who kept it. */
const longest = 5 * minuteMs

/** When it was sent, by the seconds since 1970 that are signed with it. Refused: nothing of the kind, and what is not of now. */
export const sentAt = (given: string | undefined, now: Date): Date => {
  const at = /^\d{10}$/.test(given?.trim() ?? '') ? new Date(Number(given) * 1000) : null
  if (!at) throw withoutTime()
  if (Math.abs(at.getTime() - now.getTime()) > longest) throw notOfNow()
  return at
}

const withoutTime = () =>
  new Refused('forbidden', {
    vi: 'Thiếu X-Timestamp (số giây kể từ 1970) được ký cùng nội dung; xem docs/phone-systems.md.',
    en: 'X-Timestamp (seconds since 1970), signed with the body, is missing; see docs/phone-systems.md.',
  })

const notOfNow = () =>
  new Refused('forbidden', {
    vi: 'Sự kiện được ký cách đây hơn 5 phút; xin chỉnh lại giờ của tổng đài.',
    en: 'The event was signed more than 5 minutes from now; please set the clock of the phone system.',
  })
