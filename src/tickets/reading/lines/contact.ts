import type { ContactChange } from '../../../events/event.ts'
import type { Sentence } from '../../../platform/errors.ts'
import { say } from './line.ts'

const ways = {
  sms: say('số điện thoại', 'phone number'),
  email: say('email', 'e-mail'),
  post: say('địa chỉ nhận thư', 'postal address'),
  zalo: say('Zalo', 'Zalo'),
}

const each = (changed: readonly ContactChange[]): Sentence => ({
  vi: changed
    .map(({ channel, was, became }) => `${ways[channel].vi} ${was ?? '(chưa có)'} → ${became ?? '(bỏ)'}`)
    .join(', '),
  en: changed
    .map(({ channel, was, became }) => `${ways[channel].en} ${was ?? '(none)'} → ${became ?? '(taken away)'}`)
    .join(', '),
})

export const contactCorrected = (changed: readonly ContactChange[]): Sentence => {
  if (changed.length === 0) return say('Sửa họ tên người phản ánh', 'Name of the reporter corrected')
  const { vi, en } = each(changed)
  return say(`Sửa thông tin liên lạc: ${vi}`, `Contact corrected: ${en}`)
}

export const contactAsked = (changed: readonly ContactChange[]): Sentence => {
  const { vi, en } = each(changed)
  return say(
    `Người có đường dẫn xin đổi liên lạc, chờ xác nhận bằng mã: ${vi}`,
    `Whoever has the link asked to change the contact; it waits for a code: ${en}`,
  )
}
