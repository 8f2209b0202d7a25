import { familyNames, givenNames, middleNames } from '../../db/seed/demo-year/people.ts'
import { foldWord } from '../routing/text.ts'
import { type Chance, chanceOf } from './chance.ts'

/** Somebody who does not exist. */
export type Person = {
  name: string
  phone: string
  email: string
  zaloId: string
  postalAddress: string
  anonymous: boolean
}

/** So many write in a year, some of them often. */
const writers = 1_400

export const nameOf = (chance: Chance): string =>
  `${chance.pick(familyNames)} ${chance.pick(middleNames)} ${chance.pick(givenNames)}`

/** Numbers that begin like this were given to nobody: the old ones of eleven digits became 032 to 039. */
export const nobodysNumber = (n: number): string => `+8430${String(n).padStart(7, '0')}`

/** One of those who write: a few of them again and again. */
export const personOf = (seed: string, chance: Chance): Person => {
  const n = Math.floor(writers * chance.share() ** 1.6)
  const own = chanceOf(`${seed} person ${n}`)
  const name = nameOf(own)
  const words = foldWord(name.toLowerCase()).split(' ')
  return {
    name,
    phone: nobodysNumber(1_000_000 + n * 37),
    email: `${words.at(-1)}.${words[0]}${n}@hop-thu.example`,
    zaloId: `8${String(1_000_000_000_000 + n * 977)}`,
    postalAddress: `${own.between(1, 300)} ngõ ${own.between(2, 90)}, tổ dân phố ${own.between(1, 30)}`,
    anonymous: chance.happens(0.12),
  }
}
