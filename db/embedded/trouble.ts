/** What a person reads when the embedded database cannot run: Vietnamese first, then English, then what to do. */
export class EmbeddedTrouble extends Error {
  override name = 'EmbeddedTrouble'
}

export const trouble = (vietnamese: string, english: string, cause?: unknown) =>
  new EmbeddedTrouble(`${vietnamese}\n${english}${cause ? `\n${said(cause)}` : ''}`, { cause })

const said = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))

export const otherwise = {
  vietnamese: 'Cách khác: đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL 15 trở lên có sẵn.',
  english: 'Otherwise: set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
}
