import type { Language } from '../../db/vocabulary.ts'
import type { LocalNumber } from '../emergency.ts'
import type { Choice, Problem } from './field.tsx'
import type { IncidentShown } from './incident-shown.ts'
import type { ChosenPictures } from './picture-field.tsx'
import type { PlaceChoices } from './place-question.tsx'
import type { SimilarReport } from './similar.tsx'

/** The form as typed so far; a name is the field's own. */
export type Typed = Partial<Record<ReportField, string>>

export type ReportField =
  | 'text'
  | 'provinceCode'
  | 'communeCode'
  | 'address'
  | 'loose'
  | 'lat'
  | 'lon'
  | 'category'
  | 'occurredAt'
  | 'phone'
  | 'email'
  | 'name'
  | 'helper'
  | 'helperConsent'
  | 'consent'
  | 'place'
  | 'file'

export type ReportForm = {
  lang: Language
  /** Made with the form: sending twice is one report. */
  reportKey: string
  typed: Typed
  problems: Problem[]
  provinces: Choice[]
  /** Of the chosen province; empty before one is chosen. */
  communes: Choice[]
  categories: Choice[]
  /** Asked when the words do not say which place. */
  places: PlaceChoices | null
  /** Shown when the same may have been reported already. */
  similar: SimilarReport[]
  /** What is known to go on there. */
  incidents: IncidentShown[]
  /** What the report is said to be part of; it stands beside the form until it is sent. */
  joining: IncidentShown | null
  /** Null where no pictures are taken. */
  pictures: ChosenPictures | null
  script: string
  /** The map to press a pin on, asked for when it is opened. */
  /** Null where no boundary is known: there is nothing to press a pin on. */
  pinScript: string | null
  /** Who answers for personal data here, where it was said. */
  dataContact: string | null
  /** Whom to call in danger where the form says that it is, besides the numbers of the whole country. */
  localNumbers: readonly LocalNumber[]
}

export const reportLimits = { text: 5000, address: 300, name: 100, phone: 30, email: 200 }

/** What each part of the form is given. */
export type FormPart = ReportForm & { problemOf: (field: ReportField) => string | undefined }
