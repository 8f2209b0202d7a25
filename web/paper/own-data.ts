import { html, raw } from 'hono/html'
import type { Language, ReportChannel } from '../../db/vocabulary.ts'
import type { Tracking } from '../../src/tickets/resident/track.ts'
import { sayNumber } from '../number.ts'
import { sheet } from './sheet.ts'

type OwnData = {
  lang: Language
  day: string
  own: Tracking
  json: string
  momentOf: (at: Date) => string
  channelOf: (channel: ReportChannel) => string
}

const words = {
  vi: {
    title: 'Thông tin được lưu của phản ánh',
    said: 'Nội dung đã gửi',
    place: 'Nơi xảy ra',
    kept: 'Thông tin về anh/chị',
    consent: 'Đồng ý lưu thông tin',
    consentOf: (version: string | null, channel: string) =>
      `bản điều khoản ${version ?? 'theo cách gửi'}, gửi qua ${channel}`,
    happened: 'Diễn biến',
    forPrograms: 'Cùng nội dung, cho máy đọc (JSON)',
    name: 'Họ tên',
    phone: 'Số điện thoại',
    email: 'Email',
    postalAddress: 'Địa chỉ nhận thư',
    helper: 'Người gửi hộ',
  },
  en: {
    title: 'What is kept of the report',
    said: 'What was sent',
    place: 'Place',
    kept: 'About you',
    consent: 'Consent',
    consentOf: (version: string | null, channel: string) =>
      `words ${version ?? 'by writing to us'}, by ${channel}`,
    happened: 'What has happened',
    forPrograms: 'The same for programs (JSON)',
    name: 'Name',
    phone: 'Phone',
    email: 'E-mail',
    postalAddress: 'Postal address',
    helper: 'Sent for you by',
  },
}

const fields = ['name', 'phone', 'email', 'postalAddress', 'helper'] as const

/** What is kept, to be read and kept by its owner. */
export const ownDataSheet = ({ lang, day, own, json, momentOf, channelOf }: OwnData) => {
  const say = words[lang]
  const { personalData, reference } = own
  const kept = fields.flatMap((field) => {
    const said = personalData?.kept?.[field]
    return said ? [html`<dt>${say[field]}</dt><dd>${field === 'phone' ? sayNumber(said) : said}</dd>`] : []
  })
  const consent = personalData?.consent
  return sheet(
    { title: `${say.title} ${reference}`, lang },
    html`<p class="date">${day}</p>
      <h1>${say.title} ${reference}</h1>
      <h2>${say.said}</h2>
      <p class="said" lang="vi">${own.text ?? ''}</p>
      <dl>
        <dt>${say.place}</dt><dd>${[own.address, own.commune?.name].filter(Boolean).join(', ')}</dd>
      </dl>
      <h2>${say.kept}</h2>
      <dl>${kept}${consent ? html`<dt>${say.consent}</dt><dd>${momentOf(consent.at)}, ${say.consentOf(consent.version, channelOf(consent.channel))}</dd>` : ''}</dl>
      <h2>${say.happened}</h2>
      <dl>${own.timeline.map(
        ({ at, sentence, text }) =>
          html`<dt>${momentOf(at)}</dt><dd>${sentence[lang]}${text ? html`<br>${text}` : ''}</dd>`,
      )}</dl>
      <details><summary>${say.forPrograms}</summary>
        <script type="application/json" id="data">${raw(json.replaceAll('<', '\\u003c'))}</script>
        <p class="said">${json}</p>
      </details>`,
  )
}
