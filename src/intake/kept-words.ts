import type { Sentence } from '../platform/errors.ts'

/** To whom sends so many reports from one connection that a person looks at each first. */
export const keptSentence: Sentence = {
  vi: 'Đã nhận. Kết nối này vừa gửi rất nhiều phản ánh, nên cán bộ sẽ xem trước khi lập phiếu. Nếu anh/chị có để lại số điện thoại hoặc email, mã tra cứu sẽ được gửi tới đó.',
  en: 'Received. Very many reports have just come from this connection, so an officer looks at it before it becomes a ticket. If you left a phone number or e-mail address, the code to follow it will be sent there.',
}
