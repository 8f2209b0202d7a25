import { describe, expect, test } from 'vitest'
import type { DeadlineRow } from '../db/schema/deadlines.ts'
import type { Role } from '../db/vocabulary.ts'
import { staffOf } from '../src/access/permissions.ts'
import type { Db } from '../src/platform/database.ts'
import { explainRoute, type RouteReason } from '../src/routing/route.ts'
import { askResident } from '../src/tickets/ask.ts'
import { assignTicket } from '../src/tickets/assign.ts'
import { categoriseTicket } from '../src/tickets/corrections/categorise.ts'
import { changeLane } from '../src/tickets/corrections/change-lane.ts'
import { placeTicket, setPlace } from '../src/tickets/corrections/place.ts'
import { publishTicket } from '../src/tickets/corrections/publish.ts'
import { setUrgency } from '../src/tickets/corrections/urgency.ts'
import { mergeTicket } from '../src/tickets/duplicates/merge.ts'
import { forwardTicket } from '../src/tickets/forward.ts'
import { lockNewest } from '../src/tickets/lock.ts'
import { readTicket } from '../src/tickets/reading/detail.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { consultDepartment } from '../src/tickets/together/consult.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const set = async (db: Db) => {
  const house = await testHouse(db)
  const staff = async (kind: string, communeCode: string | null, roles: Role[] = ['officer']) =>
    ctxFor(house, await makeStaff(db, { kind, communeCode, roles }))
  const ctx = await staff('economy', khuongDinh)
  const ticket = await openSample(house, { category: 'road' })
  const departmentOf = async (kind: string, communeCode: string | null) => {
    const [row] = await db`select id from departments
      where kind = ${kind} and province_code = '01' and commune_code is not distinct from ${communeCode}`
    return row!.id as number
  }
  const deadline = async (id = ticket.id) => {
    const [row] = await db<Pick<DeadlineRow, 'dueAt' | 'pausedFor'>[]>`
      select due_at, paused_for from deadlines where ticket_id = ${id}`
    return row!
  }
  const [neighbour] =
    await db`select code from communes where province_code = '01' and code <> ${khuongDinh} order by code limit 1`
  return { db, house, ctx, ticket, staff, departmentOf, deadline, neighbour: neighbour!.code as string }
}

const onHouse = (work: (set_: Awaited<ReturnType<typeof set>>) => Promise<void>) => () =>
  inRollback(async (sql) => work(await set(sql)))

const why = 'Nội dung nói về việc khác'
const saying = ({ reasons }: Ticket) => (reasons as RouteReason[]).map((reason) => explainRoute(reason).vi)

