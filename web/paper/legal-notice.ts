import { html } from 'hono/html'
import { sheet } from './sheet.ts'

export type LegalNoticeSheet = {
  kind: 'taken-on' | 'not-taken-on'
  lane: 'complaint' | 'denunciation'
  number: string
  /** The day of the notice, in words. */
  day: string
  department: string
  /** A first complaint against the chair's own decision. */
  firstInstance: boolean
  /** Null where the sender left no name. */
  reporter: string | null
  reference: string
  received: string
  /** By when it is settled, once taken on. */
  due: string | null
  refusal: { reason: string; instead: string } | null
}

const lanes = {
  complaint: { name: 'khiếu nại', law: 'Điều 27 Luật Khiếu nại số 02/2011/QH13' },
  denunciation: { name: 'tố cáo', law: 'Điều 24 và Điều 29 Luật Tố cáo số 25/2018/QH14' },
}

/** A notice of thụ lý or không thụ lý as an office writes it (Nghị định 30/2020/NĐ-CP); the paper is in Vietnamese. */
export const legalNoticeSheet = (notice: LegalNoticeSheet) => {
  const { name, law } = lanes[notice.lane]
  const title = `Thông báo về việc ${notice.kind === 'taken-on' ? 'thụ lý' : 'không thụ lý'} giải quyết ${name}`
  return sheet(
    { title: `${title} ${notice.reference}`, lang: 'vi' },
    html`<p class="state">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</p>
      <p><strong>${notice.department}</strong><br>Số: ${notice.number}</p>
      <p class="date">${notice.day}</p>
      <h1>${title}</h1>
      <p>Kính gửi: ${notice.reporter ?? 'người gửi đơn'}.</p>
      <p>Ngày ${notice.received}, ${notice.department} nhận được đơn ${name}, mã ${notice.reference}. Căn cứ ${law}, ${notice.department} thông báo:</p>
      ${notice.kind === 'taken-on' ? takenOn(name, notice) : notTakenOn(name, notice)}
      <p class="date">Người có thẩm quyền giải quyết<br>(ký, ghi rõ họ tên, đóng dấu)</p>`,
  )
}

const takenOn = (name: string, { due, firstInstance }: LegalNoticeSheet) =>
  html`<p>Đơn ${name} được thụ lý để giải quyết. Thời hạn giải quyết tính từ ngày thụ lý, chậm nhất ngày ${due}.</p>
    ${firstInstance ? secondInstance : ''}`

const secondInstance = html`<p>Không đồng ý với quyết định giải quyết lần đầu, hoặc hết thời hạn trên mà chưa được giải quyết, người khiếu nại có quyền khiếu nại lần hai đến Chủ tịch Ủy ban nhân dân tỉnh, thành phố trong 30 ngày (vùng sâu, vùng xa: 45 ngày), hoặc khởi kiện vụ án hành chính tại Tòa án (Điều 7 và Điều 33 Luật Khiếu nại số 02/2011/QH13).</p>`

const notTakenOn = (name: string, { refusal }: LegalNoticeSheet) =>
  html`<p>Đơn ${name} không được thụ lý. Lý do: ${refusal?.reason}</p><p>${refusal?.instead}</p>`
