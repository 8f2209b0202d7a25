import type { z } from 'zod'
import type { Sentence } from './errors.ts'

type Issue = z.core.$ZodIssue

/** What a program got wrong, in words of ours: whoever reads it asked in one language and should get that one. */
export const sayIssue = (issue: Issue): Sentence => {
  const name = issue.path.join('.') || 'body'
  if (isMissing(issue)) return { vi: `Thiếu thông tin "${name}".`, en: `"${name}" is missing.` }
  const wrong = wrongs[issue.code]?.(issue) ?? unlike
  return { vi: `Thông tin "${name}" ${wrong.vi}.`, en: `"${name}" ${wrong.en}.` }
}

const isMissing = ({ code, message }: Issue) =>
  code === 'invalid_type' && message.endsWith('received undefined')

const unlike: Sentence = { vi: 'chưa đúng', en: 'is not right' }

const kinds: Record<string, Sentence> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  tuple: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'JSON gồm các mục có tên', en: 'JSON with named fields' },
  record: { vi: 'JSON gồm các mục có tên', en: 'JSON with named fields' },
  date: { vi: 'ngày giờ', en: 'a date' },
}

type Bound = { origin?: string; inclusive?: boolean; minimum?: unknown; maximum?: unknown }

const units: Record<string, Sentence> = {
  string: { vi: ' ký tự', en: ' characters' },
  array: { vi: ' mục', en: ' entries' },
}

const inUnits = ({ origin = '' }: Bound, amount: unknown): Sentence => {
  const unit = units[origin] ?? { vi: '', en: '' }
  return { vi: `${amount}${unit.vi}`, en: `${amount}${unit.en}` }
}

const wrongs: { [code in Issue['code']]?: (issue: Issue) => Sentence } = {
  invalid_type: (issue) => {
    const kind = kinds[(issue as { expected?: string }).expected ?? '']
    return kind ? { vi: `phải là ${kind.vi}`, en: `has to be ${kind.en}` } : unlike
  },
  too_big: (issue) => {
    const bound = issue as Bound
    const most = inUnits(bound, bound.maximum)
    return bound.inclusive === false
      ? { vi: `phải nhỏ hơn ${most.vi}`, en: `has to be below ${most.en}` }
      : { vi: `nhiều nhất là ${most.vi}`, en: `may be ${most.en} at most` }
  },
  too_small: (issue) => {
    const bound = issue as Bound
    if (bound.minimum === 1 && units[bound.origin ?? '']) return { vi: 'còn để trống', en: 'is empty' }
    const least = inUnits(bound, bound.minimum)
    return bound.inclusive === false
      ? { vi: `phải lớn hơn ${least.vi}`, en: `has to be above ${least.en}` }
      : { vi: `ít nhất là ${least.vi}`, en: `has to be ${least.en} at least` }
  },
  invalid_value: (issue) => {
    const values = (issue as { values?: unknown[] }).values ?? []
    if (values.length === 0 || values.length > 12) return unlike
    return { vi: `phải là một trong: ${values.join(', ')}`, en: `has to be one of: ${values.join(', ')}` }
  },
  unrecognized_keys: () => ({ vi: 'có mục không dùng ở đây', en: 'has a field that is not used here' }),
}
