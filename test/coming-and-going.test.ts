import { describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { Role } from '../db/vocabulary.ts'
import { findStaff } from '../src/access/store.ts'
import { watchAbsences } from '../src/tickets/dispatching/watch-absences.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const story = async (sql: Sql) => {
  const house = await testHouse(sql)
  const person = (kind: string, roles: Role[] = ['officer'], communeCode: string | null = khuongDinh) =>
    makeStaff(sql, { kind, roles, communeCode })
  const [hoa, binh, chair, police] = [
    await person('economy'),
    await person('economy'),
    await person('chair', ['chair']),
    await person('police'),
  ]
  const admin = await person('operation-centre', ['admin'], null)
  const leader = await person('economy', ['leader'])
  const { as } = testApp(house, [hoa, binh, chair, police, admin, leader])
  const onDuty = ({ id, departmentId }: typeof hoa, substituteId: string | null = null) => sql`
    insert into duties (staff_id, department_id, substitute_id, valid_from)
    values (${id}, ${departmentId}, ${substituteId}, '2026-01-01')`
  /** A ticket in the hands of Hoa. */
  const held = async () => {
    const { id } = await openSample(house)
    await sql`update tickets set officer_id = ${hoa.id} where id = ${id}`
    return id
  }
  const move = (body: object, by = chair, who = hoa) =>
    as(by)('PUT', `/api/staff/${who.id}/department`, { body: { departmentId: police.departmentId, ...body } })
  const leave = (body: object, by = chair, who = hoa) =>
    as(by)('DELETE', `/api/staff/${who.id}/account`, { body })
  const hoursOn = (hours: number) => new Date(house.now.getTime() + hours * 3_600_000).toISOString()
  const away = (body: object, by = hoa) =>
    as(by)('POST', '/api/absences', {
      body: { staffId: hoa.id, startsAt: hoursOn(-1), endsAt: hoursOn(240), ...body },
    })
  const change = (id: number, body: object) =>
    as(hoa)('PUT', `/api/absences/${id}`, { body: { startsAt: hoursOn(-1), endsAt: hoursOn(200), ...body } })
  const begin = () => watchAbsences(ctxFor(house))
  const holder = async (id: number) =>
    (await sql<{ officerId: string | null }[]>`select officer_id from tickets where id = ${id}`)[0]!.officerId
  const events = (id: number) => sql<{ type: string; actor: string; data: Record<string, unknown> }[]>`
    select type, actor, data from ticket_events where ticket_id = ${id} and type <> 'ticket.opened' order by id`
  const departmentOf = async ({ id }: typeof hoa) =>
    (await sql`select department_id from staff where id = ${id}`)[0]!.departmentId as number
  return {
    sql,
    as,
    hoa,
    binh,
    chair,
    police,
    admin,
    leader,
    onDuty,
    held,
    move,
    leave,
    away,
    change,
    begin,
    holder,
    events,
    departmentOf,
  }
}

const asStory = (work: (told: Awaited<ReturnType<typeof story>>) => Promise<void>) => () =>
  inRollback(async (sql) => work(await story(sql)))

