import type { WeeklySheet } from '../../../web/mail/sheet.ts'

/** The same for who reads mails as text, or hears them. */
export const inPlainWords = (sheet: WeeklySheet): string => {
  const { title, kind, days, lead, figures, things, behind, open, notes } = sheet
  const numbers = figures.map(({ name, value, said }) => `${name}: ${value} (${said})`)
  const todo = things.all.map(({ says, href }, i) => `${i + 1}. ${says}\n${href}`)
  const rows = behind.rows.map(({ name, inTime }) => `${name}: ${inTime}`)
  const parts = [
    `${kind}, ${days}\n${title}`,
    lead,
    numbers.join('\n'),
    [things.title ?? things.nothing, ...todo].join('\n'),
    rows.length > 0 ? [behind.title, ...rows].join('\n') : '',
    `${open.says}:\n${open.href}`,
    notes.join('\n'),
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** Behind the words where they leave, for each mail has its own. */
export const withStop = (words: string, sheet: WeeklySheet, link: string): string =>
  `${words}\n\n${sheet.stop}:\n${link}`
