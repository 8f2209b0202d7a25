import type { Lane } from '../../../db/vocabulary.ts'
import type { CategoryCode } from '../categories.ts'
import { BESIDE_DANGER_SENTENCES } from './sentences/beside-danger.ts'
import { BORDER_SENTENCES } from './sentences/borders.ts'
import { CALM_SENTENCES } from './sentences/calm.ts'
import { COUNTER_SENTENCES } from './sentences/counters.ts'
import { DANGER_SENTENCES } from './sentences/dangers.ts'
import { PASSING_DANGER_SENTENCES } from './sentences/dangers-in-passing.ts'
import { ENVIRONMENT_SENTENCES } from './sentences/environment.ts'
import { EVERYDAY_SENTENCES } from './sentences/everyday.ts'
import { FIELDS_APART_SENTENCES } from './sentences/fields-apart.ts'
import { GRIEVANCE_SENTENCES } from './sentences/grievances.ts'
import { HIGHLAND_SENTENCES } from './sentences/highlands.ts'
import { HOTLINE_SENTENCES } from './sentences/hotline.ts'
import { INFRASTRUCTURE_SENTENCES } from './sentences/infrastructure.ts'
import { LAND_SENTENCES } from './sentences/land.ts'
import { LANE_SENTENCES } from './sentences/lanes.ts'
import { LANES_APART_SENTENCES } from './sentences/lanes-apart.ts'
import { LAW_SENTENCES } from './sentences/law.ts'
import { LETTER_SENTENCES } from './sentences/letters.ts'
import { LIVELIHOOD_SENTENCES } from './sentences/livelihoods.ts'
import { LIVING_SENTENCES } from './sentences/living.ts'
import { LOUD_CALM_SENTENCES } from './sentences/loud-calm.ts'
import { NEAR_MISS_SENTENCES } from './sentences/near-misses.ts'
import { NEIGHBOUR_SENTENCES } from './sentences/neighbours.ts'
import { OFFICE_SENTENCES } from './sentences/offices.ts'
import { ORDER_SENTENCES } from './sentences/order.ts'
import { PLAIN_LAW_SENTENCES } from './sentences/plain-law.ts'
import { PLAIN_LIFE_SENTENCES } from './sentences/plain-lives.ts'
import { QUIET_DANGER_SENTENCES } from './sentences/quiet-dangers.ts'
import { REGISTER_SENTENCES } from './sentences/registers.ts'
import { SERVICE_SENTENCES } from './sentences/services.ts'
import { SETTING_SENTENCES } from './sentences/settings.ts'
import { SMS_SENTENCES } from './sentences/sms.ts'
import { SOCIETY_SENTENCES } from './sentences/society.ts'
import { SPOKEN_SENTENCES } from './sentences/spoken.ts'
import { STREET_SENTENCES } from './sentences/streets.ts'
import { SUBJECT_SENTENCES } from './sentences/subjects.ts'
import { TOLD_CALMLY_SENTENCES } from './sentences/told-calmly.ts'
import { WARD_PEOPLE_SENTENCES } from './sentences/ward-people.ts'
import { WARD_STREET_SENTENCES } from './sentences/ward-streets.ts'

export type SeedSentence = { text: string; category: CategoryCode; lane: Lane }

const LANE_MARKS: Record<string, Lane> = {
  '!': 'emergency',
  '#': 'complaint',
  '@': 'denunciation',
  $: 'spam',
}

type Written = Record<CategoryCode, string>
const BY_FIELD: Written = {
  ...INFRASTRUCTURE_SENTENCES,
  ...ENVIRONMENT_SENTENCES,
  ...ORDER_SENTENCES,
  ...SOCIETY_SENTENCES,
  ...SERVICE_SENTENCES,
}
const FURTHER: Partial<Written>[] = [
  SMS_SENTENCES,
  HOTLINE_SENTENCES,
  LETTER_SENTENCES,
  LANE_SENTENCES,
  SPOKEN_SENTENCES,
  DANGER_SENTENCES,
  CALM_SENTENCES,
  LAND_SENTENCES,
  LAW_SENTENCES,
  LIVING_SENTENCES,
  OFFICE_SENTENCES,
  STREET_SENTENCES,
  QUIET_DANGER_SENTENCES,
  LOUD_CALM_SENTENCES,
  GRIEVANCE_SENTENCES,
  SETTING_SENTENCES,
  PASSING_DANGER_SENTENCES,
  NEAR_MISS_SENTENCES,
  EVERYDAY_SENTENCES,
  PLAIN_LIFE_SENTENCES,
  PLAIN_LAW_SENTENCES,
  BESIDE_DANGER_SENTENCES,
]

type Line = { line: string; category: CategoryCode }
const linesOf = (written: Partial<Written>): Line[] =>
  Object.entries(written).flatMap(([category, lines]) =>
    lines
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ line: line.trim(), category: category as CategoryCode })),
  )

/** Every invented sentence with what it is about, for the model of the first day. */
export const SEED_SENTENCES: readonly SeedSentence[] = [BY_FIELD, ...FURTHER].flatMap(linesOf).map(readLine)

/** What wards are told of every day: it teaches the field and that it is no matter of law. */
const WARDS: readonly SeedSentence[] = [WARD_STREET_SENTENCES, WARD_PEOPLE_SENTENCES]
  .flatMap(linesOf)
  .map(readLine)

/** What teaches the field: where danger begins is learned from the sentences above, and these are only asked at a second look. */
export const FIELD_SENTENCES: readonly SeedSentence[] = [
  SUBJECT_SENTENCES,
  FIELDS_APART_SENTENCES,
  TOLD_CALMLY_SENTENCES,
  NEIGHBOUR_SENTENCES,
  LIVELIHOOD_SENTENCES,
  HIGHLAND_SENTENCES,
  COUNTER_SENTENCES,
  REGISTER_SENTENCES,
  BORDER_SENTENCES,
]
  .flatMap(linesOf)
  .map(readLine)
  .concat(WARDS)

/** What teaches the lanes of calm reports alone: of danger and of fields it says nothing. */
export const CALM_LANE_SENTENCES: readonly SeedSentence[] = linesOf(LANES_APART_SENTENCES)
  .map(readLine)
  .concat(WARDS)

function readLine({ line, category }: Line): SeedSentence {
  const lane = LANE_MARKS[line.charAt(0)]
  return lane ? { text: line.slice(2), category, lane } : { text: line, category, lane: 'feedback' }
}
