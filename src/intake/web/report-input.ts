import type { Language } from '../../../db/vocabulary.ts'
import type { Problem } from '../../../web/resident/field.tsx'
import type { ReportField, Typed } from '../../../web/resident/report-form.ts'
import { digestOf } from '../../platform/digest.ts'
import type { FieldProblem, Sentence } from '../../platform/errors.ts'
import { cleanText } from '../../platform/text.ts'
import { communeOf, type Gazetteer } from '../../routing/place/gazetteer.ts'
import { placeProblems } from '../known-places.ts'

const fields: ReportField[] = [
  'text',
  'provinceCode',
  'communeCode',
  'address',
  'loose',
  'lat',
  'lon',
  'category',
  'occurredAt',
  'phone',
  'email',
  'name',
  'helper',
  'helperConsent',
  'consent',
  'place',
]

/** What was typed, so that it can be shown again; files and repeated fields are no part of this form. */
export const typedIn = (form: Record<string, unknown>): Typed =>
  Object.fromEntries(
    fields.flatMap((name) =>
      typeof form[name] === 'string' && form[name] !== '' ? [[name, form[name]]] : [],
    ),
  )

/** A place chosen among the candidates counts as chosen in the lists. */
export const withPlaceChosen = (gazetteer: Gazetteer, typed: Typed): Typed => {
  const commune = typed.place ? communeOf(gazetteer, typed.place) : null
  return commune ? { ...typed, communeCode: commune.code, provinceCode: commune.provinceCode } : typed
}

/** A commune that was typed and not chosen helps to find it; once one is chosen it is no part of the address. */
const withLoose = (address = '', loose = ''): string | undefined =>
  (address.includes(loose) ? address : [address, loose].filter(Boolean).join(', ')) || undefined

/** The form in the shape that every channel hands in. */
export const reportOf = ({
  name,
  phone,
  email,
  lat,
  lon,
  loose,
  helperConsent: _,
  place: __,
  ...typed
}: Typed) => ({
  ...typed,
  address: typed.communeCode ? typed.address : withLoose(typed.address, loose),
  text: typed.text ?? '',
  lat: lat?.replace(',', '.'),
  lon: lon?.replace(',', '.'),
  reporter: { name, phone, email },
})

const sentences = {
  helperConsent: {
    vi: 'Xin xác nhận người được giúp đã đồng ý.',
    en: 'Please confirm that the person you help agrees.',
  },
  choosePlace: {
    vi: 'Xin chọn một nơi, hoặc chọn để cán bộ xác định.',
    en: 'Please choose a place, or let an officer find it.',
  },
  chooseCommune: {
    vi: 'Xin chọn tỉnh, thành phố rồi chọn xã, phường.',
    en: 'Please choose the province, then the commune.',
  },
} satisfies Record<string, Sentence>

/** What only the form can get wrong; the rest is refused by the report itself. */
export const formProblems = (gazetteer: Gazetteer, typed: Typed, asked: unknown): FieldProblem[] => {
  const commune = typed.communeCode ? communeOf(gazetteer, typed.communeCode) : null
  const checks: [ReportField, Sentence, boolean][] = [
    ['place', sentences.choosePlace, Boolean(asked) && !typed.place && !commune],
    ['provinceCode', sentences.chooseCommune, typed.place === 'other' && !commune],
    ['helperConsent', sentences.helperConsent, Boolean(typed.helper && !typed.helperConsent)],
  ]
  const own = checks.filter(([, , wrong]) => wrong).map(([field, sentence]) => ({ field, sentence }))
  return [...own, ...placeProblems(gazetteer, typed)]
}

/** Problems under the names that the form's fields have. */
export const problemsOf = (problems: FieldProblem[], language: Language): Problem[] =>
  problems.map(({ field, sentence }) => ({
    field: field.replace('reporter.', ''),
    sentence: sentence[language],
  }))

/**
 * The same form sent twice is one report; a form that was changed after Back is another one, so the key covers what it says.
 */
export const idempotencyKeyOf = (formKey: string, typed: Typed): string => {
  const { place: _, ...said } = typed
  const digest = digestOf(cleanText(JSON.stringify(Object.entries(said).sort())))
  return `${formKey}-${digest.slice(0, 16)}`
}

/** The form's own key, or a new one when there is none that could be ours. */
export const formKeyOf = (given: unknown): string =>
  typeof given === 'string' && /^[\w-]{16,64}$/.test(given) ? given : crypto.randomUUID()