describe('category', () => {
  test(
    'the holder follows, the answer stays due when it was, and the classifier has an example more',
    onHouse(async ({ db, ctx, ticket, departmentOf, deadline }) => {
      const before = await deadline()
      const corrected = await categoriseTicket(ctx, ticket.id, {
        category: 'health',
        why,
        version: ticket.version,
      })
      expect(corrected).toMatchObject({
        categoryCode: 'health',
        departmentId: await departmentOf('culture', khuongDinh),
        officerId: null,
        status: 'new',
        bounces: 1,
      })
      expect((await deadline()).dueAt).toEqual(before.dueAt)
      const [row] =
        await db`select field, was, became, why from routing_corrections where ticket_id = ${ticket.id}`
      expect(row).toEqual({ field: 'category', was: 'road', became: 'health', why })
    }),
  )

  test(
    'a holder chosen by hand stays when the rules say the same as before',
    onHouse(async ({ ctx, ticket, departmentOf, staff }) => {
      const office = await departmentOf('office', khuongDinh)
      await forwardTicket(ctx, ticket.id, { departmentId: office, why: 'Văn phòng theo dõi' })
      const corrected = await categoriseTicket(await staff('office', khuongDinh), ticket.id, {
        category: 'trees',
        why,
      })
      expect(corrected).toMatchObject({ departmentId: office, categoryCode: 'trees', bounces: 1 })
    }),
  )

  test(
    'the third bounce goes to the chair, however it came',
    onHouse(async ({ db, ctx, ticket, departmentOf }) => {
      await db`update tickets set bounces = 2 where id = ${ticket.id}`
      const corrected = await categoriseTicket(ctx, ticket.id, { category: 'health', why })
      expect(corrected).toMatchObject({ bounces: 3, departmentId: await departmentOf('chair', khuongDinh) })
    }),
  )

  test(
    'what the chair decides after the third bounce arrives; the next bounce is the chair’s again',
    onHouse(async ({ db, ctx, ticket, staff, departmentOf }) => {
      await db`update tickets set bounces = 2 where id = ${ticket.id}`
      const [office, chair] = [
        await departmentOf('office', khuongDinh),
        await departmentOf('chair', khuongDinh),
      ]
      const bounced = await forwardTicket(ctx, ticket.id, {
        departmentId: office,
        why: 'Không phải việc của phòng',
      })
      expect(bounced).toMatchObject({ bounces: 3, departmentId: chair })
      expect(saying(bounced)).toContain(
        'Đã chuyển qua lại 3 lần nên Chủ tịch Ủy ban nhân dân phường Khương Đình nhận và quyết định đơn vị xử lý.',
      )
      const leader = await staff('chair', khuongDinh, ['chair'])
      const decided = await forwardTicket(leader, ticket.id, {
        departmentId: office,
        why: 'Văn phòng chủ trì',
      })
      expect(decided).toMatchObject({ bounces: 4, departmentId: office })
      expect(saying(decided).filter((one) => one.includes('Văn phòng'))).toEqual([
        'Được chuyển đến Văn phòng HĐND và UBND phường Khương Đình: Văn phòng chủ trì',
      ])
      const economy = await departmentOf('economy', khuongDinh)
      const again = await staff('office', khuongDinh)
      expect(await forwardTicket(again, ticket.id, { departmentId: economy, why })).toMatchObject({
        departmentId: chair,
      })
    }),
  )

  test(
    'a report about the chair never bounces to the chair',
    onHouse(async ({ db, house, staff, departmentOf }) => {
      const text = 'Ông chủ tịch phường có thái độ hách dịch với dân'
      const { id } = await openSample(house, { category: 'conduct', text })
      await db`update tickets set bounces = 5, lane = 'feedback' where id = ${id}`
      const inspector = await staff('thanh-tra', null)
      const office = await departmentOf('office', khuongDinh)
      expect(await forwardTicket(inspector, id, { departmentId: office, why })).toMatchObject({
        departmentId: office,
      })
    }),
  )

  test(
    'a question that was open goes with the department that asked it: nothing waits for the resident any more',
    onHouse(async ({ ctx, ticket, deadline }) => {
      await askResident(ctx, ticket.id, { question: 'Nhà số mấy ạ?' })
      expect((await deadline()).pausedFor).toBe('resident')
      const corrected = await categoriseTicket(ctx, ticket.id, { category: 'health', why })
      expect(corrected.status).toBe('new')
      expect((await deadline()).pausedFor).toBeNull()
    }),
  )

  test(
    'the reasons tell how the ticket stands now, not what was thought before',
    onHouse(async ({ ctx, ticket, neighbour }) => {
      expect(saying(await categoriseTicket(ctx, ticket.id, { category: 'drainage', why }))).toEqual([
        'Người gửi đã chọn Phường Khương Đình.',
        'Cán bộ xác định lĩnh vực “Thoát nước, ngập úng, hố ga, nắp cống”.',
        'Lĩnh vực “Thoát nước, ngập úng, hố ga, nắp cống” do Phòng Kinh tế, Hạ tầng và Đô thị phường Khương Đình phụ trách.',
      ])
      const placed = saying(await placeTicket(ctx, ticket.id, { communeCode: neighbour, why }))
      expect(placed.some((one) => one.includes('Khương Đình'))).toBe(false)
      expect(placed.filter((one) => one.startsWith('Địa bàn được xác định lại là'))).toHaveLength(1)
    }),
  )

  test(
    'the same again changes nothing; an ended ticket is refused',
    onHouse(async ({ db, ctx, ticket }) => {
      expect(await categoriseTicket(ctx, ticket.id, { category: 'road', why })).toMatchObject({
        version: ticket.version,
      })
      await db`update tickets set status = 'closed' where id = ${ticket.id}`
      await expect(categoriseTicket(ctx, ticket.id, { category: 'waste', why })).rejects.toMatchObject({
        kind: 'conflict',
      })
    }),
  )
})

