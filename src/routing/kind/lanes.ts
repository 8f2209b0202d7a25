import type { Lane } from '../../../db/vocabulary.ts'
import type { LaneRule } from '../knowledge/lane-rules.ts'
import type { Words } from '../tokens.ts'
import type { Reason } from './explain.ts'
import { isGibberish } from './gibberish.ts'
import { type Family, type Found, signalsIn } from './signals.ts'

/** `hazards`: the dangers found, when the lane is emergency. */
export type LaneVerdict = { lane: Lane; confidence: number; reasons: Reason[]; hazards?: LaneRule[] }
/** `learned`: what the learned model thinks each lane's chance is (0–1); `telling`: the words that made it think so. */
export type LaneEvidence = {
  words: Words
  learned: Record<Lane, number>
  telling: (lane: Lane) => string[]
}

/**
 * The lane by rules that an officer can read, weighed with what was learned: signals add points, a sum decides. Danger is
 * looked for first and from a low sum on; complaint and denunciation are proposals to a person (DOMAIN.md section 3).
 */
export const judgeLane = (evidence: LaneEvidence): LaneVerdict => {
  const found = signalsIn(evidence.words)
  return (
    emergency(found, evidence) ??
    spam(found, evidence) ??
    legal(found, evidence) ?? {
      lane: 'feedback',
      confidence: Math.max(0.6, evidence.learned.feedback),
      reasons: reasonsFor(
        'lane-decoy',
        found.filter(({ rule }) => rule === 'figure' || rule === 'everyday'),
      ),
    }
  )
}

/**
 * How rules and learning are weighed, in log odds: what a point of the rules is worth, the points for finding any signal at
 * all, the leaning, and the least that learning may say.
 */
type Scale = { point: number; named: number; bias: number; least: number }

/** Above 0 the lane is taken. `points`: null when no signal was found. */
const weigh = (chance: number, points: number | null, { point, named, bias, least }: Scale): number =>
  Math.max(least, Math.log(chance / (1 - chance))) + (points === null ? 0 : point * (points + named)) + bias

const sureness = (weight: number): number => 1 / (1 + Math.exp(-weight))

const HEARD = 0.2

const byLearning = (lane: Lane, { learned, telling }: LaneEvidence): Reason[] =>
  learned[lane] < HEARD ? [] : [{ code: 'lane-learned', lane, words: telling(lane) }]

const sum = (found: readonly Found[]): number => found.reduce((total, { points }) => total + points, 0)

const ofFamily = (found: readonly Found[], family: Family): Found[] =>
  found.filter((signal) => signal.family === family)

const MORE_HAZARDS = 2
/** Signals that only sharpen a hazard: alone they mean nothing. */
const SHARPENING = new Set<LaneRule>(['person', 'now', 'call', 'worsening'])

/** A false alarm costs a call, a missed one a life. */
const EMERGENCY: Scale = { point: 0.5, named: 3, bias: 0.5, least: -4.5 }

const emergency = (found: readonly Found[], evidence: LaneEvidence): LaneVerdict | null => {
  const danger = ofFamily(found, 'danger')
  const hazards = danger.filter(({ rule }) => !SHARPENING.has(rule))
  const points = hazards.length === 0 ? null : pointsOf(danger, hazards) + calmOf(found, hazards)
  const weight = weigh(evidence.learned.emergency, points, EMERGENCY)
  if (weight <= 0) return null
  return {
    lane: 'emergency',
    confidence: Math.min(0.99, sureness(weight)),
    reasons: [...reasonsFor('lane-rule', danger, 'emergency'), ...byLearning('emergency', evidence)],
    hazards: hazards.map(({ rule }) => rule),
  }
}

/** The strongest danger counts whole, two more a point each, and what sharpens them up to three. */
const pointsOf = (danger: readonly Found[], hazards: readonly Found[]): number => {
  const strongest = Math.max(...hazards.map(({ points }) => points))
  const sharpened = sum(danger.filter(({ rule }) => SHARPENING.has(rule)))
  return strongest + Math.min(MORE_HAZARDS, hazards.length - 1) + Math.min(3, sharpened)
}

/** What takes the fright out of words; a nuisance does not where something burns. */
const calmOf = (found: readonly Found[], hazards: readonly Found[]): number => {
  const burning = hazards.some(({ rule }) => rule === 'fire')
  return sum(
    ofFamily(found, 'calm').filter(({ rule }) => rule !== 'figure' && !(burning && rule === 'nuisance')),
  )
}

/** At least one word in so many is a curse: nothing is reported. */
const ABUSE_WORDS = 7
/** Held back: what is taken for spam is read late. */
const SPAM: Scale = { point: 1.1, named: 1.3, bias: 0.1, least: -7 }

const spam = (found: readonly Found[], evidence: LaneEvidence): LaneVerdict | null => {
  const { words, learned } = evidence
  const signals = ofFamily(found, 'spam')
  const count = (rule: LaneRule): number => signals.find((signal) => signal.rule === rule)?.words.length ?? 0
  const gibberish = isGibberish(words)
  const scolding = count('abuse') * ABUSE_WORDS >= words.tokens.length && count('abuse') > 1
  const points = count('advertising') + 2 * count('chain') + count('abuse')
  if (!gibberish && !scolding && weigh(learned.spam, points || null, SPAM) <= 0) return null
  const why: Reason[] = gibberish ? [{ code: 'lane-rule', lane: 'spam', rule: 'gibberish', words: [] }] : []
  return {
    lane: 'spam',
    confidence: Math.max(0.6, learned.spam),
    reasons: [...why, ...reasonsFor('lane-rule', signals, 'spam'), ...byLearning('spam', evidence)],
  }
}

/** A legal lane is proposed to a person and sealed meanwhile: the points of its rules weigh most. */
const LEGAL = {
  complaint: { point: 1.1, named: 0, bias: 0.5, least: -7 },
  denunciation: { point: 1.1, named: 0, bias: 0, least: -9.5 },
} satisfies Partial<Record<Lane, Scale>>

/** Who is spoken of, and with what proof, weighs only where a breach of law is told, or the word itself is said. */
const ACCUSING = new Set<LaneRule>(['denounce-word', 'offence', 'secrecy', 'complaint-word', 'decision'])

const legal = (found: readonly Found[], evidence: LaneEvidence): LaneVerdict | null => {
  const weightOf = (lane: keyof typeof LEGAL): number => {
    const accuses = ofFamily(found, lane).some(({ rule }) => ACCUSING.has(rule))
    const points = accuses ? sum(ofFamily(found, lane)) + sum(ofFamily(found, 'everyday')) : null
    return weigh(evidence.learned[lane], points, LEGAL[lane])
  }
  const lane = weightOf('denunciation') >= weightOf('complaint') ? 'denunciation' : 'complaint'
  const weight = weightOf(lane)
  if (weight <= 0) return null
  const signals = ofFamily(found, lane)
  return {
    lane,
    confidence: Math.min(0.95, sureness(weight)),
    reasons: [...reasonsFor('lane-rule', signals, lane), ...byLearning(lane, evidence)],
  }
}

function reasonsFor(code: 'lane-decoy', found: readonly Found[]): Reason[]
function reasonsFor(code: 'lane-rule', found: readonly Found[], lane: Lane): Reason[]
function reasonsFor(
  code: 'lane-rule' | 'lane-decoy',
  found: readonly Found[],
  lane: Lane = 'feedback',
): Reason[] {
  return found.map(({ rule, words }) =>
    code === 'lane-rule' ? { code, lane, rule, words } : { code, rule, words },
  )
}
