import { html } from 'hono/html'
import type { Language } from '../../db/vocabulary.ts'
import { qrPath } from '../qr-path.ts'
import { sheet } from './sheet.ts'

export type SlipSheet = {
  language: Language
  reference: string
  /** Null where somebody else came in the resident's place, and on a slip printed again once they have gone. */
  secret: string | null
  /** Who came in the resident's place. */
  helper: string | null
  /** Who was asked agreed that their name and address are kept; otherwise neither is. */
  agreed: boolean
  /** The office whose counter it was. */
  receivedBy: string
  received: string
  /** Null where the matter is confidential. */
  department: string | null
  due: string
  trackAt: string
  /** Opens the report with its private code; null where that is. */
  trackUrl: string | null
}

const words = {
  vi: {
    title: 'Giấy biên nhận phản ánh',
    receivedBy: 'Nơi tiếp nhận',
    received: 'Tiếp nhận lúc',
    helper: 'Người đến thay',
    department: 'Nơi xử lý',
    due: 'Hạn trả lời',
    reference: 'Mã phản ánh',
    secret: 'Mã riêng',
    onPaper: 'chỉ hiện trên bản in',
    helped: 'Mã riêng chỉ trao cho chính người có phản ánh nên không in ở đây.',
    again: 'Bản in lại không có mã riêng: mã chỉ được in lúc tiếp nhận, khi người dân còn ở quầy.',
    keep: 'Ai có mã riêng đều xem được phản ánh này: xin giữ kín.',
    track: 'Tra cứu tại',
    agreed: 'Người dân đã đồng ý cho lưu tên và cách liên lạc, chỉ để báo kết quả phản ánh này.',
    agreedFor: (helper: string) =>
      `${helper} đến thay và cho biết người có phản ánh đồng ý cho lưu tên và cách liên lạc, chỉ để báo kết quả.`,
    anonymous: 'Họ tên và số điện thoại không được lưu. Xin giữ giấy này: chỉ có mã mới xem được kết quả.',
    anonymousFor:
      'Họ tên và số điện thoại không được lưu. Xin giữ giấy này và đọc mã phản ánh khi hỏi kết quả.',
    scan: 'Quét để mở trang tra cứu',
  },
  en: {
    title: 'Receipt of a report',
    receivedBy: 'Received by',
    received: 'Received at',
    helper: 'Brought by',
    department: 'Handled by',
    due: 'Answer due',
    reference: 'Reference',
    secret: 'Private code',
    onPaper: 'shown on paper only',
    helped: 'The private code is given to the person concerned alone, so it is not printed here.',
    again: 'A slip printed again has no private code: that is printed while the resident is at the counter.',
    keep: 'Whoever has the private code can read this report: please keep it to yourself.',
    track: 'Follow it at',
    agreed: 'The resident agreed that name and address are kept, only to tell them the result.',
    agreedFor: (helper: string) =>
      `${helper} came in their place and says that the person concerned agrees that name and address are kept, only to tell them the result.`,
    anonymous:
      'Neither name nor number was kept. Please keep this slip: the result can be read with the code alone.',
    anonymousFor:
      'Neither name nor number was kept. Please keep this slip, and read out the reference when you ask for the result.',
    scan: 'Scan to open the tracking page',
  },
}

/** What a resident takes home from the counter. The private code is on the paper and on no screen. */
export const slipSheet = (slip: SlipSheet) => {
  const say = words[slip.language]
  return sheet(
    { title: `${say.title} ${slip.reference}`, lang: slip.language },
    html`<div class="slip"><h1>${say.title}</h1>
      <dl>
        <dt>${say.reference}</dt><dd class="code">${slip.reference}</dd>
        ${slip.secret && html`<dt>${say.secret}</dt><dd class="code"><span class="print-only">${slip.secret}</span><span class="screen-only">(${say.onPaper})</span></dd>`}
        <dt>${say.receivedBy}</dt><dd>${slip.receivedBy}</dd>
        ${slip.helper && html`<dt>${say.helper}</dt><dd>${slip.helper}</dd>`}
        <dt>${say.received}</dt><dd>${slip.received}</dd>
        ${slip.department && html`<dt>${say.department}</dt><dd>${slip.department}</dd>`}
        <dt>${say.due}</dt><dd>${slip.due}</dd>
        ${(slip.secret || slip.agreed) && html`<dt>${say.track}</dt><dd>${slip.trackAt}</dd>`}
      </dl>
      ${slip.trackUrl && qr(slip.trackUrl, say.scan)}
      <p>${consentOn(slip)}</p>
      <p>${slip.secret ? say.keep : slip.helper ? say.helped : say.again}</p></div>`,
  )
}

const consentOn = ({ language, helper, agreed, secret }: SlipSheet) => {
  const say = words[language]
  if (agreed) return helper ? say.agreedFor(helper) : say.agreed
  return html`<strong>${secret ? say.anonymous : say.anonymousFor}</strong>`
}

/** It holds the private code, so that it is on the paper alone too. */
const qr = (text: string, label: string) => {
  const { size, path } = qrPath(text)
  return html`<div class="print-only"><svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}"><path d="${path}" /></svg><br />${label}</div>`
}
