import type { Report } from '../../intake/report.ts'
import { readReport } from '../../intake/report.ts'
import { isCategoryCode } from '../../routing/categories.ts'
import { notWritten, unknownSubject } from './faults.ts'
import type { Jurisdiction } from './jurisdictions.ts'

/** A posted form, where a field may come several times. */
export type Posted = Record<string, string[]>

export const first = (posted: Posted, name: string): string | undefined =>
  posted[name]?.map((value) => value.trim()).find(Boolean)

export const mostMedia = 5

/** Addresses of pictures, as the sender names them: they stand in the words, for one that cannot be fetched is read by people. */
export const mediaOf = (posted: Posted): string[] => {
  const urls = ['media_url', 'media_url[]'].flatMap((name) => posted[name] ?? []).filter((url) => url.trim())
  if (urls.length > mostMedia)
    throw notWritten('media_url', `nhiều nhất ${mostMedia} ảnh.`, `at most ${mostMedia} pictures.`)
  return urls.map((url) => {
    const text = url.trim()
    if (text.length <= 500 && /^https?:\/\/[^\s<>"]+$/i.test(text)) return text
    throw notWritten('media_url', 'không phải địa chỉ http(s).', 'is no address of http(s).')
  })
}

export const mustBeFew = (files: readonly File[]): void => {
  if (files.length > mostMedia)
    throw notWritten('media', `nhiều nhất ${mostMedia} ảnh.`, `at most ${mostMedia} pictures.`)
}

const nameOf = (posted: Posted): string | undefined => {
  const names = [first(posted, 'last_name'), first(posted, 'first_name')].filter(Boolean)
  return names.length > 0 ? names.join(' ') : undefined
}

/** `attribute[CODE]=…` and `attribute[CODE][]=…`: what is said besides, for people to read. */
const attributesOf = (posted: Posted): string[] =>
  Object.entries(posted).flatMap(([name, values]) => {
    const code = /^attribute\[([A-Za-z0-9_-]{1,60})\](?:\[\])?$/.exec(name)?.[1]
    const said = values.map((value) => value.trim()).filter(Boolean)
    return code && said.length > 0 ? [`${code}: ${said.join(', ')}`] : []
  })

/**
 * A request as GeoReport v2 has it, as the report that it is. Its sender stands for having asked whoever reported; needed are a
 * description and a place: a point, an address or the code of a commune.
 */
export const reportOf = (
  posted: Posted,
  { jurisdiction, now }: { jurisdiction: Jurisdiction; now: Date },
): Report => {
  const [category, text] = [first(posted, 'service_code'), first(posted, 'description')]
  if (!category) throw notWritten('service_code', 'còn thiếu.', 'was not provided.')
  if (!isCategoryCode(category)) throw unknownSubject(category)
  if (!text) throw notWritten('description', 'còn thiếu.', 'was not provided.')
  const [lat, lon] = [first(posted, 'lat'), first(posted, 'long')]
  const [address, communeCode] = [first(posted, 'address_string'), communeOf(posted, jurisdiction)]
  if (!(lat && lon) && !address && !communeCode)
    throw notWritten(
      'lat',
      'cần lat và long, address_string hoặc address_id (mã xã).',
      'lat and long, address_string or address_id (the code of a commune) is needed.',
    )
  const more = [...attributesOf(posted), ...mediaOf(posted)]
  return readReport(
    {
      text: [text, ...more].join('\n'),
      category,
      address,
      lat,
      lon,
      communeCode,
      provinceCode: communeCode ? undefined : (jurisdiction.provinceCode ?? undefined),
      reporter: { name: nameOf(posted), phone: first(posted, 'phone'), email: first(posted, 'email') },
      consent: true,
    },
    now,
  )
}

const communeOf = (posted: Posted, { communeCode }: Jurisdiction): string | undefined =>
  first(posted, 'address_id') ?? communeCode ?? undefined
