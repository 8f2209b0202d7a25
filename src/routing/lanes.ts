import type { Lane } from './categories.ts'
import type { Reason } from './explain.ts'
import { isGibberish } from './gibberish.ts'
import { COMPLAINT_FROM, DENUNCIATION_FROM, type LaneRule, SPAM_FROM } from './knowledge/lane-rules.ts'
import { type Family, type Found, signalsIn } from './signals.ts'
import type { Words } from './tokens.ts'

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
    denunciation(found, evidence) ??
    complaint(found, evidence) ?? {
      lane: 'feedback',
      confidence: Math.max(0.6, evidence.learned.feedback),
      reasons: reasonsFor(
        'lane-decoy',
        found.filter(({ rule }) => rule === 'figure' || rule === 'everyday'),
      ),
    }
  )
}

const sum = (found: readonly Found[], family: Family): number =>
  found.filter((signal) => signal.family === family).reduce((total, { points }) => total + points, 0)

const MORE_HAZARDS = 2
/** Signals that only sharpen a hazard: alone they mean nothing. */
const SHARPENING = new Set<LaneRule>(['person', 'now', 'call', 'worsening'])

/** Log odds that a point of the rules is worth beside what was learned. */
const POINT = 0.5
/** Log odds in favour of alarm: a false one costs a call, a missed one a life. */
const READINESS = 0.8
/** However calm a report sounds, clear signals of danger outweigh it. */
const CALMEST = -3.5

const emergency = (found: readonly Found[], { learned, telling }: LaneEvidence): LaneVerdict | null => {
  const danger = found.filter(({ family }) => family === 'danger')
  const hazards = danger.filter(({ rule }) => !SHARPENING.has(rule))
  const points = hazards.length === 0 ? 0 : pointsOf(danger, hazards) + calmOf(found, hazards)
  const weight = Math.max(CALMEST, logOdds(learned.emergency)) + POINT * points + READINESS
  if (weight <= 0) return null
  const byRules = reasonsFor('lane-rule', danger, 'emergency')
  const byLearning: Reason = { code: 'lane-learned', lane: 'emergency', words: telling('emergency') }
  return {
    lane: 'emergency',
    confidence: Math.min(0.99, 1 / (1 + Math.exp(-weight))),
    reasons: learned.emergency > 0.25 ? [...byRules, byLearning] : byRules,
    hazards: hazards.map(({ rule }) => rule),
  }
}

/** The strongest danger counts whole, two more a point each, and what sharpens them up to three. */
const pointsOf = (danger: readonly Found[], hazards: readonly Found[]): number => {
  const strongest = Math.max(...hazards.map(({ points }) => points))
  const sharpened = danger
    .filter(({ rule }) => SHARPENING.has(rule))
    .reduce((total, { points }) => total + points, 0)
  return strongest + Math.min(MORE_HAZARDS, hazards.length - 1) + Math.min(3, sharpened)
}

/** What takes the fright out of words; a nuisance does not where something burns. */
const calmOf = (found: readonly Found[], hazards: readonly Found[]): number => {
  const burning = hazards.some(({ rule }) => rule === 'fire')
  return found
    .filter(({ family, rule }) => family === 'calm' && rule !== 'figure' && !(burning && rule === 'nuisance'))
    .reduce((total, { points }) => total + points, 0)
}

const logOdds = (chance: number): number => Math.log(chance / (1 - chance))

const spam = (found: readonly Found[], { words, learned }: LaneEvidence): LaneVerdict | null => {
  const signals = found.filter(({ family }) => family === 'spam')
  const count = (rule: LaneRule): number => signals.find((signal) => signal.rule === rule)?.words.length ?? 0
  const weight =
    count('advertising') + 2 * count('chain') + (learned.spam > 0.5 ? 2 : learned.spam > 0.15 ? 1 : 0)
  const scolding = count('abuse') * ABUSE_WORDS >= words.tokens.length && count('abuse') > 1
  const gibberish = isGibberish(words)
  const isSpam =
    gibberish ||
    scolding ||
    (signals.length > 0 && weight >= SPAM_FROM && (learned.feedback < 0.9 || count('chain') > 1))
  if (!isSpam) return null
  const why: Reason[] = gibberish ? [{ code: 'lane-rule', lane: 'spam', rule: 'gibberish', words: [] }] : []
  return {
    lane: 'spam',
    confidence: Math.max(0.6, learned.spam),
    reasons: [...why, ...reasonsFor('lane-rule', signals, 'spam')],
  }
}

/** At least one word in so many is a curse: nothing is reported. */
const ABUSE_WORDS = 7

const denunciation = (found: readonly Found[], { learned }: LaneEvidence): LaneVerdict | null => {
  const total = sum(found, 'denunciation') + sum(found, 'everyday')
  const signals = found.filter(({ family }) => family === 'denunciation')
  const named = has(signals, 'denounce-word') || has(signals, 'secrecy')
  if (!named && learned.denunciation < 0.7) return null
  if (total < DENUNCIATION_FROM - (learned.denunciation > 0.5 ? 1 : 0)) return null
  return {
    lane: 'denunciation',
    confidence: Math.min(0.95, 0.4 + total * 0.06),
    reasons: reasonsFor('lane-rule', signals, 'denunciation'),
  }
}

const complaint = (found: readonly Found[], { learned }: LaneEvidence): LaneVerdict | null => {
  const total = sum(found, 'complaint') + sum(found, 'everyday')
  const signals = found.filter(({ family }) => family === 'complaint')
  if (!has(signals, 'complaint-word') || !has(signals, 'decision')) return null
  if (total < COMPLAINT_FROM - (learned.complaint > 0.4 ? 1 : 0)) return null
  return {
    lane: 'complaint',
    confidence: Math.min(0.95, 0.4 + total * 0.08),
    reasons: reasonsFor('lane-rule', signals, 'complaint'),
  }
}

const has = (signals: readonly Found[], rule: LaneRule): boolean =>
  signals.some((signal) => signal.rule === rule)

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
