import type { Ctx } from '../../context/context.ts'
import { mustManage } from '../management.ts'
import { columns } from './columns.ts'
import { roleNames } from './role-names.ts'
import { someDepartments } from './store.ts'

/** A file to begin with, in departments of one's own; as Excel of a Vietnamese office opens it: its mark, semicolons. */
export const sampleFile = async ({ db, actor }: Ctx): Promise<string> => {
  mustManage(actor, 'manage-staff', 'province')
  const departments = await someDepartments(db, actor)
  const lines = departments.map((department, at) => lineFor(department, at + 1))
  const headings = Object.values(columns).map(([heading]) => heading)
  return `\uFEFF${[headings, ...lines].map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`
}

const names = ['Nguyễn Văn Mẫu', 'Trần Thị Mẫu', 'Lê Văn Mẫu']
const jobs = [
  { role: roleNames.leader[0], field: 'Tất cả' },
  { role: roleNames.officer[0], field: 'Đường sá, cầu, vỉa hè hư hỏng | Cây xanh, công viên' },
  { role: roleNames.officer[0], field: 'Giáo dục' },
]

const lineFor = (
  { name, place, province }: Awaited<ReturnType<typeof someDepartments>>[number],
  at: number,
) => {
  const { role, field } = jobs[at - 1]!
  const phone = `091234567${at}`
  return [
    names[at - 1]!,
    `mau-${at}@co-quan.example`,
    name,
    place ?? '',
    province,
    '',
    role!,
    field,
    '',
    phone,
  ]
}

/** A cell that begins like a formula would be run as one by a spreadsheet. */
const cell = (text: string): string => `"${text.replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`
