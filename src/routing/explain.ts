import { CATEGORIES, type CategoryCode, type Lane } from './categories.ts'
import type { LaneRule } from './knowledge/lane-rules.ts'

/** Why something was decided: plain data, kept with the ticket, put into words when somebody reads it. */
export type Reason =
  | { code: 'place-given'; commune: string }
  | { code: 'place-unknown-code'; given: string }
  | { code: 'place-words'; words: string; field: 'address' | 'text' }
  | { code: 'place-today'; commune: string }
  | { code: 'place-former-whole'; was: string; now: string }
  | { code: 'place-former-split'; was: string; now: string[] }
  | { code: 'place-shared'; words: string; options: string[] }
  | { code: 'place-district'; district: string }
  | { code: 'place-misspelt'; words: string; meant: string[] }
  | { code: 'place-not'; words: string; as: 'street' | 'landmark' | 'hamlet' | 'person' }
  | { code: 'place-point'; commune: string }
  | { code: 'place-point-outside'; commune: string; metres: number }
  | { code: 'place-point-nowhere' }
  | { code: 'place-disagree'; commune: string }
  | { code: 'place-outside-province'; commune: string; province: string }
  | { code: 'place-base-list' }
  | { code: 'place-none' }
  | { code: 'category-words'; category: CategoryCode; words: string[] }
  | { code: 'category-learned'; category: CategoryCode; words: string[] }
  | { code: 'category-unclear' }
  | { code: 'lane-rule'; lane: Lane; rule: LaneRule; words: string[] }
  | { code: 'lane-decoy'; rule: LaneRule; words: string[] }

export type Language = 'vi' | 'en'