describe('place', () => {
  test(
    'the ticket moves to the same department of the other commune, and search finds it there',
    onHouse(async ({ db, ctx, ticket, departmentOf, neighbour }) => {
      const placed = await placeTicket(ctx, ticket.id, { communeCode: neighbour, why })
      expect(placed).toMatchObject({
        communeCode: neighbour,
        departmentId: await departmentOf('economy', neighbour),
        bounces: 1,
      })
      const [row] =
        await db`select t.search, c.full_name from tickets t join communes c on c.code = t.commune_code where t.id = ${ticket.id}`
      expect(row!.search).not.toContain('phuong khuong dinh')
    }),
  )

  test(
    'a resident says where it is: no bounce, nobody asks again',
    onHouse(async ({ db, house, departmentOf }) => {
      const opened = await openSample(house, {
        communeCode: undefined,
        address: undefined,
        provinceCode: '01',
        category: 'road',
      })
      await db`update tickets set commune_code = null, candidates = '[{"code":"00364"}]',
        department_id = ${await departmentOf('operation-centre', null)} where id = ${opened.id}`
      const resident = ctxFor(house, { kind: 'resident' })
      const locked = await lockNewest(ctxFor(house), opened.id)
      const placed = await setPlace(resident, locked, {
        communeCode: khuongDinh,
        why: 'Người dân trả lời tin nhắn',
      })
      expect(placed).toMatchObject({
        bounces: 0,
        candidates: [],
        departmentId: await departmentOf('economy', khuongDinh),
      })
    }),
  )

  test(
    'a commune that does not exist is refused',
    onHouse(async ({ ctx, ticket }) => {
      await expect(placeTicket(ctx, ticket.id, { communeCode: '99999', why })).rejects.toMatchObject({
        kind: 'invalid',
      })
    }),
  )
})

test(
  'an urgent ticket has its shorter term from now on, and only a leader gives it the time of a complex one',
  onHouse(async ({ db, ctx, ticket, staff, deadline }) => {
    const before = await deadline()
    expect(await setUrgency(ctx, ticket.id, { urgency: 'urgent', why })).toMatchObject({ urgency: 'urgent' })
    const [row] =
      await db`select field, was, became, why from routing_corrections where ticket_id = ${ticket.id}`
    expect(row).toEqual({ field: 'urgency', was: 'normal', became: 'urgent', why })
    const urgent = await deadline()
    expect(urgent.dueAt < before.dueAt).toBe(true)
    await setUrgency(ctx, ticket.id, { urgency: 'complex', why })
    expect((await deadline()).dueAt).toEqual(before.dueAt)
    await setUrgency(ctx, ticket.id, { urgency: 'normal', why })
    const chair = await staff('chair', khuongDinh, ['chair'])
    await setUrgency(chair, ticket.id, { urgency: 'complex', why })
    expect((await deadline()).dueAt > before.dueAt).toBe(true)
  }),
)

test(
  'calling it urgent and ordinary again gives back no time that is gone',
  onHouse(async ({ ctx, ticket, deadline }) => {
    const before = await deadline()
    const later = { ...ctx, now: new Date('2026-11-25T10:00:00+07:00') }
    await setUrgency(later, ticket.id, { urgency: 'urgent', why })
    await setUrgency(later, ticket.id, { urgency: 'normal', why })
    expect((await deadline()).dueAt).toEqual(before.dueAt)
  }),
)

describe('lane', () => {
  test(
    'a complaint is sealed at once: the chair holds it, nobody consulted sees it, nothing is public',
    onHouse(async ({ db, house, ctx, ticket, staff, departmentOf, deadline }) => {
      const above = await staff('so-xay-dung', null)
      await db`update tickets set published = true, officer_id = ${(ctx.actor as { id: string }).id} where id = ${ticket.id}`
      const asked = { departmentId: await departmentOf('so-xay-dung', null), question: 'Xin ý kiến' }
      await consultDepartment(ctx, ticket.id, asked)
      const sealed = await changeLane(ctx, ticket.id, { lane: 'complaint', why })
      expect(sealed).toMatchObject({
        lane: 'complaint',
        departmentId: await departmentOf('chair', khuongDinh),
        officerId: null,
        published: false,
        status: 'new',
      })
      for (const other of [ctx, above, await staff('chair', khuongDinh)])
        await expect(lockNewest(other, ticket.id)).rejects.toMatchObject({ kind: 'missing' })
      expect((await lockNewest(await staff('chair', khuongDinh, ['legal']), ticket.id)).id).toBe(ticket.id)
      expect((await deadline()).pausedFor).toBeNull()
      expect((await deadline()).dueAt > new Date(house.clock().getTime() + 29 * 86_400_000)).toBe(true)
    }),
  )

  test(
    'a denunciation goes past the commune, and only its own screens hear of it',
    onHouse(async ({ db, ctx, ticket, departmentOf }) => {
      const sealed = await changeLane(ctx, ticket.id, { lane: 'denunciation', why })
      const inspectorate = await departmentOf('thanh-tra', null)
      expect(sealed.departmentId).toBe(inspectorate)
      const [event] = await db`select audience from ticket_events
        where ticket_id = ${ticket.id} and type = 'ticket.lane-changed'`
      expect(event!.audience).toEqual([`legal:${inspectorate}`])
    }),
  )

  test(
    'out of a legal lane only by a legal officer of the department that holds it',
    onHouse(async ({ ctx, ticket, staff, departmentOf }) => {
      await changeLane(ctx, ticket.id, { lane: 'complaint', why })
      const leader = await staff('chair', khuongDinh, ['chair'])
      await expect(changeLane(leader, ticket.id, { lane: 'feedback', why })).rejects.toMatchObject({
        kind: 'forbidden',
      })
      await expect(changeLane(ctx, ticket.id, { lane: 'feedback', why })).rejects.toMatchObject({
        kind: 'missing',
      })
      const legal = await staff('chair', khuongDinh, ['legal'])
      const freed = await changeLane(legal, ticket.id, { lane: 'feedback', why })
      expect(freed).toMatchObject({
        lane: 'feedback',
        departmentId: await departmentOf('economy', khuongDinh),
      })
    }),
  )

  test(
    'what others were merged into is not sealed over their heads',
    onHouse(async ({ house, ctx, ticket }) => {
      const twin = await openSample(house, { category: 'road' })
      await mergeTicket(ctx, twin.id, { into: ticket.id })
      await expect(changeLane(ctx, ticket.id, { lane: 'complaint', why })).rejects.toMatchObject({
        kind: 'conflict',
        sentence: { vi: expect.stringContaining(twin.reference) },
      })
    }),
  )

  test(
    'an emergency is urgent from now on',
    onHouse(async ({ ctx, ticket }) => {
      expect(await changeLane(ctx, ticket.id, { lane: 'emergency', why })).toMatchObject({
        lane: 'emergency',
        urgency: 'urgent',
      })
    }),
  )
})

