import * as grave from '../../db/seed/demo-year/grave.ts'
import { living } from '../../db/seed/demo-year/living.ts'
import type { Matter } from '../../db/seed/demo-year/matter.ts'
import { offices } from '../../db/seed/demo-year/offices.ts'
import { type DemoPlace, demoProvince, places } from '../../db/seed/demo-year/places.ts'
import * as speech from '../../db/seed/demo-year/speech.ts'
import { streets } from '../../db/seed/demo-year/streets.ts'
import type { Language } from '../../db/vocabulary.ts'
import { type DayNumber, dateOfDay, minuteMs, startOfDay, weekdayOf } from '../platform/vietnam-time.ts'
import type { CategoryCode } from '../routing/categories.ts'
import { type Chance, chanceOf } from './chance.ts'
import { hurried, placed, type Spot, short, spotOf, withoutAccents, written } from './composed.ts'
import { type Person, personOf } from './people.ts'

export type Channel = 'web' | 'hotline' | 'sms' | 'zalo' | 'email' | 'counter' | 'letter'

/** What kind of report it is meant to be; what the house takes it for is its own affair. */
export type Meant = 'ordinary' | 'danger' | 'doubt' | 'complaint' | 'denunciation' | 'spam'

export type Arrival = {
  /** The same whenever the year is made from this seed. */
  id: string
  at: Date
  channel: Channel
  meant: Meant
  matter: Matter | null
  text: string
  /** The field that its sender chose on the form. */
  chosen?: CategoryCode
  language: Language
  place: DemoPlace
  provinceCode: string
  /** Where it is, and where the form says that it is. */
  placeCode: string
  communeCode: string | undefined
  spot: Spot
  pinned: boolean
  person: Person
}

const matters = [...streets, ...living, ...offices]

const channels: { name: Channel; weight: number }[] = [
  { name: 'web', weight: 45 },
  { name: 'hotline', weight: 24 },
  { name: 'sms', weight: 13 },
  { name: 'zalo', weight: 7 },
  { name: 'email', weight: 4 },
  { name: 'counter', weight: 5 },
  { name: 'letter', weight: 2 },
]

const meanings: { is: Meant; weight: number }[] = [
  { is: 'ordinary', weight: 938 },
  { is: 'danger', weight: 14 },
  { is: 'doubt', weight: 12 },
  { is: 'complaint', weight: 11 },
  { is: 'denunciation', weight: 7 },
  { is: 'spam', weight: 18 },
]

type Year = { seed: string; codeOf: (commune: string) => string }

/** Times as many as in the first weeks: word gets around, and the last fortnight is what screens are full of. */
export const knownBy = (left: number): number => {
  if (left < 14) return 8
  return left < 45 ? 3 : 1
}

/** Everything that comes in on one day, in turn: fewer on Sundays, more when it storms, and the more the better it is known. */
export const arrivalsOn = (
  year: Year,
  day: DayNumber,
  { busy, left }: { busy: number; left: number },
): Arrival[] => {
  const chance = chanceOf(`${year.seed} ${day}`)
  const weekday = [1.15, 1.1, 1, 1, 1.05, 0.75, 0.5][weekdayOf(day) - 1]!
  const known = knownBy(left)
  const stormy = isIn('storm', day) && chance.happens(0.12) ? 2 : 1
  const count = Math.max(1, Math.round(busy * known * weekday * stormy * (0.75 + chance.share() * 0.5)))
  return Array.from({ length: count }, (_, n) => arrivalOf(year, day, `${dateOfDay(day)}-${n}`)).sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  )
}

