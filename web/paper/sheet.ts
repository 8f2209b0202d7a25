import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { html, raw } from 'hono/html'
import type { Language } from '../../db/vocabulary.ts'

type Page = ReturnType<typeof html>

const style = `
  body { max-width: 170mm; margin: 10mm auto; color: #000; font: 13pt/1.5 "Times New Roman", "Noto Serif", serif; }
  h1 { margin: 8mm 0 4mm; font-size: 15pt; text-align: center; text-transform: uppercase; }
  .state { text-align: center; font-weight: 700; }
  .to, .said { white-space: pre-line; overflow-wrap: anywhere; }
  .date { text-align: end; font-style: italic; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 2mm 6mm; }
  dt { font-weight: 700; }
  dd { margin: 0; overflow-wrap: anywhere; }
  .code { font: 700 16pt monospace; letter-spacing: .06em; }
  .qr { width: 35mm; }
  @page slip { size: A5; margin: 10mm; }
  .slip { page: slip; max-width: 128mm; margin: 0 auto; font-size: 11.5pt; line-height: 1.4; }
  .slip h1 { margin: 0 0 4mm; }
  .slip p { margin: 3mm 0 0; }
  .print-only { display: none; }
  @media print { body:has(.slip) { margin: 0; } .print-only { display: inline; } .screen-only { display: none; } }
  @media (max-width: 600px) { body { margin: 4mm; } dl { grid-template-columns: 1fr; } }`

const styleHash = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))))

/** What the page may fetch and run: nothing; and it looks as this one style says. */
export const sheetPolicy = `default-src 'none'; object-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** One sheet of paper. */
export const sheet = ({ title, lang }: { title: string; lang: Language }, content: Page | Promise<string>) =>
  html`<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${raw(style)}</style></head>
<body>${content}</body></html>`
