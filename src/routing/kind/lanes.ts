import type { Lane } from '../../../db/vocabulary.ts'
import type { LaneRule } from '../knowledge/lane-rules.ts'
import { type Alarm, type Danger, dangerIn } from './danger.ts'
import { byLearning, type LaneEvidence, reasonsFor } from './evidence.ts'
import type { Reason } from './explain.ts'
import { isGibberish } from './gibberish.ts'
import type { Found } from './signals.ts'
import { laneSignalsIn, ofFamily, sum } from './signals.ts'
import { type Scale, sureness, weigh } from './weigh.ts'

/** `hazards`: the dangers found, where danger is certain or possible. */
export type LaneVerdict = {
  lane: Lane
  danger: Danger
  confidence: number
  reasons: Reason[]
  hazards?: LaneRule[]
}

/**
 * The lane by rules that an officer can read, weighed with what was learned: signals add points, a sum decides. Danger is
 * looked for first; where it is possible but not certain the lane stays and the verdict says so. Complaint and denunciation
 * are proposals to a person (DOMAIN.md section 3).
 */
export const judgeLane = (evidence: LaneEvidence): LaneVerdict => {
  const alarm = dangerIn(evidence)
  if (alarm.danger === 'certain') return { lane: 'emergency', ...alarm }
  const found = laneSignalsIn(evidence.words)
  const calm = spamBeside(alarm, found, evidence) ??
    legal(found, evidence) ?? {
      lane: 'feedback',
      confidence: Math.max(0.6, evidence.learned.feedback),
      reasons: reasonsFor(
        'lane-decoy',
        found.filter(({ rule }) => rule === 'figure' || rule === 'everyday'),
      ),
    }
  const possible = alarm.danger === 'possible' && calm.lane !== 'spam'
  if (!possible) return { ...calm, danger: 'none' }
  return {
    ...calm,
    danger: 'possible',
    reasons: [possibleFor(alarm), ...calm.reasons],
    hazards: alarm.hazards,
  }
}

const possibleFor = ({ reasons }: Alarm): Reason => {
  const said = new Set(reasons.flatMap((reason) => ('words' in reason && reason.words ? reason.words : [])))
  return { code: 'danger-possible', words: [...said].filter((words) => !isWithinAnother(words, said)) }
}

const isWithinAnother = (words: string, said: ReadonlySet<string>): boolean =>
  [...said].some((other) => other !== words && other.toLowerCase().includes(words.toLowerCase()))

/** What sounds more like a danger than like spam is none, whatever is praised in it: "tang 2" may be the second floor. */
const spamBeside = ({ danger }: Alarm, found: readonly Found[], evidence: LaneEvidence): Calm | null =>
  danger === 'possible' &&
  evidence.alarm > evidence.learned.spam &&
  !found.some(({ rule }) => rule === 'chain')
    ? null
    : spam(found, evidence)

type Calm = { lane: Lane; confidence: number; reasons: Reason[] }

/** At least one word in so many is a curse: nothing is reported. */
const ABUSE_WORDS = 7
/** From these points of one category on something is reported, however it is said. */
const REAL_MATTER = 2
/** Held back: what is taken for spam is read late. */
const SPAM: Scale = { point: 1.1, named: 1.3, bias: 0.1, least: -7 }

/** Beside a real matter these are only how it is said. */
const IDLE = new Set<LaneRule>(['abuse', 'chatter'])

/** In log odds: so sure learning must be where a matter is spoken of and no word of spam. */
const SURELY = 3

/** Who warns of a swindle repeats its words. */
const WARNS = 4

const spam = (found: readonly Found[], evidence: LaneEvidence): Calm | null => {
  const { words, learned, matter } = evidence
  const signals = ofFamily(found, 'spam').filter(({ rule }) => matter < REAL_MATTER || !IDLE.has(rule))
  const count = (rule: LaneRule): number => signals.find((signal) => signal.rule === rule)?.words.length ?? 0
  const gibberish = matter === 0 && isGibberish(words)
  const scolding = count('abuse') * ABUSE_WORDS >= words.tokens.length && count('abuse') > 1
  const points =
    count('advertising') + 2 * count('chain') + count('abuse') + count('chatter') - WARNS * count('warning')
  const least = matter >= REAL_MATTER && ofFamily(found, 'spam').length === 0 ? SURELY : 0
  if (!gibberish && !scolding && weigh(learned.spam, points || null, SPAM) <= least) return null
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

/** So much surer, in log odds, learning must be where nobody is accused and nothing decided. */
const UNACCUSED = 1.5

/** In fewer words, none of them a sign of the law, there is no legal matter to learn from: "Khương Đình" is a place. */
const LEAST_WORDS = 6

const legal = (found: readonly Found[], evidence: LaneEvidence): Calm | null => {
  const weightOf = (lane: keyof typeof LEGAL): number => {
    const accuses = ofFamily(found, lane).some(({ rule }) => ACCUSING.has(rule))
    if (!accuses) return weigh(evidence.learned[lane], null, LEGAL[lane]) - UNACCUSED
    const points = sum(ofFamily(found, lane)) + sum(ofFamily(found, 'everyday'))
    return weigh(evidence.learned[lane], points, LEGAL[lane])
  }
  if (found.length === 0 && evidence.words.tokens.length < LEAST_WORDS) return null
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
