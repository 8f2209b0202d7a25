/** What a mail says of its own, and whether that is less than all of it. */
export type NewWords = { words: string; folded: boolean }

const widest = 300
const opensQuote = [
  /^(?:on|vào|vào lúc|lúc|ngày|le|am|el)(?!\p{L}).*(?:wrote|đã viết|viết|a écrit|schrieb|escribió)\s*:$/iu,
  /^-{2,}\s*(?:original message|thư gốc|tin nhắn gốc|thư ban đầu|forwarded message|tin nhắn được chuyển tiếp|thư chuyển tiếp)\s*-{2,}$/iu,
  /^_{20,}$/u,
]
/** Outlook's block above a quoted mail: a sender, and under it when it was sent. */
const sender = /^\*?(?:from|từ|người gửi)\s*:\*?\s*\S/iu
const sent = /^\*?(?:sent|date|đã gửi|gửi lúc|ngày gửi|ngày|thời gian)\s*:/iu
const device = /^(?:sent from my|gửi từ|được gửi từ|get outlook for|tải outlook)(?!\p{L}).{0,60}$/iu

/**
 * Folds away the mails quoted under or between the new words, and the signature. A text that is nothing but quotes is left
 * whole: better a word too many than one lost.
 */
export const newWordsOf = (text: string): NewWords => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const end = lines.findIndex((_, at) => endsNewWords(lines, at))
  const own = (end === -1 ? lines : lines.slice(0, end)).filter(
    (line) => !/^\s*>/.test(line) && !device.test(line.trim()),
  )
  const words = own.join('\n').trim()
  if (!/[\p{L}\p{N}]/u.test(words)) return { words: lines.join('\n').trim(), folded: false }
  return { words, folded: own.length < lines.length }
}

const endsNewWords = (lines: string[], at: number): boolean => {
  const line = lines[at]!
  if (line === '-- ' || (line === '--' && lines.length - at <= 8)) return true
  const said = line.trim()
  if (said.length > widest) return false
  if (opensQuote.some((pattern) => pattern.test(said))) return true
  // "On … wrote:" may be broken into two lines.
  const two = `${said} ${lines[at + 1]?.trim() ?? ''}`
  if (/^(?:on|vào)(?!\p{L})/iu.test(said) && two.length <= widest && opensQuote[0]!.test(two)) return true
  return sender.test(said) && lines.slice(at + 1, at + 4).some((next) => sent.test(next.trim()))
}
