import type { CategoryCode, Lane } from '../categories.ts'
import { ENVIRONMENT_SENTENCES } from './sentences/environment.ts'
import { INFRASTRUCTURE_SENTENCES } from './sentences/infrastructure.ts'
import { ORDER_SENTENCES } from './sentences/order.ts'
import { SERVICE_SENTENCES } from './sentences/services.ts'
import { SOCIETY_SENTENCES } from './sentences/society.ts'

export type SeedSentence = { text: string; category: CategoryCode; lane: Lane }

const LANE_MARKS: Record<string, Lane> = {
  '!': 'emergency',
  '#': 'complaint',
  '@': 'denunciation',
  $: 'spam',
}

const WRITTEN: Record<CategoryCode, string> = {
  ...INFRASTRUCTURE_SENTENCES,
  ...ENVIRONMENT_SENTENCES,
  ...ORDER_SENTENCES,
  ...SOCIETY_SENTENCES,
  ...SERVICE_SENTENCES,
}

/** Every invented sentence with what it is about, for the model of the first day. */
export const SEED_SENTENCES: readonly SeedSentence[] = Object.entries(WRITTEN).flatMap(([category, lines]) =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readLine(line.trim(), category as CategoryCode)),
)

function readLine(line: string, category: CategoryCode): SeedSentence {
  const lane = LANE_MARKS[line.charAt(0)]
  return lane ? { text: line.slice(2), category, lane } : { text: line, category, lane: 'feedback' }
}
