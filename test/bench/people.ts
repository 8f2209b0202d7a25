import type { Sql } from '../../db/connect.ts'
import type { Role } from '../../db/vocabulary.ts'
import type { Staff } from '../../src/access/permissions.ts'

/** One of each who reads lists, at the busiest commune or over it. */
export const readers: Record<string, { kind: string; at: 'commune' | 'province' | 'nation'; roles: Role[] }> =
  {
    'commune staff': { kind: 'office', at: 'commune', roles: ['clerk'] },
    officer: { kind: 'economy', at: 'commune', roles: ['officer'] },
    leader: { kind: 'police', at: 'commune', roles: ['leader', 'officer'] },
    chair: { kind: 'chair', at: 'commune', roles: ['chair'] },
    legal: { kind: 'office', at: 'commune', roles: ['legal'] },
    'province officer': { kind: 'so-xay-dung', at: 'province', roles: ['officer'] },
    operator: { kind: 'operation-centre', at: 'province', roles: ['operator'] },
    administrator: { kind: 'operation-centre', at: 'province', roles: ['admin'] },
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

/** What lists are narrowed by, as the address says it: by much, by little, and by what nobody has. */
const filters: Record<string, { all: string[]; paired: string[] }> = {
  status: { all: ['open', 'new', 'waiting', 'closed', 'withdrawn'], paired: ['open', 'withdrawn'] },
  category: { all: ['common', 'rare', 'unused'], paired: ['common', 'rare', 'unused'] },
  lane: { all: ['feedback', 'emergency', 'complaint', 'spam'], paired: ['emergency', 'complaint', 'spam'] },
  department: { all: ['own', 'next', 'away'], paired: ['own', 'next', 'away'] },
  commune: { all: ['busiest', 'away'], paired: ['busiest', 'away'] },
  province: { all: ['own', 'elsewhere'], paired: ['own', 'elsewhere'] },
  mine: { all: ['true'], paired: ['true'] },
  overdue: { all: ['true'], paired: ['true'] },
}

const names = Object.keys(filters)

/** One question for each way to narrow. */
export const questions: string[] = [
  '',
  ...names.flatMap((name) => filters[name]!.all.map((value) => `${name}=${value}`)),
]

/** And for each two of them together. */
export const pairs: string[] = names.flatMap((one, at) =>
  names
    .slice(at + 1)
    .flatMap((other) =>
      filters[one]!.paired.flatMap((value) =>
        filters[other]!.paired.map((second) => `${one}=${value}&${other}=${second}`),
      ),
    ),
)

export const searches = [
  'nap cong',
  'cong nap vo',
  'den duong bach mai',
  'karaoke',
  'karao',
  'r4711',
  'khong co tu nay',
] as const

export type Facts = {
  common: string
  rare: string
  busiest: string
  /** A department beside the readers', and one of a commune in another province. */
  next: number
  away: { department: number; commune: string; province: string }
}

/** The category that is used most and the one used least, and where else there is. */
export const factsOf = async (db: Sql, busiest: string): Promise<Facts> => {
  const [row] = await db<Omit<Facts, 'busiest'>[]>`
    with used as (select category_code, count(*) as n from ticket_seats where seat = ${`commune:${busiest}`} group by 1)
    select (select category_code from used order by n desc limit 1) as common,
      (select category_code from used order by n limit 1) as rare,
      (select id from departments where commune_code = ${busiest} and kind = 'culture') as next,
      (select json_build_object('department', d.id, 'commune', d.commune_code, 'province', d.province_code) from departments d
        where d.kind = 'economy' and d.province_code <> (select province_code from communes where code = ${busiest}) and d.commune_code is not null
        order by d.commune_code limit 1) as away`
  return { ...row!, busiest }
}

/** The question with the codes of this country in it. */
export const spelled = (question: string, reader: Staff, facts: Facts): string =>
  question
    .replaceAll(
      /=(common|rare|busiest|next)/g,
      (_, name: 'common' | 'rare' | 'busiest' | 'next') => `=${facts[name]}`,
    )
    .replace('department=own', `department=${reader.departmentId}`)
    .replace('department=away', `department=${facts.away.department}`)
    .replace('commune=away', `commune=${facts.away.commune}`)
    .replace('province=own', `province=${reader.provinceCode}`)
    .replace('province=elsewhere', `province=${facts.away.province}`)
