import { Refused, type Sentence } from '../../platform/errors.ts'
import { fold } from '../../routing/text.ts'

/** What a file says of each person, by the headings that offices write. */
export const columns = {
  name: ['Họ và tên', 'Họ tên', 'Tên cán bộ', 'Full name', 'Name'],
  email: ['Email', 'Email công vụ', 'Hộp thư', 'E-mail'],
  department: ['Đơn vị', 'Tên đơn vị', 'Phòng ban', 'Department'],
  commune: ['Xã, phường', 'Xã/phường', 'Xã', 'Phường', 'Mã xã', 'Commune'],
  province: ['Tỉnh, thành phố', 'Tỉnh/thành phố', 'Tỉnh', 'Mã tỉnh', 'Province'],
  kind: ['Loại đơn vị', 'Kind of department'],
  roles: ['Vai trò', 'Roles'],
  categories: ['Lĩnh vực', 'Lĩnh vực phụ trách', 'Categories'],
  substitute: ['Email người làm thay', 'Người làm thay', 'Substitute'],
  phone: ['Điện thoại', 'Số điện thoại', 'Di động', 'Phone'],
} as const
export type Column = keyof typeof columns

const keys = Object.keys(columns) as Column[]
const needed: Column[] = ['name', 'email', 'department', 'roles']

const columnOf = new Map(keys.flatMap((key) => columns[key].map((heading) => [fold(heading), key] as const)))

export const knownHeadings = (headings: readonly string[]): number =>
  headings.filter((heading) => columnOf.has(fold(heading))).length

/** Which column stands where; null: one without a heading. Refused when one is unknown, there twice or missing. */
export const readHeadings = (headings: readonly string[]): (Column | null)[] => {
  const found = headings.map((heading) => (heading === '' ? null : (columnOf.get(fold(heading)) ?? heading)))
  const unknown = found.find((column) => column !== null && !(column in columns))
  if (unknown) throw wrongHeading(`Chưa hiểu cột “${unknown}”.`, `The column “${unknown}” is not known.`)
  const twice = found.find((column, at) => column !== null && found.indexOf(column) !== at)
  if (twice) {
    const [name] = columns[twice as Column]
    throw wrongHeading(`Cột “${name}” có hai lần.`, `The column “${name}” is there twice.`)
  }
  const missing = needed.find((column) => !found.includes(column))
  if (missing) {
    const [name] = columns[missing]
    throw wrongHeading(`Thiếu cột “${name}”.`, `The column “${name}” is missing.`)
  }
  return found as (Column | null)[]
}

const all = keys.map((key) => columns[key][0]).join('; ')

const wrongHeading = (vi: string, en: string) =>
  wrongFile({
    vi: `${vi} Dòng đầu của tệp ghi tên các cột: ${all}.`,
    en: `${en} The first line names the columns: ${all}.`,
  })

/** The file as a whole cannot be read. */
export const wrongFile = (sentence: Sentence) =>
  new Refused('invalid', sentence, { fields: [{ field: 'csv', sentence }] })
