import type { Language } from '../../../db/vocabulary.ts'
import type { RecordedTicketEvent, TicketEventType } from '../../events/event.ts'
import type { Sentence } from '../../platform/errors.ts'
import type { ResidentFacts, TicketFacts } from '../facts.ts'
import { corrections } from './corrections.ts'
import { danger } from './danger.ts'
import { handling } from './handling.ts'
import { joining } from './joining.ts'
import type { Notice, Notices, Posts, Said } from './notice.ts'
import { byResident } from './resident.ts'
import { time } from './time.ts'
import { together } from './together.ts'

/** Event × who is told and in what words. */
export const notices: Notices<TicketEventType> = {
  ...handling,
  ...byResident,
  ...joining,
  ...corrections,
  ...danger,
  ...together,
  ...time,
}

const noticeOf = <T extends TicketEventType>({ type }: RecordedTicketEvent<T>): Notice<T> => notices[type]

export const isTold = (type: TicketEventType): boolean =>
  notices[type].residents !== null || notices[type].staff !== null

export const residentsOf = <T extends TicketEventType>(
  event: RecordedTicketEvent<T>,
  ticket: TicketFacts,
): ResidentFacts['kind'][] => noticeOf(event).residents?.who(event.data, ticket) ?? []

export const isWorthALetter = ({ type }: RecordedTicketEvent): boolean =>
  notices[type].residents?.byPost ?? false

export const postsOf = <T extends TicketEventType>(
  event: RecordedTicketEvent<T>,
  ticket: TicketFacts,
): Posts => noticeOf(event).staff?.posts(event.data, ticket) ?? {}

type Saying = { department: string; due: string; reference: string; ticket: TicketFacts }

export const saidToResident = <T extends TicketEventType>(
  event: RecordedTicketEvent<T>,
  { language, ...about }: Saying & { language: Language },
): Said => {
  const { residents } = noticeOf(event)
  if (!residents) throw new Error(`Residents are not told of ${event.type}`)
  return residents.words[language]({ ...about, data: event.data })
}

export const saidToStaff = <T extends TicketEventType>(event: RecordedTicketEvent<T>): Sentence => {
  const { staff } = noticeOf(event)
  if (!staff) throw new Error(`Staff are not told of ${event.type}`)
  return staff.what(event.data)
}
