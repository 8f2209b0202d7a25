import type { z } from 'zod'
import type { Sentence } from './errors.ts'
import { fieldNames } from './field-names.ts'

type Issue = z.core.$ZodIssue

/**
 * What was wrong in what was sent, in words of ours, where no field has its own. A person may read it, beside a field or alone: the
 * field is called as the forms call it, and what programs call it stands beside the sentence (`fields`), never in it.
 */
export const sayIssue = (issue: Issue): Sentence => {
  const wrong = isMissing(issue) ? missing : (wrongs[issue.code]?.(issue) ?? unlike)
  const name = nameOf(issue)
  return name
    ? { vi: `Mục “${name.vi}” ${wrong.vi}, xin xem lại.`, en: `“${name.en}” ${wrong.en}. Please look again.` }
    : { vi: `Có mục ${wrong.vi}, xin xem lại.`, en: `An entry ${wrong.en}. Please look again.` }
}

/** All that is missing in one sentence, by the names of the form; null where less than two of them have one. */
export const sayMissing = (issues: readonly Issue[]): Sentence | null => {
  const names = issues.filter(isMissing).flatMap((issue) => nameOf(issue) ?? [])
  if (names.length < 2) return null
  const listed = (of: (name: Sentence) => string) => names.map((name) => `“${of(name)}”`).join(', ')
  return {
    vi: `Còn thiếu các mục ${listed(({ vi }) => vi)}, xin xem lại.`,
    en: `${listed(({ en }) => en)} are missing. Please look again.`,
  }
}

/** What a person knows the field as; in a list, the list. */
const nameOf = ({ path }: Issue): Sentence | undefined => {
  const field = path.findLast((part) => typeof part === 'string')
  return field !== undefined && Object.hasOwn(fieldNames, field) ? fieldNames[field] : undefined
}

const isMissing = ({ code, message }: Issue) =>
  code === 'invalid_type' && message.endsWith('received undefined')

const missing: Sentence = { vi: 'còn thiếu', en: 'is missing' }
const unlike: Sentence = { vi: 'chưa đúng', en: 'is not right' }
const empty: Sentence = { vi: 'còn để trống', en: 'is empty' }
const notOffered: Sentence = { vi: 'không có trong các lựa chọn', en: 'is not one of the choices' }
const unknown: Sentence = { vi: 'không dùng ở đây', en: 'is not used here' }

const kinds: Record<string, Sentence> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'có hoặc không', en: 'yes or no' },
  array: { vi: 'danh sách', en: 'a list' },
  tuple: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm các mục có tên', en: 'a group of named entries' },
  record: { vi: 'nhóm các mục có tên', en: 'a group of named entries' },
  date: { vi: 'ngày giờ', en: 'a date' },
}

type Bound = { origin?: string; inclusive?: boolean; minimum?: unknown; maximum?: unknown }

/** How a text or a list is too much or too little; what has no words here is a number. */
const tooBig: Record<string, (most: unknown) => Sentence> = {
  string: (most) => ({ vi: `dài quá ${most} ký tự`, en: `is longer than ${most} characters` }),
  array: (most) => ({ vi: `có quá ${most} lựa chọn`, en: `holds more than ${most}` }),
}
const tooSmall: Record<string, (least: unknown) => Sentence> = {
  string: (least) => ({ vi: `ngắn hơn ${least} ký tự`, en: `is shorter than ${least} characters` }),
  array: (least) => ({ vi: `có chưa đủ ${least} lựa chọn`, en: `holds fewer than ${least}` }),
}

const wrongs: { [code in Issue['code']]?: (issue: Issue) => Sentence } = {
  invalid_type: (issue) => {
    const kind = kinds[(issue as { expected?: string }).expected ?? '']
    return kind ? { vi: `phải là ${kind.vi}`, en: `has to be ${kind.en}` } : unlike
  },
  too_big: (issue) => {
    const { origin = '', inclusive, maximum } = issue as Bound
    if (tooBig[origin]) return tooBig[origin](maximum)
    return inclusive === false
      ? { vi: `phải nhỏ hơn ${maximum}`, en: `has to be below ${maximum}` }
      : { vi: `nhiều nhất là ${maximum}`, en: `may be ${maximum} at most` }
  },
  too_small: (issue) => {
    const { origin = '', inclusive, minimum } = issue as Bound
    if (tooSmall[origin]) return minimum === 1 ? empty : tooSmall[origin](minimum)
    return inclusive === false
      ? { vi: `phải lớn hơn ${minimum}`, en: `has to be above ${minimum}` }
      : { vi: `ít nhất là ${minimum}`, en: `has to be ${minimum} at least` }
  },
  invalid_value: () => notOffered,
  unrecognized_keys: () => unknown,
}
