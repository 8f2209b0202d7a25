import type { LaneRule } from '../knowledge/lane-rules.ts'
import { fold } from '../text.ts'
import { longestSentence } from './alarm.ts'
import { endsInACry, isBurning, isCry } from './cry.ts'
import { byLearning, type LaneEvidence, reasonsFor } from './evidence.ts'
import type { Reason } from './explain.ts'
import { tellsOfFlood } from './flooded.ts'
import { isOver, isSaidToBeOver } from './over.ts'
import { isCalmAtSecondLook } from './second-look.ts'
import { alarmSignalsIn, type Found, ofFamily, sum } from './signals.ts'
import { type Scale, sureness, weigh } from './weigh.ts'

/** Is somebody in danger? `possible`: the lane stays, the numbers to call are shown and an operator looks at once. */
export type Danger = 'certain' | 'possible' | 'none'
export type Alarm = { danger: Danger; confidence: number; reasons: Reason[]; hazards: LaneRule[] }

/** Signals that only sharpen a hazard: alone they mean nothing. */
const SHARPENING = new Set<LaneRule>(['person', 'now', 'call', 'worsening'])

/** A false alarm costs a call, a missed one a life. */
const EMERGENCY: Scale = { point: 0.5, named: 3, bias: 0.5, least: -4.5 }
/** From here on learning makes a report possibly dangerous beside a mere word of danger, and never more than that. */
const SOUNDS_LIKE_IT = 0.1
/** Beside a street under water. */
const SOUNDS_LIKE_IT_FLOODED = 0.003
/** Where no word of danger is written learning has to be surer. */
const SOUNDS_LIKE_IT_UNNAMED = 0.15
/** Beside a figure of speech ("nhức đầu muốn nổ") learning has to be surer. */
const SOUNDS_LIKE_IT_IN_A_FIGURE = 0.5
/** How much learning must say beside no hint but a mere word of danger, beside one hint, and beside more. */
const SUPPORT = [0.74, 0.15]
const LITTLE = 0.04
/** So little short of an emergency a report with any hazard in it may still be one. */
const DOUBT = -1.5
/** So sure is learning that one word of danger beside it, which nothing calms, is enough. */
const SURE = 0.84
/** The points of a hazard that was named. */
const NAMED = 3
const HINT = 2

/**
 * A named hazard that nothing calms is a danger, whatever was learned; a hint needs learning or a second hint beside it;
 * what only sounds like the emergencies that are known is possible danger.
 */
export const dangerIn = (evidence: LaneEvidence): Alarm => {
  const found = alarmSignalsIn(evidence.heard)
  const danger = ofFamily(found, 'danger')
  const hazards = danger.filter(({ rule }) => !SHARPENING.has(rule))
  const points = hazards.length === 0 ? null : pointsOf(danger, hazards) + calmOf(found, hazards)
  const weight = weigh(evidence.alarm, points, EMERGENCY)
  const figured = found.some(hazards.length === 0 ? saysLess : isWholeFigure)
  const averted = found.some(isAverted) && !danger.some(({ rule }) => HASTENING.has(rule))
  const alarm = points === null ? Math.min(evidence.alarm, evidence.meant()) : evidence.alarm
  const level = levelOf({
    hazards,
    points,
    weight,
    alarm,
    figured,
    averted,
    lone: isLone(evidence, danger),
  })
  const cries = criesOut(evidence) || (endsInACry(evidence.heard) && !found.some(isWholeFigure))
  const least = cries ? 'possible' : 'none'
  const reasons = [
    ...reasonsFor('lane-rule', danger.filter(isWorthSaying), 'emergency'),
    ...byLearning('emergency', evidence),
  ]
  const groundless = level === 'possible' && hazards.length === 0 && !reasons.some(namesSomething)
  const frightensNobody = level === 'possible' && isCalmAtSecondLook(evidence, hazards)
  return {
    danger:
      level === 'none' || groundless || frightensNobody
        ? least
        : isOver(evidence.words, hazards)
          ? 'none'
          : level === 'certain' && isSaidToBeOver(evidence.words, hazards)
            ? 'possible'
            : level,
    confidence: Math.min(0.99, sureness(weight)),
    reasons,
    hazards: hazards.map(({ rule }) => rule),
  }
}

/** Of an address known as one nothing is left where danger is heard; of another its name may be. */
const criesOut = ({ heard, words }: LaneEvidence): boolean => isCry(heard) || isCry(words) || isBurning(words)

const isFigure = ({ rule }: Found): boolean => rule === 'figure'

/** What has not fallen frightens as little as what is only likened to it, where nothing dangerous is named. */
const saysLess = (one: Found): boolean => isFigure(one) || one.rule === 'not-yet'

const isAverted = ({ rule }: Found): boolean => rule === 'averted'

/** Not by what stands near it alone. */
const isWholeFigure = (found: Found): boolean => isFigure(found) && found.points < 0

/** "người" and "đang" sharpen a hazard, but frighten nobody. */
const isWorthSaying = ({ rule }: Found): boolean => rule !== 'person' && rule !== 'now'