describe('publication', () => {
  test(
    'a leader shows and hides a ticket; an officer may not',
    onHouse(async ({ ctx, ticket, staff }) => {
      const leader = await staff('chair', khuongDinh, ['chair'])
      await expect(publishTicket(ctx, ticket.id, { published: true })).rejects.toMatchObject({
        kind: 'forbidden',
      })
      expect(await publishTicket(leader, ticket.id, { published: true })).toMatchObject({ published: true })
      expect(await publishTicket(leader, ticket.id, { published: false })).toMatchObject({ published: false })
    }),
  )

  test(
    'never a legal lane, and never the name of the reporter',
    onHouse(async ({ db, house, ticket, staff }) => {
      const leader = await staff('chair', khuongDinh, ['chair'])
      await db`update tickets set title = 'Tôi là LÊ THỊ BÌNH, ổ gà đầu ngõ' where id = ${ticket.id}`
      await expect(publishTicket(leader, ticket.id, { published: true })).rejects.toMatchObject({
        kind: 'invalid',
        details: { fields: [{ field: 'title' }] },
      })
      await publishTicket(leader, ticket.id, { published: true, title: 'Ổ gà đầu ngõ' })
      expect(await lockNewest(leader, ticket.id)).toMatchObject({ title: 'Ổ gà đầu ngõ', published: true })
      const sealed = await openSample(house)
      await db`update tickets set lane = 'complaint' where id = ${sealed.id}`
      await expect(publishTicket(ctxFor(house), sealed.id, { published: true })).rejects.toMatchObject({
        kind: 'conflict',
      })
    }),
  )
})

test(
  'the timeline says what a correction made of it, and who was given the ticket',
  onHouse(async ({ ctx, ticket, staff }) => {
    const dispatcher = await staff('operation-centre', null, ['dispatcher'])
    await setUrgency(ctx, ticket.id, { urgency: 'urgent', why })
    await assignTicket(ctx, ticket.id, { officerId: staffOf(ctx.actor).id, why })
    await placeTicket(dispatcher, ticket.id, { communeCode: '00367', why })
    await categoriseTicket(dispatcher, ticket.id, { category: 'waste', why })
    await changeLane(dispatcher, ticket.id, { lane: 'spam', why })
    const { timeline } = await readTicket(dispatcher, ticket.id)
    const said = timeline.map(({ sentence }) => sentence.vi)
    expect(said).toContain('Sửa mức độ: gấp')
    expect(said).toContain(`Phân công ${staffOf(ctx.actor).name}`)
    expect(said.find((one) => one.startsWith('Sửa nơi xảy ra: '))).toMatch(
      /^Sửa nơi xảy ra: [^\d]+, Hà Nội, chuyển [^—]+$/,
    )
    expect(said).toContain('Sửa lĩnh vực: Rác thải, vệ sinh môi trường')
    expect(said.find((one) => one.startsWith('Đổi loại: tin rác'))).toMatch(
      /^Đổi loại: tin rác, chuyển [^—]+$/,
    )
  }),
)
