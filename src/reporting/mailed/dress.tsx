/** @jsxImportSource hono/jsx */
import { html } from 'hono/html'
import type { Language } from '../../../db/vocabulary.ts'
import { styleOf } from '../../../web/mail/looks.ts'
import type { SheetPicture } from '../../../web/mail/sheet.ts'
import { WeeklyReportMail } from '../../../web/mail/weekly-report.tsx'
import type { Ctx } from '../../context/context.ts'
import { inPlainWords, withStop } from './in-plain-words.ts'
import type { WeeklyReport } from './read-week.ts'
import { sayWeek } from './say-week.ts'

/** A mail about a week as it was queued: its words, and what they were made of. */
type Queued = { body: string; language: Language; report: WeeklyReport }
type Leaving = Queued & { stopLink: string }

const nameIn = ({ name }: SheetPicture) => `${name}@weekly-report`

/** How it leaves: with pictures, and the way to stop it; where somebody changed its words in the outbox, as these words alone. */
export const dressed = (
  { publicUrl }: Pick<Ctx, 'publicUrl'>,
  { body, report, language, stopLink }: Leaving,
) => {
  const sheet = sayWeek({ report, language, publicUrl })
  const words = { body: withStop(body, sheet, stopLink) }
  if (body !== inPlainWords(sheet)) return words
  const source = (picture: SheetPicture) => `cid:${nameIn(picture)}`
  const view = <WeeklyReportMail sheet={sheet} medium="mail" source={source} stopLink={stopLink} />
  return {
    ...words,
    html: `<!doctype html>${view}`,
    pictures: sheet.pictures.map((picture) => ({ cid: nameIn(picture), svg: picture.svg })),
  }
}

type Shown = Pick<Queued, 'report' | 'language'>

/** The same to be looked at in a browser, its pictures within. */
export const previewOf = ({ publicUrl }: Pick<Ctx, 'publicUrl'>, { report, language }: Shown) => {
  const sheet = sayWeek({ report, language, publicUrl })
  return html`<!doctype html>${<WeeklyReportMail sheet={sheet} medium="page" source={inline} stopLink={null} />}`
}

const inline = ({ svg }: SheetPicture) => `data:image/svg+xml,${encodeURIComponent(svg)}`

/** The one style of the page and the pictures within, and nothing else. */
export const previewPolicy = async (): Promise<string> =>
  `default-src 'none'; style-src 'sha256-${await hashOf(styleOf.page)}'; img-src data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`

const hashOf = async (text: string) => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return btoa(String.fromCharCode(...bytes))
}
