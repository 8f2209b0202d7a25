import { hostileText, personal } from './hostile.ts'
import type { Random } from './random.ts'
import { sentences } from './value.ts'

const charsets = ['utf-8', 'iso-8859-1', 'windows-1258', 'x-nothing', 'utf-7']
const transfers = ['7bit', '8bit', 'base64', 'quoted-printable', 'x']

const oneLine = (text: string) => text.replaceAll(/[\r\n\0]/g, ' ')

/** A mail as somebody wrote it, or as nobody should. */
export const mailOf = (random: Random): Buffer => {
  const word = (usual: string) => (random.chance(0.2) ? oneLine(hostileText(random)) : usual)
  const text = random.chance(0.2) ? hostileText(random) : random.pick(sentences)
  const part = (type: string) =>
    `Content-Type: ${word(type)}; charset=${random.pick(charsets)}\r\nContent-Transfer-Encoding: ${random.pick(transfers)}\r\n\r\n${text}\r\n`
  const head = [
    `From: ${word(`${personal} <ai-do@example.vn>`)}`,
    `To: ${word('phan-anh@thanh-pho.example')}`,
    `Subject: ${word('=?utf-8?B?4buf?= Phản ánh')}`,
    `Message-ID: ${word(`<${random.below(1e9)}@example.vn>`)}`,
    `Date: ${word('Sun, 29 Nov 2026 10:00:00 +0700')}`,
    ...(random.chance(0.1) ? [`Auto-Submitted: auto-replied`] : []),
    ...(random.chance(0.1)
      ? [
          `In-Reply-To: ${hostileText(random)
            .slice(0, 50)
            .replaceAll(/[\r\n\0]/g, '')}`,
        ]
      : []),
  ].join('\r\n')
  if (random.chance(0.6)) return Buffer.from(`${head}\r\n${part('text/plain')}`)
  const depth = random.pick([1, 2, 60])
  const opened = Array.from(
    { length: depth },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
  )
  return Buffer.from(`${head}\r\n${opened.join('')}${part('text/html')}--b0--\r\n`)
}
