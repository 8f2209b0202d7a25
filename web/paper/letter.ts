import { html } from 'hono/html'
import type { Language } from '../../db/vocabulary.ts'
import { sheet } from './sheet.ts'

export type LetterSheet = {
  language: Language
  subject: string
  recipient: string
  body: string
  /** The day on which it was written, in words. */
  day: string
}

/** A letter as it goes into the envelope: the address above, the words below. */
export const letterSheet = ({ language, subject, recipient, body, day }: LetterSheet) =>
  sheet(
    { title: subject, lang: language },
    html`${language === 'vi' ? state : ''}
      <p class="date">${day}</p>
      <p class="to">${recipient}</p>
      <h1>${subject}</h1>
      <p class="said">${body}</p>`,
  )

/** As Nghị định 30/2020 asks of what an office writes. */
const state = html`<p class="state">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</p>`
