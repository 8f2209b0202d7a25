import { cleanText } from '../../platform/text.ts'

const longest = 100

/**
 * The name under which a paper is kept and saved: no folders, no signs that turn the letters around or that a file system
 * minds, and always .pdf at its end, so that no reader takes it for anything else.
 */
export const paperName = (said: string): string => {
  const last = cleanText(said.normalize('NFC')).split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(\.pdf|[. ])+$/i, '')
    .replace(/^[. ]+/, '')
  const short = [...plain].slice(0, longest).join('').trim()
  return `${short || 'van-ban'}.pdf`
}

/** As attachment under its own name (RFC 6266), and in plain letters for programs that know no others. */
export const asAttachment = (name: string): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\w .()-]/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => escaped[sign]!)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

/** What encodeURIComponent leaves and this header may not hold (RFC 8187). */
const escaped: Record<string, string> = { "'": '%27', '(': '%28', ')': '%29', '*': '%2A' }
