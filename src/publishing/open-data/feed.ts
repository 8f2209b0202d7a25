import type { Language } from '../../../db/vocabulary.ts'
import type { Sentence } from '../../platform/errors.ts'
import { asXml } from '../../platform/xml.ts'
import { statusNames } from '../../tickets/lifecycle.ts'
import type { PublicUnit } from '../public-unit.ts'
import type { Published } from '../published.ts'
import type { Licence } from './licence.ts'

export type FeedEntry = Published & { changedAt: Date }
export type Feed = {
  unit: PublicUnit
  entries: readonly FeedEntry[]
  lang: Language
  publicUrl: string
  licence: Licence
}

const title = (name: string): Sentence => ({
  vi: `Phản ánh công khai: ${name}`,
  en: `Published reports: ${name}`,
})

/** Before there was any: communes in their form of today began on this day. */
const beginning = new Date(Date.UTC(2025, 5, 30, 17))

/** The newest published reports as an Atom feed (RFC 4287): an entry is new again when something became of the report. */
export const atomOf = ({ unit, entries, lang, publicUrl, licence }: Feed): string => {
  const self = `${publicUrl}/open-data/${unit.code}/reports.atom`
  const newest = new Date(Math.max(Number(beginning), ...entries.map(({ changedAt }) => Number(changedAt))))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${asXml(self)}</id>`,
    `<title>${asXml(title(unit.name)[lang])}</title>`,
    `<updated>${newest.toISOString()}</updated>`,
    `<author><name>${asXml(unit.name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${asXml(`${self}?lang=${lang}`)}"/>`,
    `<link rel="alternate" type="text/html" href="${asXml(`${publicUrl}/units/${unit.code}`)}"/>`,
    `<rights>${asXml(`${licence.name} ${licence.url}`)}</rights>`,
    ...entries.map((entry) => entryOf(entry, { lang, publicUrl })),
    '</feed>',
    '',
  ].join('\n')
}

const entryOf = (entry: FeedEntry, { lang, publicUrl }: Pick<Feed, 'lang' | 'publicUrl'>): string => {
  const url = `${publicUrl}/t/${entry.reference}`
  const says = [statusNames[entry.status][lang], entry.category[lang], entry.commune]
    .filter(Boolean)
    .join(' · ')
  return [
    '<entry>',
    `<id>${asXml(url)}</id>`,
    `<title>${asXml(entry.title)}</title>`,
    `<updated>${entry.changedAt.toISOString()}</updated>`,
    `<published>${entry.reportedAt.toISOString()}</published>`,
    `<link rel="alternate" type="text/html" href="${asXml(url)}"/>`,
    `<category term="${asXml(entry.categoryCode)}" label="${asXml(entry.category[lang])}"/>`,
    `<summary>${asXml(says)}</summary>`,
    '</entry>',
  ].join('\n')
}
