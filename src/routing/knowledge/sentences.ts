import type { CategoryCode, Lane } from '../categories.ts'
import { CALM_SENTENCES } from './sentences/calm.ts'
import { DANGER_SENTENCES } from './sentences/dangers.ts'
import { ENVIRONMENT_SENTENCES } from './sentences/environment.ts'
import { HOTLINE_SENTENCES } from './sentences/hotline.ts'
import { INFRASTRUCTURE_SENTENCES } from './sentences/infrastructure.ts'
import { LANE_SENTENCES } from './sentences/lanes.ts'
import { LETTER_SENTENCES } from './sentences/letters.ts'
import { ORDER_SENTENCES } from './sentences/order.ts'
import { SERVICE_SENTENCES } from './sentences/services.ts'
import { SMS_SENTENCES } from './sentences/sms.ts'
import { SOCIETY_SENTENCES } from './sentences/society.ts'
import { SPOKEN_SENTENCES } from './sentences/spoken.ts'
import { WIDENED_LAND_SENTENCES } from './sentences/widened-land.ts'
import { WIDENED_LAW_SENTENCES } from './sentences/widened-law.ts'
import { WIDENED_LIVING_SENTENCES } from './sentences/widened-living.ts'
import { WIDENED_SERVICES_SENTENCES } from './sentences/widened-services.ts'
import { WIDENED_STREETS_SENTENCES } from './sentences/widened-streets.ts'

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
const BY_REGISTER: Partial<Written>[] = [
  SMS_SENTENCES,
  HOTLINE_SENTENCES,
  LETTER_SENTENCES,
  LANE_SENTENCES,
  SPOKEN_SENTENCES,
  DANGER_SENTENCES,
  CALM_SENTENCES,
  WIDENED_LAND_SENTENCES,
  WIDENED_LAW_SENTENCES,
  WIDENED_LIVING_SENTENCES,
  WIDENED_SERVICES_SENTENCES,
  WIDENED_STREETS_SENTENCES,
]

/** Every invented sentence with what it is about, for the model of the first day. */
export const SEED_SENTENCES: readonly SeedSentence[] = [BY_FIELD, ...BY_REGISTER].flatMap((written) =>
  Object.entries(written).flatMap(([category, lines]) =>
    lines
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => readLine(line.trim(), category as CategoryCode)),
  ),
)

function readLine(line: string, category: CategoryCode): SeedSentence {
  const lane = LANE_MARKS[line.charAt(0)]
  return lane ? { text: line.slice(2), category, lane } : { text: line, category, lane: 'feedback' }
}