describe('Somebody who moves to another department', () => {
  test(
    'with open tickets moves only once it is said what becomes of them; the refusal counts them',
    asStory(async ({ hoa, held, move, departmentOf, events }) => {
      const [one] = [await held(), await held()]
      const refused = await move({})
      expect(refused.status).toBe(409)
      expect(refused.json()).toMatchObject({
        current: { open: 2 },
        sentence: { vi: expect.stringContaining('2 phiếu') },
      })
      expect(await departmentOf(hoa)).toBe(hoa.departmentId)
      expect(await events(one!)).toEqual([])
    }),
  )

  test(
    'hands them over to whoever is on duty there, never back to themselves',
    asStory(async ({ hoa, binh, chair, police, onDuty, held, move, holder, events, departmentOf }) => {
      await onDuty(hoa, binh.id)
      await onDuty(binh)
      const id = await held()
      expect((await move({ tickets: 'hand-over' })).json()).toMatchObject({ kept: 0, handedOver: 1 })
      expect(await holder(id)).toBe(binh.id)
      expect(await departmentOf(hoa)).toBe(police.departmentId)
      expect(await events(id)).toEqual([
        {
          type: 'ticket.assigned',
          actor: `staff:${chair.id}`,
          data: { officerId: binh.id, previous: hoa.id, why: expect.stringContaining(hoa.name) },
        },
      ])
    }),
  )

  test(
    'is moved by somebody else: nobody moves themselves where they would read something else',
    asStory(async ({ chair, move, departmentOf }) => {
      const refused = await move({}, chair, chair)
      expect([refused.status, refused.json()]).toMatchObject([
        409,
        { sentence: { vi: expect.stringContaining('Không ai tự chuyển mình sang đơn vị khác') } },
      ])
      expect(await departmentOf(chair)).toBe(chair.departmentId)
      expect((await move({ departmentId: chair.departmentId }, chair, chair)).status).toBe(200)
    }),
  )

  test(
    'and the reason why a colleague has them counts nothing that is sealed',
    asStory(async ({ sql, binh, onDuty, held, move }) => {
      await onDuty(binh)
      const [id, sealed] = [await held(), await held()]
      await sql`update tickets set officer_id = ${binh.id}, lane = 'denunciation' where id = ${sealed}`
      await move({ tickets: 'hand-over' })
      const [ticket] = await sql<{ reasons: object[] }[]>`select reasons from tickets where id = ${id}`
      expect(ticket!.reasons).toContainEqual({
        code: 'duty-chosen',
        id: binh.id,
        officer: binh.name,
        open: 0,
      })
    }),
  )

  test(
    'hands them to a colleague who is named, and into the queue where there is nobody',
    asStory(async ({ hoa, binh, held, move, holder }) => {
      const [one, two] = [await held(), await held()]
      await move({ tickets: 'hand-over', to: binh.id })
      expect([await holder(one), await holder(two)]).toEqual([binh.id, binh.id])
      expect((await move({ tickets: 'hand-over', to: hoa.id }, undefined, binh)).status).toBe(200)
      expect(await holder(one)).toBeNull()
    }),
  )

  test(
    'or keeps them, sees them still, and each ticket tells of it',
    asStory(async ({ hoa, as, held, move, holder, events }) => {
      const id = await held()
      expect((await move({ tickets: 'keep' })).json()).toMatchObject({ kept: 1, handedOver: 0 })
      expect(await holder(id)).toBe(hoa.id)
      expect((await events(id)).map(({ type }) => type)).toEqual(['ticket.noted'])
      expect((await as(hoa)('GET', `/api/tickets/${id}`)).status).toBe(200)
    }),
  )

  test(
    'never takes along what is sealed: it stays with those who may read it',
    asStory(async ({ sql, binh, held, move, holder, events }) => {
      const id = await held()
      await sql`update tickets set lane = 'denunciation' where id = ${id}`
      expect((await move({ tickets: 'keep', to: binh.id })).json()).toMatchObject({ kept: 0, handedOver: 0 })
      expect(await holder(id)).toBeNull()
      expect(await events(id)).toHaveLength(1)
    }),
  )

  test(
    'is asked about what is not sealed alone, and no number says that there is more',
    asStory(async ({ sql, as, chair, held, move, holder, hoa }) => {
      const [ordinary, sealed] = [await held(), await held()]
      await sql`update tickets set lane = 'denunciation' where id = ${sealed}`
      expect((await move({})).json()).toMatchObject({ current: { open: 1 } })
      const { departments } = (await as(chair)('GET', `/api/directory?commune=${khuongDinh}`)).json<{
        departments: { staff: { id: string; open: number }[] }[]
      }>()
      const seen = departments.flatMap(({ staff }) => staff).find(({ id }) => id === hoa.id)
      expect(seen).toMatchObject({ open: 1 })
      await sql`update tickets set officer_id = null where id = ${ordinary}`
      expect((await move({})).json()).toMatchObject({ kept: 0, handedOver: 0 })
      expect(await holder(sealed)).toBeNull()
    }),
  )

  test(
    'is on duty where they left no more, nor stands in there',
    asStory(async ({ sql, hoa, binh, onDuty, move }) => {
      await onDuty(hoa)
      await onDuty(binh, hoa.id)
      await move({})
      const duties = await sql`
        select staff_id, substitute_id, valid_to is null as runs from duties
        where department_id = ${hoa.departmentId} order by id`
      expect(duties).toEqual([
        { staffId: hoa.id, substituteId: null, runs: false },
        { staffId: binh.id, substituteId: null, runs: true },
      ])
      const told = await sql`select from ticket_events where type = 'duty.changed' and subject like 'duty:%'`
      expect(told.length).toBeGreaterThanOrEqual(2)
    }),
  )

  test(
    'is moved by who keeps both departments, and by nobody whose reach is narrower than theirs',
    asStory(async ({ hoa, chair, police, admin, leader, move }) => {
      expect((await move({}, leader)).status).toBe(404)
      expect((await move({}, police)).status).toBe(403)
      expect((await move({}, chair, admin)).status).toBe(404)
      expect((await move({ departmentId: 999_999 })).status).toBe(404)
      expect((await move({}, admin)).status).toBe(200)
      expect((await move({ departmentId: hoa.departmentId }, admin)).status).toBe(200)
    }),
  )
})