export const arrivalOf = (
  { seed, codeOf }: Year,
  day: DayNumber,
  id: string,
  meant?: { is: Meant; at: Date; place: DemoPlace; matter?: Matter },
): Arrival => {
  const chance = chanceOf(`${seed} ${id}`)
  const is = meant?.is ?? chance.weigh(meanings).is
  const channel = channelFor(is, chance)
  const at =
    meant?.at ?? new Date(startOfDay(day) + minuteOf(channel, chance) * minuteMs + chance.between(0, 59_000))
  const place = meant?.place ?? chance.weigh(places)
  const spot = spotOf(place, chance)
  const matter = is === 'ordinary' ? (meant?.matter ?? chance.weigh(inSeason(day))) : null
  const english = matter !== null && channel === 'web' && chance.happens(0.025)
  const own = { matter, spot, place, channel, is }
  const text = english
    ? placed(chance.pick(speech.english), inEnglish(spot))
    : spelt(textOf(own, chance), channel, { place, chance })
  const names = channel !== 'sms' && channel !== 'zalo' && is !== 'spam'
  return {
    id,
    at,
    channel,
    meant: is,
    matter,
    text,
    language: english ? 'en' : 'vi',
    place,
    provinceCode: demoProvince,
    placeCode: codeOf(place.commune),
    communeCode: names ? codeOf(place.commune) : undefined,
    spot,
    pinned: channel === 'web' && is !== 'spam' && chance.happens(0.7),
    person: personOf(seed, chance),
  }
}

const inEnglish = ({ words, ...at }: Spot): Spot => ({
  ...at,
  words: `at ${words.replace(/^[^\d]*?(?=\p{Lu}|số|ngõ)/u, '')}`,
})

const channelFor = (is: Meant, chance: Chance): Channel => {
  if (is === 'complaint' || is === 'denunciation') return chance.pick(['web', 'letter', 'counter', 'email'])
  if (is === 'danger') return chance.pick(['hotline', 'hotline', 'web', 'sms'])
  if (is === 'spam') return chance.pick(['web', 'sms', 'email'])
  return chance.weigh(channels).name
}

const hours = (from: number, to: number, chance: Chance): number =>
  chance.between(Math.round(from * 60), Math.round(to * 60))

/** People write in the evening, ring by day, and come to the counter while it is open. */
const minuteOf = (channel: Channel, chance: Chance): number => {
  if (channel === 'counter' || channel === 'letter') return hours(7.6, 16.6, chance)
  if (channel === 'hotline') return hours(6.5, 21.5, chance)
  return chance.happens(0.4) ? hours(18, 22.5, chance) : hours(6, 18, chance)
}

const months: Record<NonNullable<Matter['season']>, number[]> = {
  storm: [6, 7, 8, 9],
  heat: [5, 6, 7],
  autumn: [9, 10, 11],
  'new-year': [1, 2],
}

const isIn = (season: NonNullable<Matter['season']>, day: DayNumber): boolean =>
  months[season].includes(Number(dateOfDay(day).slice(5, 7)))

const inSeason = (day: DayNumber): Matter[] =>
  matters.map((one) => (one.season && isIn(one.season, day) ? { ...one, weight: one.weight * 3 } : one))

type Told = { matter: Matter | null; spot: Spot; place: DemoPlace; channel: Channel; is: Meant }

const graveLines: Record<Exclude<Meant, 'ordinary'>, string[]> = {
  danger: grave.dangers,
  doubt: grave.doubts,
  complaint: grave.complaints,
  denunciation: grave.denunciations,
  spam: grave.spam,
}

const textOf = ({ matter, spot, place, channel, is }: Told, chance: Chance): string => {
  if (!matter) {
    const line = chance.pick(graveLines[is as Exclude<Meant, 'ordinary'>])
    return placed(line, spot).replaceAll('{xa}', `${place.kind} ${place.commune}`)
  }
  return channel === 'web' || channel === 'email' || channel === 'letter'
    ? written(matter, spot, chance)
    : short(matter, spot, chance)
}

/** In SMS and messengers the place is in the words, mostly without accents; elsewhere a form asks for it. */
const spelt = (
  text: string,
  channel: Channel,
  { place, chance }: { place: DemoPlace; chance: Chance },
): string => {
  if (channel !== 'sms' && channel !== 'zalo') return chance.happens(0.12) ? hurried(text, chance) : text
  const named = chance.happens(0.93) ? `${text}, ${place.kind} ${place.commune}` : text
  const typed = chance.happens(0.5) ? hurried(named, chance) : named
  return channel === 'sms' && chance.happens(0.75) ? withoutAccents(typed) : typed
}
