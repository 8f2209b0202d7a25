import type { ResidentFacts, TicketFacts } from './facts.ts'
import type { Said } from './notices/notice.ts'
import { isSealed, type Worded, where } from './ticket-words.ts'

type Mail = {
  quote: string | undefined
  resident: ResidentFacts
  ticket: TicketFacts
  link: string
}

export const residentMail = (said: Said, { quote, resident, ticket, link }: Mail): Worded => {
  const { reference, language } = resident
  const about = isSealed(ticket) ? reference : `${reference} (${where(ticket, language)})`
  const from = isSealed(ticket) ? '' : ticket.departmentName
  const lines =
    language === 'vi'
      ? [
          'Kính gửi anh/chị,',
          `Về ${isSealed(ticket) ? 'đơn' : 'phản ánh'} ${about}: ${said.what}`,
          quote,
          said.mail,
          link && `Tra cứu: ${link}`,
          ['Trân trọng,', from].filter(Boolean).join('\n'),
        ]
      : [
          'Hello,',
          `About ${isSealed(ticket) ? 'submission' : 'report'} ${about}: ${said.what}`,
          quote,
          said.mail,
          link && `Track it: ${link}`,
          ['Kind regards,', from].filter(Boolean).join('\n'),
        ]
  return { subject: subjectFor(resident, ticket), body: lines.filter(Boolean).join('\n\n') }
}

/** The same at every step, or mail programs take each for a conversation of its own; it travels open, so it says nothing of sealed matters. */
const subjectFor = ({ kind, reference, title, language }: ResidentFacts, ticket: TicketFacts): string => {
  const { sealed, followed } = SUBJECTS[language]
  if (isSealed(ticket)) return `[${reference}] ${sealed}`
  return `[${reference}] ${kind === 'follower' ? followed : title}`
}

const SUBJECTS = {
  vi: { sealed: 'Đơn của anh/chị', followed: 'Phản ánh anh/chị theo dõi' },
  en: { sealed: 'Your submission', followed: 'The report that you follow' },
}
