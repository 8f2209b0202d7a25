import { expect, test } from 'vitest'
import type { Db } from '../src/platform/database.ts'
import type { TicketDetail } from '../src/tickets/reading/detail.ts'
import type { TimelinePage } from '../src/tickets/reading/timeline-page.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { mondayAtTen } from './support/moment.ts'

const commune = khuongDinh

/** An extension is asked for, and then a great many people join the ticket. */
const crowded = async (db: Db, followers: number) => {
  const house = await testHouse(db)
  const officer = await makeStaff(db, { kind: 'economy', communeCode: commune })
  const chair = await makeStaff(db, { kind: 'chair', communeCode: commune, roles: ['chair'] })
  const { id } = await openSample(house)
  const { as } = testApp(house, [officer, chair])
  const path = `/api/tickets/${id}`
  const body = { why: 'Chờ vật tư về kho', until: '2026-12-10' }
  expect((await as(officer)('PUT', `${path}/extension`, { body })).status).toBe(200)
  await db`
    insert into ticket_events (ticket_id, subject, type, actor, data, at, audience, hash)
    select ${id}, ${`ticket:${id}`}, 'ticket.supported', 'resident', '{}', ${mondayAtTen}, '{}', ''::bytea
    from generate_series(1, ${followers})`
  const read = async (who: typeof chair) => (await as(who)('GET', path)).json<TicketDetail>()
  return { officer, chair, as, path, read }
}

const judged = ({ acts }: TicketDetail, wanted: string) => acts.find(({ act }) => act === wanted)

test('the leader still decides on an extension that fell off the timeline', () =>
  inRollback(async (sql) => {
    const { officer, chair, as, path, read } = await crowded(sql, 230)
    const seen = await read(chair)
    expect(seen.timeline.some(({ type }) => type === 'ticket.extension-asked')).toBe(false)
    expect(judged(seen, 'decide-extension')).toEqual({ act: 'decide-extension', possible: true })
    expect(seen.extension).toMatchObject({
      why: 'Chờ vật tư về kho',
      askedBy: { id: officer.id, name: officer.name },
    })

    const decided = await as(chair)('PUT', `${path}/extension/decision`, { body: { decision: 'granted' } })
    expect(decided.status).toBe(200)
    const after = await read(chair)
    expect(after.extension).toBeNull()
    expect(judged(after, 'decide-extension')).toMatchObject({ possible: false, permitted: true })
  }))

test('older events are read page by page down to the first, none twice and none left out', () =>
  inRollback(async (sql) => {
    const { chair, as, path, read } = await crowded(sql, 230)
    let page: TimelinePage = await read(chair)
    const ids = page.timeline.map(({ id }) => id)
    while (page.hasOlder) {
      const answered = await as(chair)('GET', `${path}/timeline?before=${ids[0]}`)
      page = answered.json<TimelinePage>()
      expect(page.timeline.length).toBeGreaterThan(0)
      ids.unshift(...page.timeline.map(({ id }) => id))
    }
    const [first] = page.timeline
    expect(first?.type).toBe('ticket.opened')
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b))
    expect(ids.length).toBe(232)
  }))

test('nobody decides on the extension that they asked for themselves', () =>
  inRollback(async (sql) => {
    const { path } = await crowded(sql, 0)
    const house = await testHouse(sql)
    const leader = await makeStaff(house.db, { kind: 'economy', communeCode: commune, roles: ['leader'] })
    const own = testApp(house, [leader]).as(leader)
    const body = { decision: 'refused', note: 'Còn đủ thời gian' }
    expect((await own('PUT', `${path}/extension/decision`, { body })).status).toBe(200)

    const { id } = await openSample(house, { text: 'Đèn đường trước số nhà 20 hỏng đã ba tối nay' })
    const asked = { why: 'Chờ vật tư', until: '2026-12-10' }
    expect((await own('PUT', `/api/tickets/${id}/extension`, { body: asked })).status).toBe(200)
    const decided = await own('PUT', `/api/tickets/${id}/extension/decision`, { body })
    expect(decided.status).toBe(409)
    expect(decided.text).toContain('chính anh/chị')
  }))