describe('Somebody who leaves', () => {
  test(
    'hands over first; the account is then closed and holds no duty',
    asStory(async ({ sql, hoa, binh, onDuty, held, leave, holder }) => {
      await onDuty(hoa)
      const id = await held()
      expect((await leave({})).status).toBe(409)
      expect((await leave({ tickets: 'keep' })).status).toBe(422)
      expect(await findStaff(sql, hoa.id)).not.toBeNull()
      expect((await leave({ tickets: 'hand-over', to: binh.id })).json()).toMatchObject({ handedOver: 1 })
      expect(await holder(id)).toBe(binh.id)
      expect(await findStaff(sql, hoa.id)).toBeNull()
      expect(await sql`select from duties where staff_id = ${hoa.id} and valid_to is null`).toHaveLength(0)
    }),
  )

  test(
    'is never oneself, nor sent off by a leader of one department or by who keeps less than they do',
    asStory(async ({ sql, hoa, binh, chair, leader, leave }) => {
      expect((await leave({}, chair, chair)).status).toBe(409)
      expect((await leave({}, leader)).status).toBe(403)
      expect((await leave({}, hoa, binh)).status).toBe(403)
      await sql`update staff set roles = '{admin}' where id = ${hoa.id}`
      expect((await leave({})).status).toBe(403)
    }),
  )
})

describe('Somebody who will be away', () => {
  test(
    'with open tickets is entered only once it is said what becomes of them; the refusal counts them',
    asStory(async ({ sql, hoa, held, away }) => {
      await held()
      const refused = await away({})
      expect(refused.status).toBe(409)
      expect(refused.json()).toMatchObject({ current: { open: 1 } })
      expect(await sql`select from absences where staff_id = ${hoa.id}`).toHaveLength(0)
      expect((await away({ tickets: 'keep' })).status).toBe(201)
    }),
  )

  test(
    'counts for themselves what is sealed, and for nobody else',
    asStory(async ({ sql, chair, held, away }) => {
      const id = await held()
      await sql`update tickets set lane = 'denunciation' where id = ${id}`
      expect((await away({})).json()).toMatchObject({ current: { open: 1 } })
      expect((await away({}, chair)).json()).toMatchObject({ tickets: null })
    }),
  )

  test(
    'without any is asked nothing',
    asStory(async ({ away }) => {
      expect((await away({})).json()).toMatchObject({ tickets: null, takenOverBy: null })
    }),
  )

  test(
    'keeps them, sealed ones too, and each ticket tells until when',
    asStory(async ({ sql, hoa, binh, onDuty, held, away, begin, holder, events }) => {
      await onDuty(binh)
      const [one, sealed] = [await held(), await held()]
      await sql`update tickets set lane = 'denunciation' where id = ${sealed}`
      await away({ tickets: 'keep', to: binh.id })
      await begin()
      await begin()
      expect([await holder(one), await holder(sealed)]).toEqual([hoa.id, hoa.id])
      expect(await events(one)).toEqual([
        { type: 'ticket.noted', actor: 'system', data: expect.objectContaining({ public: false }) },
      ])
      expect(JSON.stringify(await events(one))).toContain(`${hoa.name} vắng đến`)
    }),
  )

  test(
    'hands them to the colleague who is named, when the absence begins',
    asStory(async ({ hoa, binh, held, away, begin, holder, events }) => {
      const id = await held()
      await away({ tickets: 'hand-over', to: binh.id })
      expect(await holder(id)).toBe(hoa.id)
      await begin()
      expect(await holder(id)).toBe(binh.id)
      expect(await events(id)).toMatchObject([
        { type: 'ticket.assigned', data: { officerId: binh.id, previous: hoa.id } },
      ])
    }),
  )

  test(
    'hands them to whoever is on duty where nobody is named, or who is named is away too',
    asStory(async ({ sql, hoa, binh, leader, onDuty, held, away, begin, holder }) => {
      await onDuty(leader)
      const id = await held()
      await away({ tickets: 'hand-over', to: binh.id })
      await sql`
        insert into absences (staff_id, starts_at, ends_at)
        select ${binh.id}, starts_at, ends_at from absences where staff_id = ${hoa.id}`
      await begin()
      expect(await holder(id)).toBe(leader.id)
    }),
  )

  test(
    'says it anew, and it is done anew; moved in time alone it stays as it was said',
    asStory(async ({ hoa, binh, held, away, change, begin, holder }) => {
      const id = await held()
      const { id: entered } = (await away({ tickets: 'keep' })).json() as { id: number }
      await begin()
      expect((await change(entered, {})).json()).toMatchObject({ tickets: 'keep' })
      await begin()
      expect(await holder(id)).toBe(hoa.id)
      const named = await change(entered, { tickets: 'hand-over', to: binh.id })
      expect(named.json()).toMatchObject({ tickets: 'hand-over', takenOverBy: binh.id })
      await begin()
      expect(await holder(id)).toBe(binh.id)
    }),
  )

  test(
    'names a colleague of the same department, never themselves',
    asStory(async ({ hoa, police, away }) => {
      for (const to of [police.id, hoa.id, 'nobody'])
        expect((await away({ tickets: 'hand-over', to })).json()).toMatchObject({ fields: [{ field: 'to' }] })
    }),
  )
})
