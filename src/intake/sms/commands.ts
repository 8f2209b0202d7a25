import { fold } from '../../routing/text.ts'

export type Command = 'stop' | 'start' | 'help' | 'track' | 'withdraw'

/** Words of courtesy beside a command, which say nothing of their own. */
const courtesy =
  /(?<![\p{L}\p{N}])(?<!phan )(?:xin|vui long|lam on|lam phien|cam on(?: nhieu| ban| anh| chi)?|thank you|thanks|tks|please|pls|nhe|nha|nhen|a|ah|ak|di|anh chi|ban|anh|chi|em|oi|da|dum|giup|ho|luon)(?![\p{L}\p{N}])/gu

const messages = '(?:nhan|tin|gui|sms|thong bao|dang ky)'
const beside =
  '(?:nhan|tin|gui|sms|thong bao|dang ky|lai|nua|cho|toi|minh|em|den|so|may|nay|cac|nhung|them|bat ky|nao|vao|cua|muon|phan anh)'

const grammar: [Command, RegExp][] = [
  ['stop', /^(?:stop|unsubscribe)(?: (?:sms|tin|all|it|lai|now|nua))*$/],
  ['stop', /^(?:ngung|dung|ngung lai|dung lai)$/],
  [
    'stop',
    new RegExp(
      `^(?:toi |minh |em )?(?:muon |can |yeu cau |de nghi )?(?:dung co|dung|ngung|ngat|huy|tat|thoi|khong|ko|k|hong|cham dut|stop)(?: ${beside})* ${messages}(?: ${beside})*$`,
    ),
  ],
  ['start', /^(?:start|bat|bat lai|bat tin|nhan lai|mo lai)(?: (?:nhan|tin|tin nhan|sms|lai))*$/],
  ['start', /^(?:toi |minh )?(?:muon )?(?:nhan|dang ky)(?: tin(?: nhan)?)?(?: tro)? lai(?: tin(?: nhan)?)?$/],
  ['help', /^(?:help|tro|tro giup|huong dan|hd|cu phap|menu)$/],
  [
    'track',
    /^(?:tc|tra cuu|tracuu|tinh trang|tien do)(?: (?:phan anh|phieu|ho so|don|ma|ma so|so|toi|cua|nay))*$/,
  ],
  ['track', /^(?:check )?(?:my )?(?:report )?status(?: of (?:my|the) report)?$/],
  ['withdraw', /^(?:withdraw|(?:withdraw|cancel) (?:my|the|this)? ?report)$/],
  [
    'withdraw',
    /^(?:toi |minh )?(?:muon )?(?:huy|huy bo|rut|rut lai)(?: (?:phan anh|phieu|don|yeu cau|ma|so|nay|lai|bo|cua|toi))*$/,
  ],
]

/** What else, with a reference beside it, asks how a report stands. */
const asks = /^(?:(?:ma|xem|hoi|kiem tra|ket qua|kq|the nao roi|den dau roi|sao roi)(?: |$))*$/

const words = (text: string) =>
  fold(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** As it is compared: unaccented, without signs and courtesy. */
const bare = (text: string) => words(text).replace(courtesy, ' ').replace(/\s+/g, ' ').trim()

/** "Đúng" (right) and "dừng", "đừng" (stop) are one word without accents: with its accent it never stops anything. */
const isRight = (text: string) => /(?<!\p{L})đúng(?!\p{L})/iu.test(text.normalize('NFC'))

const greeting =
  /^(?:(?:a ?lo|xin|chao|em|anh|chi|ban|co|chu|bac|ad|admin|oi|a|hello|hi|hey|ok|oke|okay|da|vang|u|uh|dung|roi|test|thu|cam on|thanks?|thank you|cho (?:toi |em |minh |con )?hoi(?: chut| ti| voi| cai)?|(?:toi|em|minh) (?:can|muon) (?:hoi|phan anh)|co ai (?:khong|o do khong|nghe khong))(?: |$))+$/

/** A greeting, a yes or a trial: with nothing that it belongs to, its writer is asked what the matter is. */
export const isGreeting = (rest: string): boolean =>
  rest.length <= longestCommand && greeting.test(words(rest))

const longestCommand = 60

/**
 * The command that a whole text is, in any spelling and beside any courtesy; null where it says anything more. `rest` is the
 * text without its reference.
 */
export const commandIn = (text: string, rest: string, isNamed: boolean): Command | null => {
  if (rest.length > longestCommand) return null
  const said = bare(rest)
  const found =
    grammar.find(([, form]) => form.test(said))?.[0] ??
    (isNamed && (said ? asks.test(said) : !/\p{L}/u.test(rest)) ? 'track' : null)
  return found === 'stop' && isRight(text) ? null : found
}

/** "DUNG" alone may be either word. */
export const mayBeRight = (text: string): boolean =>
  bare(text) === 'dung' && !/[đd][ừừưửữự]ng/iu.test(text.normalize('NFC'))
