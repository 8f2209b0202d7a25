import { html } from 'hono/html'
import type { Language } from '../../db/vocabulary.ts'
import { sheet } from './sheet.ts'

export type SlipSheet = {
  language: Language
  reference: string
  /** Null where somebody else came in the resident's place. */
  secret: string | null
  received: string
  /** Null where the matter is confidential. */
  department: string | null
  due: string
  trackAt: string
}

const words = {
  vi: {
    title: 'Giấy biên nhận phản ánh',
    received: 'Tiếp nhận lúc',
    department: 'Nơi xử lý',
    due: 'Hạn trả lời',
    reference: 'Mã phản ánh',
    secret: 'Mã riêng',
    onPaper: 'chỉ hiện trên bản in',
    helped: 'Mã riêng chỉ trao cho chính người có phản ánh.',
    keep: 'Ai có mã riêng đều xem được phản ánh này: xin giữ kín.',
    track: 'Tra cứu tại',
  },
  en: {
    title: 'Receipt of a report',
    received: 'Received at',
    department: 'Handled by',
    due: 'Answer due',
    reference: 'Reference',
    secret: 'Private code',
    onPaper: 'shown on paper only',
    helped: 'The private code is given to the person concerned alone.',
    keep: 'Whoever has the private code can read this report: please keep it to yourself.',
    track: 'Follow it at',
  },
}

/** What a resident takes home from the counter. The private code is on the paper and on no screen. */
export const slipSheet = (slip: SlipSheet) => {
  const say = words[slip.language]
  return sheet(
    { title: `${say.title} ${slip.reference}`, lang: slip.language },
    html`<h1>${say.title}</h1>
      <dl>
        <dt>${say.reference}</dt><dd class="code">${slip.reference}</dd>
        ${slip.secret && html`<dt>${say.secret}</dt><dd class="code"><span class="print-only">${slip.secret}</span><span class="screen-only">(${say.onPaper})</span></dd>`}
        <dt>${say.received}</dt><dd>${slip.received}</dd>
        ${slip.department && html`<dt>${say.department}</dt><dd>${slip.department}</dd>`}
        <dt>${say.due}</dt><dd>${slip.due}</dd>
        <dt>${say.track}</dt><dd>${slip.trackAt}</dd>
      </dl>
      <p>${slip.secret ? say.keep : say.helped}</p>`,
  )
}
