import { hashPassword } from 'better-auth/crypto'
import type { Sql } from '../connect.ts'
import { anyDemoColleague, anyDemoMail, demoDomain } from '../demo-mail.ts'

export const demoPassword = 'lang-nghe-demo'

type DemoStaff = {
  login: string
  name: string
  roles: string[]
  /** Null: the whole country's. */
  province: string | null
  commune?: string
  kind: string
  /** Receives or leads: tickets are given to a colleague. */
  withoutDuty?: true
}

/** People to try the system with: one commune with its departments, its neighbour, and the province's centre. */
const people: DemoStaff[] = [
  { login: 'tong-dai', name: 'Trần Thu Hà', roles: ['operator'], province: '01', kind: 'operation-centre' },
  {
    login: 'dieu-phoi',
    name: 'Lê Minh Đức',
    roles: ['dispatcher', 'operator'],
    province: '01',
    kind: 'operation-centre',
  },
  {
    login: 'kinh-te',
    name: 'Nguyễn Thị Hoa',
    roles: ['officer'],
    province: '01',
    commune: 'Khương Đình',
    kind: 'economy',
  },
  {
    login: 'kinh-te-2',
    name: 'Phạm Văn Nam',
    roles: ['officer'],
    province: '01',
    commune: 'Khương Đình',
    kind: 'economy',
  },
  {
    login: 'van-phong',
    name: 'Đỗ Mai Lan',
    roles: ['officer'],
    province: '01',
    commune: 'Khương Đình',
    kind: 'office',
  },
  {
    login: 'cong-an',
    name: 'Vũ Quốc Huy',
    roles: ['officer'],
    province: '01',
    commune: 'Khương Đình',
    kind: 'police',
  },
  {
    login: 'van-hoa',
    name: 'Bùi Ngọc Anh',
    roles: ['officer'],
    province: '01',
    commune: 'Khương Đình',
    kind: 'culture',
  },
  {
    login: 'chu-tich',
    name: 'Hoàng Văn Sơn',
    roles: ['leader', 'chair'],
    province: '01',
    commune: 'Khương Đình',
    kind: 'chair',
  },
  {
    login: 'pho-chu-tich',
    name: 'Võ Thị Hạnh',
    roles: ['leader'],
    province: '01',
    commune: 'Khương Đình',
    kind: 'chair',
    withoutDuty: true,
  },
  {
    login: 'kinh-te-phuong-liet',
    name: 'Ngô Thị Yến',
    roles: ['officer'],
    province: '01',
    commune: 'Phương Liệt',
    kind: 'economy',
  },
  { login: 'so-xay-dung', name: 'Đặng Hữu Phúc', roles: ['officer'], province: '01', kind: 'so-xay-dung' },
  {
    login: 'lanh-dao-so-xay-dung',
    name: 'Đinh Thị Bích',
    roles: ['leader'],
    province: '01',
    kind: 'so-xay-dung',
    withoutDuty: true,
  },
  {
    login: 'mot-cua',
    name: 'Phan Thị Lệ',
    roles: ['clerk'],
    province: '01',
    kind: 'trung-tam-pvhcc-tinh',
    withoutDuty: true,
  },
  { login: 'dien-luc', name: 'Trịnh Văn Khoa', roles: ['utility'], province: '01', kind: 'electricity' },
  {
    login: 'giam-sat',
    name: 'Vương Thị Nga',
    roles: ['supervisor'],
    province: '01',
    kind: 'van-phong-ubnd',
    withoutDuty: true,
  },
  { login: 'phap-che', name: 'Lý Thanh Tùng', roles: ['legal'], province: '01', kind: 'thanh-tra' },
  { login: 'phap-che-chung', name: 'Tạ Bích Ngọc', roles: ['legal'], province: null, kind: 'legal-desk' },
  {
    login: 'quan-tri-tinh',
    name: 'Mai Thu Cúc',
    roles: ['province-admin'],
    province: '01',
    kind: 'van-phong-ubnd',
    withoutDuty: true,
  },
  { login: 'quan-tri', name: 'Quản trị hệ thống', roles: ['admin'], province: '01', kind: 'van-phong-ubnd' },
]

/** Accounts for a demo; those that stand open are left alone, those that were closed are opened again. */
export const seedDemo = async (sql: Sql): Promise<void> => {
  const [known] = await sql`
    select s.active from "user" u join staff s on s.id = u.id where u.email = ${`${people[0]!.login}@${demoDomain}`}`
  if (known?.active) return
  const password = await hashPassword(demoPassword)
  if (known) return reopen(sql, password)
  for (const person of people)
    await addStaff(sql, { ...person, email: `${person.login}@${demoDomain}`, password })
}

const reopen = async (sql: Sql, password: string): Promise<void> => {
  await sql.begin(async (tx) => {
    await tx`insert into account (id, user_id, account_id, provider_id, password)
      select gen_random_uuid()::text, id, id, 'credential', ${password} from "user" where email like ${anyDemoMail}`
    await tx`update staff set active = true where id in (
      select id from "user" where email like any(${[anyDemoMail, anyDemoColleague]}))`
  })
}

type NewStaff = Omit<DemoStaff, 'login'> & { email: string; password: string }

const addStaff = (sql: Sql, person: NewStaff) =>
  sql.begin(async (tx) => {
    const id = crypto.randomUUID()
    await tx`insert into "user" (id, name, email, email_verified) values (${id}, ${person.name}, ${person.email}, true)`
    await tx`insert into account (id, user_id, account_id, provider_id, password)
      values (${crypto.randomUUID()}, ${id}, ${id}, 'credential', ${person.password})`
    await tx`insert into staff (id, name, department_id, roles, mail_rhythm)
      select ${id}, ${person.name}, d.id, ${person.roles}, ${person.roles.includes('leader') ? 'weekly' : 'daily'} from departments d left join communes c on c.code = d.commune_code
      where d.kind = ${person.kind} and d.province_code is not distinct from ${person.province}
        and c.name is not distinct from ${person.commune ?? null} limit 1`
    if (person.kind === 'office')
      await tx`insert into on_call_shifts (staff_id, department_id, starts_at)
        select id, department_id, now() from staff where id = ${id}`
    else if (!person.withoutDuty)
      await tx`insert into duties (staff_id, department_id) select id, department_id from staff where id = ${id}`
  })
