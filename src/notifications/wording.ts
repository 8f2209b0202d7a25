import type { Language } from '../../db/vocabulary.ts'
import type { RecordedTicketEvent } from '../events/event.ts'
import type { OneWay } from '../platform/one-way.ts'
import { sayDayInFull, sayShortMoment } from '../platform/time-words.ts'
import { askedBy } from './asked-by.ts'
import type { Occasion, ResidentFacts, TicketFacts } from './facts.ts'
import { residentMail } from './mail-words.ts'
import { saidToResident, saidToStaff } from './notices/every.ts'
import type { Said } from './notices/notice.ts'
import { quoteFor } from './quote.ts'
import type { ResidentRecipient, StaffRecipient } from './recipients.ts'
import { type SmsParts, smsText } from './sms-text.ts'
import { isSealed, type Worded, where } from './ticket-words.ts'

/** `alarm`: where a member of staff says that they heard of it, without signing in. */
export type Links = {
  track: string
  console: string
  alarm?: string
  /** The number that sends takes no answer. */
  oneWay?: OneWay | null
}

/** The message of an event to a resident, in their channel, language and script. */
export const wordForResident = (
  occasion: Occasion,
  { channel, resident }: ResidentRecipient,
  links: Links,
): Worded => {
  const { ticket, event } = occasion
  const { reference, language, accented } = resident
  const told = saidToResident(event, {
    department: ticket.departmentName,
    due: sayShortMoment(ticket.dueAt)[language],
    reference,
    language,
    ticket,
  })
  const said = isSealed(ticket) ? confidential(told, language) : told
  const quote = quoteFor(resident, said, occasion)
  if (channel === 'post') return residentLetter(said, { quote, ticket, resident })
  if (channel === 'email')
    return residentMail(resident.kind === 'follower' ? { ...said, mail: '' } : said, {
      quote,
      resident,
      ticket,
      link: links.track,
    })
  const head = `${reference}: ${said.what}`
  // What is kept confidential can be read on the tracking page alone, so the way there is never left out.
  const parts = isSealed(ticket)
    ? { head, tail: links.track }
    : { head, quote, ...askedBy(resident, said, { ...links, language }) }
  const body = channel === 'sms' ? smsText(parts, accented ? 'accented' : 'plain') : talkText(parts)
  return { subject: null, body }
}

const longestQuote = 1_000

/** In a messenger nothing has to fit: each part stands on a line of its own, with its accents. */
const talkText = ({ head, quote, tail, link, hint }: SmsParts): string =>
  [head, quote?.slice(0, longestQuote), tail, link, hint].filter(Boolean).join('\n')

/** Of a sealed matter a message says that there is something to read, and no more. */
const confidential = ({ sealed, letter }: Said, language: Language): Said => ({
  what: sealed ?? CONFIDENTIAL[language].what,
  letter: letter ?? CONFIDENTIAL[language].letter,
})
const CONFIDENTIAL = {
  vi: {
    what: 'Có bước mới, nội dung được giữ kín. Xin xem ở trang tra cứu.',
    letter: 'Việc của ông/bà có bước mới, nội dung được giữ kín. Muốn biết, xin liên hệ nơi giải quyết.',
  },
  en: {
    what: 'There is news, kept confidential. Please read it on the tracking page.',
    letter:
      'There is news in your matter, kept confidential. To learn it, please ask the office that handles it.',
  },
}

type Letter = Pick<Occasion, 'ticket'> & { quote: string | undefined; resident: ResidentFacts }

