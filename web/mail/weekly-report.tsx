/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html'
import { lookIn, type Medium, styleOf } from './looks.ts'
import type { SheetPicture, WeeklySheet } from './sheet.ts'
import { Behind, Figures, Foot, Head, Picture, Row, Things } from './sheet-parts.tsx'

type View = {
  sheet: WeeklySheet
  medium: Medium
  /** Where a picture of this name lies. */
  source: (picture: SheetPicture) => string
  /** Where its reader says that they want no more; null where it is only looked at. */
  stopLink: string | null
}

/** One column of at most 600 px, in tables, since that is what mail programs lay out alike. */
export const WeeklyReportMail = ({ sheet, medium, source, stopLink }: View) => {
  const dress = lookIn(medium)
  const { language, subject, pictures } = sheet
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{raw(styleOf[medium])}</style>
      </head>
      <body {...dress('sheet')}>
        <table role="presentation" {...dress('ground')}>
          <tr>
            <td align="center" {...dress('around')}>
              <table role="presentation" width="600" {...dress('page')}>
                <Head sheet={sheet} dress={dress} />
                <Row dress={dress}>
                  <p {...dress('lead')}>{sheet.lead}</p>
                </Row>
                <Figures figures={sheet.figures} dress={dress} />
                <Things things={sheet.things} dress={dress} />
                {pictures.map((picture) => (
                  <Picture picture={picture} source={source(picture)} dress={dress} />
                ))}
                <Behind behind={sheet.behind} dress={dress} />
                <Foot sheet={sheet} stopLink={stopLink} dress={dress} />
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>
  )
}
