import type { Mail } from './outlet.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character]!)
const links = (html: string) => html.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)
const paragraph = (text: string) => `<p>${links(escaped(text)).replace(/\n/g, '<br>')}</p>`

/** The same words as the plain part, as paragraphs with their links. */
export const htmlOf = ({ body, language, subject }: Pick<Mail, 'body' | 'language' | 'subject'>): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>` +
  `<body style="font:16px/1.5 sans-serif;max-width:40em">${body
    .split(/\n{2,}/)
    .map(paragraph)
    .join('')}</body></html>`
