import type { Role } from '../../db/vocabulary.ts'
import type { Actor, Staff } from '../../src/access/permissions.ts'
import { type Ctx, contextOf, type House } from '../../src/context/context.ts'
import { knowledgeOf } from '../../src/context/knowledge.ts'
import { loadDeadlineRules } from '../../src/deadlines/rules.ts'
import { receiveReport } from '../../src/intake/receive.ts'
import { readReport } from '../../src/intake/report.ts'
import type { Db } from '../../src/platform/database.ts'
import { bookOf } from '../../src/texts/book.ts'
import { textsInForce } from '../../src/texts/store.ts'
import { lockNewest } from '../../src/tickets/lock.ts'
import type { Ticket } from '../../src/tickets/ticket.ts'
import { seededGazetteer } from './learned.ts'
import { mondayAtTen } from './moment.ts'

/** The whole house on a test's database; the clock stands still unless the test moves `now`. */
export const testHouse = async (
  db: Db,
  { now = mondayAtTen }: { now?: Date } = {},
): Promise<House & { now: Date }> => {
  // Its own: what one test changes in a transaction that is taken back is nothing that another has heard of.
  const knowledge = await knowledgeOfSeed(db)
  const house = {
    db,
    knowledge,
    ring: () => {},
    now,
    clock: () => house.now,
    secret: 'a secret of at least thirty-two characters',
    publicUrl: 'http://localhost:3000',
    mailbox: 'phan-anh@tinh.example',
  }
  return house
}

const knowledgeOfSeed = async (db: Db) => {
  const [gazetteer, deadlines] = [await seededGazetteer(), await loadDeadlineRules(db)]
  const texts = bookOf(await textsInForce(db))
  return knowledgeOf({ gazetteer, model: null, deadlines, texts }, () => new Date())
}

export const ctxFor = (house: House, actor: Actor = { kind: 'system' }): Ctx => contextOf(house, actor)

/** A commune of the built-in list that the tests use. */
export const khuongDinh = '00364'

let next = 0

/** A member of staff, written to the database, in the department of this kind at this commune (or its province). */
export const makeStaff = async (
  db: Db,
  {
    kind,
    communeCode,
    provinceCode = '01',
    roles = ['officer'],
  }: { kind: string; communeCode?: string | null; provinceCode?: string; roles?: Role[] },
): Promise<Staff> => {
  const id = `test-${process.pid}-${Date.now()}-${next++}`
  const name = `Cán bộ ${next}`
  await db`insert into "user" (id, name, email) values (${id}, ${name}, ${`${id}@test.example`})`
  const [row] = await db<{ departmentId: number }[]>`
    insert into staff (id, name, department_id, roles)
    select ${id}, ${name}, d.id, ${roles} from departments d
    where d.kind = ${kind} and d.province_code = ${provinceCode} and d.commune_code is not distinct from ${communeCode ?? null}
    returning department_id`
  if (!row) throw new Error(`No department ${kind} at ${communeCode ?? provinceCode}`)
  return {
    kind: 'staff',
    id,
    name,
    language: 'vi',
    roles,
    departmentId: row.departmentId,
    departmentKind: kind,
    provinceCode,
    communeCode: communeCode ?? null,
  }
}

export const sampleReport = {
  text: 'Nắp cống trước số nhà 12 bị vỡ, ban đêm rất nguy hiểm cho xe máy',
  communeCode: khuongDinh,
  address: 'ngõ 45 phố Khương Đình',
  reporter: { name: 'Lê Thị Bình', phone: '0912345678' },
  consent: true,
}

/** Opens a ticket through the one door and answers it as the system sees it. */
export const openSample = async (house: House, changes: Record<string, unknown> = {}): Promise<Ticket> => {
  const ctx = ctxFor(house, { kind: 'resident' })
  const receipt = await receiveReport(ctx, readReport({ ...sampleReport, ...changes }, ctx.now), {
    channel: 'web',
    language: 'vi',
  })
  return lockNewest(ctxFor(house), receipt.ticketId)
}