/** On paper: no link, and the reference is how an answer finds its ticket. */
const residentLetter = (said: Said, { quote, ticket, resident }: Letter): Worded => {
  const { reference, language, name } = resident
  const about = isSealed(ticket) ? reference : `${reference} (${where(ticket, language)})`
  const from = isSealed(ticket) ? '' : ticket.departmentName
  const received = sayDayInFull(ticket.receivedAt)[language]
  const lines =
    language === 'vi'
      ? [
          `Kính gửi ${name ?? 'ông/bà'},`,
          `Về ${CAME.vi(resident, ticket)} của ông/bà chúng tôi nhận ${received}, mã ${about}: ${said.letter ?? said.what}`,
          quote,
          `Nếu có ý kiến thêm, xin gửi thư hoặc đến trực tiếp nơi tiếp nhận và ghi rõ mã ${reference}.`,
          ['Trân trọng,', from].filter(Boolean).join('\n'),
        ]
      : [
          `Dear ${name ?? 'Sir or Madam'},`,
          `About your ${CAME.en(resident, ticket)}, received on ${received}, reference ${about}: ${said.letter ?? said.what}`,
          quote,
          `If you wish to add anything, please write or come to us, and name the reference ${reference}.`,
          ['Yours faithfully,', from].filter(Boolean).join('\n'),
        ]
  const title = TITLES[language][isSealed(ticket) ? 'sealed' : 'open']
  return { subject: `${title} ${reference}`, body: lines.filter(Boolean).join('\n\n') }
}

type Came = (resident: Pick<ResidentFacts, 'channel'>, ticket: TicketFacts) => string

/** What was told at the counter was no letter. */
const CAME: Record<Language, Came> = {
  vi: ({ channel }, ticket) => (channel === 'letter' ? 'thư' : isSealed(ticket) ? 'đơn' : 'phản ánh'),
  en: ({ channel }, ticket) => (channel === 'letter' ? 'letter' : isSealed(ticket) ? 'submission' : 'report'),
}

const TITLES = {
  vi: { open: 'Về phản ánh', sealed: 'Về đơn' },
  en: { open: 'About report', sealed: 'About submission' },
}

/** The message of an event to a member of staff: which ticket, what happened, by when; the text stays in the console. */
export const wordForStaff = (
  occasion: Occasion,
  { channel, staff }: StaffRecipient,
  links: Links,
): Worded => {
  const { ticket, event } = occasion
  const what = saidToStaff(event)[staff.language]
  const danger = ticket.lane === 'emergency' ? (staff.language === 'vi' ? 'KHẨN CẤP: ' : 'EMERGENCY: ') : ''
  const place = where(ticket, staff.language)
  if (channel === 'sms')
    return {
      subject: null,
      body: smsText(
        links.alarm
          ? {
              head: `${danger}${ticket.reference}`,
              quote: `${what}. ${place}.`,
              tail: ANSWER[staff.language][links.oneWay ? 'oneWay' : 'sms'],
              link: links.alarm,
            }
          : { head: `${danger}${ticket.reference}`, quote: `${what}. ${place}.`, link: links.console },
        'plain',
      ),
    }
  const due = staff.language === 'vi' ? 'Hạn' : 'Due'
  const body = [
    `${danger}${what}`,
    `${ticket.reference} · ${place}\n${due}: ${sayShortMoment(dueOf(event) ?? ticket.dueAt)[staff.language]}`,
    ...(links.alarm ? [`${ANSWER[staff.language].mail}\n${links.alarm}`] : []),
    links.console,
  ]
  // Of danger the subject says what it is about; else it stays the same, as one conversation.
  const about = danger || ticket.possibleDanger ? `${danger}${what}` : place
  return { subject: `[${ticket.reference}] ${about}`, body: body.join('\n\n') }
}

const ANSWER = {
  vi: {
    sms: 'Trả lời OK hoặc mở:',
    oneWay: 'Mở để xác nhận:',
    mail: 'Xin xác nhận đã nhận tin, bằng một chạm:',
  },
  en: {
    sms: 'Reply OK or open:',
    oneWay: 'Open to confirm:',
    mail: 'Please say that you heard of it, with one tap:',
  },
}

/** What an event says is due, where that is not the answer: the acceptance, a view asked for. */
const dueOf = ({ data }: RecordedTicketEvent): Date | null => ('dueAt' in data ? new Date(data.dueAt) : null)

export type DigestLine = {
  reference: string
  what: Record<Language, string>
  where: Record<Language, string>
}

/** What a digest keeps of an event until it is sent. */
export const digestLine = ({ ticket, event }: Occasion): DigestLine => ({
  reference: ticket.reference,
  what: saidToStaff(event),
  where: { vi: where(ticket, 'vi'), en: where(ticket, 'en') },
})
