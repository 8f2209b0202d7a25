import type { Sql } from '../../db/connect.ts'
import type { Role } from '../../db/vocabulary.ts'
import type { Staff } from '../../src/access/permissions.ts'

/** One of each who reads lists, at the busiest commune or over it. */
export const readers: Record<string, { kind: string; at: 'commune' | 'province' | 'nation'; roles: Role[] }> =
  {
    officer: { kind: 'economy', at: 'commune', roles: ['officer'] },
    leader: { kind: 'police', at: 'commune', roles: ['leader', 'officer'] },
    chair: { kind: 'chair', at: 'commune', roles: ['chair'] },
    legal: { kind: 'office', at: 'commune', roles: ['legal'] },
    'province officer': { kind: 'so-xay-dung', at: 'province', roles: ['officer'] },
    operator: { kind: 'operation-centre', at: 'province', roles: ['operator'] },
    dispatcher: { kind: 'operation-centre', at: 'province', roles: ['dispatcher', 'supervisor'] },
  }

export const seat = async (db: Sql, name: string, busiest: string): Promise<Staff> => {
  const { kind, at, roles } = readers[name]!
  const [department] = await db<{ id: number; provinceCode: string | null; communeCode: string | null }[]>`
    select d.id, d.province_code, d.commune_code from departments d join communes c on c.code = ${busiest}
    where d.kind = ${kind} and d.province_code = c.province_code
      and d.commune_code is not distinct from case when ${at === 'commune'} then c.code end`
  const { id, ...place } = department!
  return {
    kind: 'staff',
    id: `officer-${id}-1`,
    name,
    language: 'vi',
    roles,
    departmentId: id,
    departmentKind: kind,
    ...place,
  }
}

/** What is asked of lists, as the address says it; `own` stands for the reader's department, `next` for another beside it. */
export const questions = [
  '',
  'status=open',
  'status=new',
  'status=waiting',
  'status=closed',
  'status=withdrawn',
  'category=common',
  'category=rare',
  'status=open&category=rare',
  'lane=emergency',
  'lane=complaint',
  'lane=spam',
  'status=open&lane=emergency',
  'department=own',
  'department=next',
  'commune=busiest',
  'status=open&commune=busiest',
  'province=own',
  'mine=true',
  'status=open&mine=true',
  'overdue=true',
  'status=open&overdue=true',
] as const

export const searches = [
  'nap cong',
  'cong nap vo',
  'den duong bach mai',
  'karaoke',
  'karao',
  'r4711',
  'khong co tu nay',
] as const

export type Facts = { common: string; rare: string; busiest: string; next: number }

/** The category that is used most and the one used least, and a department beside the readers'. */
export const factsOf = async (db: Sql, busiest: string): Promise<Facts> => {
  const [row] = await db<Omit<Facts, 'busiest'>[]>`
    with used as (select category_code, count(*) as n from ticket_seats where seat = ${`commune:${busiest}`} group by 1)
    select (select category_code from used order by n desc limit 1) as common,
      (select category_code from used order by n limit 1) as rare,
      (select id from departments where commune_code = ${busiest} and kind = 'culture') as next`
  return { ...row!, busiest }
}

/** The question with the codes of this country in it. */
export const spelled = (question: string, reader: Staff, facts: Facts): string =>
  question
    .replace(/=(common|rare|busiest|next)/, (_, name: keyof Facts) => `=${facts[name]}`)
    .replace('department=own', `department=${reader.departmentId}`)
    .replace('province=own', `province=${reader.provinceCode}`)
