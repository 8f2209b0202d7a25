import { dayMs, hourMs } from '../../platform/vietnam-time.ts'

/** Six digits are not guessed where each code, each address and each ticket is tried so seldom, however long somebody goes on and from where. */
export const mostTries = 5
export const guessesADay = 20

type Purpose = 'follow' | 'own' | 'change' | 'find'
/** Codes to one address and about one ticket; a report may have many followers, and two new addresses are asked at once. */
type Codes = { perContact: number; perTicket: number }

const codes: Record<Purpose, { anHour: Codes; aDay: Codes }> = {
  follow: { anHour: { perContact: 3, perTicket: 60 }, aDay: { perContact: 10, perTicket: 300 } },
  own: { anHour: { perContact: 3, perTicket: 3 }, aDay: { perContact: 10, perTicket: 6 } },
  change: { anHour: { perContact: 3, perTicket: 6 }, aDay: { perContact: 10, perTicket: 12 } },
  find: { anHour: { perContact: 3, perTicket: 3 }, aDay: { perContact: 10, perTicket: 10 } },
}

const hourBefore = (now: Date) => new Date(now.getTime() - hourMs)
export const dayBefore = (now: Date) => new Date(now.getTime() - dayMs)

export const capsOn = (purpose: Purpose, now: Date) => ({
  anHour: { since: hourBefore(now), ...codes[purpose].anHour },
  aDay: { since: dayBefore(now), ...codes[purpose].aDay },
  guesses: purpose === 'follow' ? codes.follow.aDay.perTicket * mostTries : guessesADay,
})
