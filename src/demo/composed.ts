import { linesOf, type Matter } from '../../db/seed/demo-year/matter.ts'
import { type DemoPlace, spots } from '../../db/seed/demo-year/places.ts'
import * as speech from '../../db/seed/demo-year/speech.ts'
import { foldWord } from '../routing/text.ts'
import type { Chance } from './chance.ts'

/** One spot on one street, in words and on the map. */
export type Spot = { words: string; lat: number; lon: number }

/** Degrees around the point of a commune in which its spots lie: some 400 metres. */
const around = 0.0038

export const spotOf = (place: DemoPlace, chance: Chance): Spot => {
  const words = chance
    .pick(spots)
    .replace('{p}', chance.pick(place.streets))
    .replace('{n}', String(chance.between(2, 240)))
    .replace('{m}', String(chance.between(3, 90)))
  const off = () => (chance.share() - 0.5) * 2 * around
  return { words, lat: place.lat + off(), lon: place.lon + off() }
}

/** A spot may begin with "ở" itself. */
export const placed = (line: string, spot: Spot): string =>
  line.replaceAll('{o}', spot.words).replace(/(^|\s)(ở|tại) ở /g, '$1$2 ')

const saysWhen = /hôm|ngày|tuần|tháng|sáng|trưa|chiều|tối|đêm|khuya|Cứ|Dạo|Giấy hẹn/

/** As somebody writes it at length: greeting, matter, since when, why it matters, and a wish, each or not. */
export const written = (matter: Matter, spot: Spot, chance: Chance): string => {
  const what = placed(chance.pick(linesOf(matter.what)), spot)
  const since = saysWhen.test(what) || chance.happens(0.55) ? '' : ` ${chance.pick(speech.since)}`
  const greeting = chance.happens(0.15) ? chance.pick(speech.greetings) : ''
  const parts = [
    greeting,
    `${greeting.endsWith(',') ? what[0]!.toLowerCase() + what.slice(1) : what}${since}.`,
    chance.happens(0.6) ? `${chance.pick(linesOf(matter.harm))}.` : '',
    chance.happens(0.6) ? chance.pick(speech.wishes) : '',
  ]
  return parts.filter(Boolean).join(' ')
}

/** As an operator writes down what somebody says, or somebody types it into a telephone. */
export const short = (matter: Matter, spot: Spot, chance: Chance): string => {
  const what = placed(chance.pick(linesOf(matter.what)), spot)
  return saysWhen.test(what) || chance.happens(0.7) ? what : `${what}, ${chance.pick(speech.since)}`
}

const fast = new Map(speech.shortened)

/** Small slips: shortened words, no capitals, a letter typed twice or left out. */
export const hurried = (text: string, chance: Chance): string => {
  const words = text.toLowerCase().replace(/\p{L}+/gu, (word) => fast.get(word) ?? word)
  const at = chance.between(4, Math.max(4, words.length - 4))
  return chance.happens(0.5) && words[at] !== ' ' ? words.slice(0, at) + words.slice(at + 1) : words
}

export const withoutAccents = (text: string): string => foldWord(text)
