import type { Language, Status } from '../../db/vocabulary.ts'
import type { Danger } from '../../src/routing/kind/danger.ts'
import type { PersonalData } from '../../src/tickets/personal-data/seen.ts'
import type { LocalNumber } from '../emergency.ts'
import type { Choice, Problem } from './field.tsx'
import type { IncidentShown } from './incident-shown.ts'
import type { ChosenPictures } from './picture-field.tsx'
import type { words } from './words.ts'

export type Notice = keyof typeof words.track.notices

/** A PDF that either side sent, to be saved. */
export type Paper = {
  url: string
  purpose: 'report' | 'answer'
  name: string
  pages: number
  signed: boolean
  /** The virus scanner has not seen it yet. */
  held: boolean
}

export type TrackPageProps = {
  lang: Language
  /** The page's own address, as the browser comes back to it. */
  here: string
  reference: string
  /** Null for the public view of a published ticket. */
  secret: string | null
  status: Status
  /** Somebody still has to act. */
  open: boolean
  danger: Danger
  /** Which law it goes by, for who may know. */
  legal: 'complaint' | 'denunciation' | null
  department: string | null
  /** A first complaint against the chair's own decision: a second may follow. */
  firstInstance: boolean
  category: string
  /** The subjects that its sender may choose from while it is unsure. */
  choices: Choice[]
  commune: string | null
  /** Where the public reads how that commune answers; null in the lanes of the law. */
  unit: { href: string; name: string } | null
  /** What many report, and this with them; what its sender is asked whether it is. */
  incident: IncidentShown | null
  incidentOffer: IncidentShown | null
  /** There is a way to send its reporter news. */
  hearsOfIt: boolean
  /** What the sender may say of where it is; null for everyone else. */
  place: { candidates: Choice[] } | null
  /** Moments in words, in Vietnam's time. */
  sentAt: string
  due: string
  /** How long the department has held it. */
  since: string
  overdue: boolean
  /** Whoever leads has been told that it is overdue. */
  told: boolean
  text: string | null
  address: string | null
  supporters: number
  /** The last answer did not settle it, and who said so told what is still wrong, or did not. */
  reopened: 'said' | 'unsaid' | null
  question: string | null
  answer: string | null
  answerHeld: boolean
  /** Where to go instead, of one that was refused. */
  instead: string | null
  rating: number | null
  /** `former`: shown as done before the report was reopened. */
  pictures: { url: string; purpose: 'report' | 'proof'; former: boolean; width: number; height: number }[]
  papers: Paper[]
  timeline: { iso: string; at: string; sentence: string; text: string | null }[]
  /** What is kept of the sender; null for everyone else, and where they left nothing. */
  personalData: PersonalData | null
  /** Where all of it is downloaded, and the day on which they agreed that it is kept. */
  ownData: string
  agreedOn: string | null
  /** Who answers for personal data here, where it was said. */
  dataContact: string | null
  /** When people are received there, where it was said. */
  openingHours: string | null
  localNumbers: readonly LocalNumber[]
  /** Where pictures wait that a script sends; null where none are taken. */
  pictureRoom: ChosenPictures | null
  may: Record<'reply' | 'rate' | 'reopen' | 'withdraw' | 'attach' | 'follow', boolean>
  notice: Notice | null
  /** What was wrong with the last form sent from here, and what it held. */
  problems: Problem[]
  typed: Record<string, string>
}