/** What only sounds like an emergency, and by no word that means anything, is none. */
const namesSomething = (reason: Reason): boolean =>
  'words' in reason && reason.words !== undefined && reason.words.length > 0

/** A sentence of so many words in a report that sounds so little like an emergency says one dangerous thing by the way, or means another. */
const UNLIKELY = 0.1
const MANY_WORDS = 16
const HASTENING = new Set<LaneRule>(['now', 'call', 'worsening'])

const OFTEN = 3
/** Whose words people also use of what is no danger. */
const LOUD = new Set<LaneRule>([
  'fire',
  'gas',
  'violence',
  'suicide',
  'abused',
  'drowning',
  'bomb',
  'collapse',
])
const isHint = ({ rule, points }: Found): boolean => points >= HINT && !SHARPENING.has(rule)

/** One danger among many words, and nothing that hurries. */
const isLone = ({ heard }: LaneEvidence, danger: readonly Found[]): boolean =>
  longestSentence(heard) >= MANY_WORDS &&
  danger.filter(isHint).length === 1 &&
  danger.filter(isHint).every(({ rule, words }) => LOUD.has(rule) && words.length < OFTEN) &&
  !danger.some(({ rule }) => HASTENING.has(rule))

type Weighed = {
  hazards: readonly Found[]
  points: number | null
  weight: number
  alarm: number
  figured: boolean
  averted: boolean
  lone: boolean
}

const levelOf = ({ hazards, points, weight, alarm, figured, averted, lone }: Weighed): Danger => {
  const strongest = Math.max(0, ...hazards.map((hazard) => hazard.points))
  const hints = hazards.filter((hazard) => hazard.points >= HINT)
  if (points !== null && strongest >= NAMED && points >= NAMED)
    return lone && alarm < UNLIKELY ? 'possible' : 'certain'
  if (points !== null && points >= HINT && weight > 0 && alarm >= (SUPPORT[hints.length] ?? LITTLE))
    return 'certain'
  if (points !== null && points > 0 && alarm >= SURE) return 'certain'
  const beside = tellsOfFlood(hazards) ? SOUNDS_LIKE_IT_FLOODED : SOUNDS_LIKE_IT
  const named = points === null ? SOUNDS_LIKE_IT_UNNAMED : beside
  const unaverted = figured ? SOUNDS_LIKE_IT_IN_A_FIGURE : named
  const least = averted && points === null ? SURE : unaverted
  if (points === null || strongest < HINT) return alarm >= least ? 'possible' : 'none'
  return weight > DOUBT || points >= HINT ? 'possible' : 'none'
}

const MORE_HAZARDS = 2
const MOST_SHARPENING = 3

/** The strongest danger counts whole, two more a point each, and what sharpens them up to three. */
const pointsOf = (danger: readonly Found[], hazards: readonly Found[]): number => {
  const strongest = Math.max(...hazards.map(({ points }) => points))
  const sharpened = sum(danger.filter(({ rule }) => SHARPENING.has(rule)))
  const more = hazards.filter(({ rule }) => rule !== 'strait').length - 1
  return strongest + Math.max(0, Math.min(MORE_HAZARDS, more)) + Math.min(MOST_SHARPENING, sharpened)
}

/** What takes the fright out of words. */
const calmOf = (found: readonly Found[], hazards: readonly Found[]): number => {
  const heeded = new Set<LaneRule | undefined>(hazards.map(({ rule }) => UNCALMED_BY[rule]))
  if (!hazards.every(isSmoke)) heeded.add('chimney')
  if (!hazards.every(isNothingButSmoke)) heeded.add('daily')
  if (!hazards.every(({ rule }) => STANDS.has(rule))) heeded.add('not-yet')
  return sum(ofFamily(found, 'calm').filter(({ rule }) => rule !== 'figure' && !heeded.has(rule)))
}

const SMOKES = new Set<LaneRule>(['fire', 'fire-word', 'gas', 'poisoned', 'strait'])
const isSmoke = ({ rule, words }: Found): boolean =>
  SMOKES.has(rule) && !words.some(rule === 'fire-word' ? burnsForSure : tellsOfFlames)
const isNothingButSmoke = ({ rule, words }: Found): boolean => SMOKES.has(rule) && words.every(tellsOfSmoke)
const SMOKE = /(^|\s)(khoi|khet|mui|bui|smoke|smoky|fumes|burning|burns)(\s|$)/
const tellsOfSmoke = (words: string): boolean => SMOKE.test(fold(words))
/** What leans or cracks may go on standing. */
const STANDS = new Set<LaneRule>([
  'collapse',
  'collapse-word',
  'landslide',
  'wire-word',
  'live-wire',
  'strait',
])
const FLAMES = /(^|\s)(chay|lua|no|phun|fire|burning|flames)(\s|$)/
const tellsOfFlames = (words: string): boolean => FLAMES.test(fold(words))
/** Without accents a mere "chay" may run. */
const burnsForSure = (words: string): boolean => fold(words) !== 'chay' || words.toLowerCase() !== 'chay'

/** Where something burns a nuisance calms nothing; who is abused every night is in danger tonight. */
const UNCALMED_BY: Partial<Record<LaneRule, LaneRule>> = { fire: 'nuisance', abused: 'past' }
