import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Language } from '../../../db/vocabulary.ts'
import { digestOf } from '../../platform/digest.ts'
import { languageOf } from '../../platform/language.ts'
import { type PageContext, sayWhatItIs, written } from './answer.tsx'
import { hasJustSent } from './sent-from-here.ts'

/** What each copy of the form has of its own: the key under which it sends, and that to the place of its pictures. */
export type OwnKeys = { reportKey: string; placeKey: string }

type Blank = { text: string; version: string }

/** Of letters that stand in an address and in JSON as they are. */
const slots: OwnKeys = {
  reportKey: 'here-stands-the-key-of-the-form',
  placeKey: 'here-stands-the-key-of-the-place',
}
const anHour = 3_600_000

// By what they are made of: a country that was read again makes them anew.
const blanks = new WeakMap<object, Map<string, Promise<Blank>>>()

type Making = {
  /** What the words of the form come from, and what else it depends on besides the language. */
  from: object
  by: unknown
  own: OwnKeys
  make: (keys: OwnKeys) => JSX.Element
}

/**
 * The form as it is opened: made once for each language, then copied with keys of its own. A browser that has a copy of the same
 * version uses it again for an hour, until it has sent a report from it.
 */
export const openedForm = async (c: PageContext, making: Making) => {
  const { text, version } = await blankOf(making, languageOf(c))
  const now = c.get('ctx').now.getTime()
  sayWhatItIs(c, 'private')
  const known = hasJustSent(c) ? null : stillGood(c.req.header('if-none-match') ?? '', { version, now })
  c.header('ETag', known ?? `W/"${version}-${now.toString(36)}"`)
  if (known) return c.body(null, 304)
  const { reportKey, placeKey } = making.own
  return c.html(text.replace(slots.reportKey, reportKey).replace(slots.placeKey, placeKey))
}

const blankOf = ({ from, by, make }: Making, lang: Language): Promise<Blank> => {
  const made = blanks.get(from) ?? new Map<string, Promise<Blank>>()
  blanks.set(from, made)
  const name = JSON.stringify([lang, by])
  const blank = made.get(name) ?? blankFrom(make)
  made.set(name, blank)
  return blank
}

const blankFrom = async (make: Making['make']): Promise<Blank> => {
  const text = String(await written(make(slots)))
  return { text, version: digestOf(text).slice(0, 20) }
}

const stillGood = (told: string, { version, now }: { version: string; now: number }): string | null => {
  const [tag, made] = told.match(new RegExp(`W/"${version}-([a-z0-9]{1,9})"`)) ?? []
  return tag && made && now - Number.parseInt(made, 36) < anHour ? tag : null
}
