import type { SmsSetAside } from '../../../db/vocabulary.ts'
import { hourMs } from '../../platform/vietnam-time.ts'
import { fold } from '../../routing/text.ts'
import { isOpen } from '../../tickets/lifecycle.ts'
import type { Known, Understanding } from './known.ts'

/** How texts begin that nobody typed: answers of machines, notices of networks, codes, advertisements of brands. */
const beginnings =
  /^(?:\W*(?:\[?\(?(?:qc|tb|quang cao|ads)\]?\)?)\W+|(?:kinh gui |thua )?quy khach|(?:day la )?tin nhan tu dong|tin tu dong|day la tin|auto(?:matic)?[ -]?(?:reply|response)|out of office|(?:ma|your) (?:otp|xac thuc|xac nhan|verification)|otp\b|delivery (?:report|receipt)|thue bao (?:quy khach|ma)|so du|tai khoan cua quy khach|ban co \d+ (?:cuoc goi|tin)|cuoc goi nho|hop thu thoai)/
const markers = [
  /quy khach/,
  /vui long (?:khong tra loi|goi lai sau|doi|lien he|truy cap|bam|soan)/,
  /khong tra loi tin nhan nay|do not reply/,
  /chung toi (?:da nhan|se (?:lien he|phan hoi|tra loi))/,
  /cam on (?:quy khach|ban|anh chi) da (?:lien he|nhan tin|su dung|gui)/,
  /(?:soan|nhan) \S+ gui \d{3,5}/,
  /(?:uu dai|khuyen mai|giam gia|tang ngay|mien phi).*(?:hotline|lien he|https?:|goi ngay|chi tiet|soan )/,
  /tu choi (?:qc|quang cao)|(?:ma )?(?:otp|xac thuc)(?: cua (?:ban|quy khach))? la/,
]

const isAutomatic = (text: string): boolean => {
  const said = fold(text)
  return beginnings.test(said) || markers.filter((marker) => marker.test(said)).length >= 2
}

/** So many texts that each come in the wake of ours are no person's. */
const promptAtMost = 2
const ticketsAnHour = 12
const dangersAnHour = 24

const talk: readonly Understanding['is'][] = [
  'report',
  'reply',
  'repeated',
  'unclear',
  'which',
  'no-such-choice',
  'unknown-reference',
  'help',
]

/**
 * Why a text is left for a person to look at, though it was understood: nobody typed it. Danger is acted on all the same, and
 * what a command or an asked-for answer says.
 */
export const whyNotActedOn = (text: string, understood: Understanding, known: Known): SmsSetAside | null => {
  const { danger, prompt } = known
  if (!talk.includes(understood.is)) return null
  const lately = known.tickets.filter(({ reportedAt }) => known.now.getTime() - reportedAt.getTime() < hourMs)
  if (understood.is === 'report' && lately.length >= (danger === 'none' ? ticketsAnHour : dangersAnHour))
    return 'too-many'
  if (danger !== 'none') return null
  if (isAutomatic(text)) return 'automatic'
  return prompt > promptAtMost ? 'machine' : null
}

/** Written at once after our own message, with no place of its own: it adds to what is open, and opens nothing beside it. */
export const inWakeOf = (understood: Understanding, known: Known): Understanding => {
  if (understood.is !== 'report' || known.prompt === 0) return understood
  if (known.danger !== 'none' || (known.named !== null && known.prompt === 1)) return understood
  const ticket = known.tickets.find(({ status }) => isOpen(status))
  return ticket ? { is: 'reply', ticket } : understood
}
