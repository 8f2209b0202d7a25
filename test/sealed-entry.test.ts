import { expect, test } from 'vitest'
import type { Role } from '../db/vocabulary.ts'
import { changeRoles } from '../src/access/accounts/roles.ts'
import type { RecordedEvent } from '../src/events/event.ts'
import { eventsByIds } from '../src/events/store.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import type { Db } from '../src/platform/database.ts'
import { movePerson } from '../src/routing/editing/people/move.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, testHouse } from './support/house.ts'

const desk = { kind: 'thanh-tra' }
const office = { kind: 'office', communeCode: khuongDinh }

/** The mails that follow from what was recorded last. */
const told = async (house: Awaited<ReturnType<typeof testHouse>>, db: Db) => {
  const [last] = await db<
    { id: number }[]
  >`select max(id) as id from ticket_events where type = 'staff.changed'`
  const [event] = (await eventsByIds(db, [last!.id])) as RecordedEvent<'staff.changed'>[]
  await reactTo(ctxFor(house), event!)
  return db<{ recipient: string; subject: string; body: string }[]>`
    select recipient, subject, body from messages where event_id = ${last!.id} order by recipient`
}
const mailOf = ({ id }: { id: string }) => `${id}@test.example`

test('whoever reads denunciations at a desk hears at once who else was let in there, and by whom', () =>
  inRollback(async (db) => {
    const house = await testHouse(db)
    const admin = await makeStaff(db, { ...office, roles: ['admin'] })
    const there = await makeStaff(db, { ...desk, roles: ['legal'] })
    const colleague = await makeStaff(db, { ...desk, roles: ['officer'] })
    const stranger = await makeStaff(db, { ...office, roles: ['legal'] })
    const give = (id: string, roles: Role[]) => changeRoles(ctxFor(house, admin), id, roles)

    await give(colleague.id, ['officer', 'legal'])
    const [mail, ...more] = await told(house, db)
    expect(more).toEqual([])
    expect(mail!.recipient).toBe(mailOf(there))
    expect(mail!.subject).toBe(`${colleague.name} vừa được giao đọc đơn tố cáo`)
    expect(mail!.body).toContain(`Thanh tra thành phố Hà Nội`)
    expect(mail!.body).toContain(`Người giao: ${admin.name}`)

    await give(colleague.id, ['legal'])
    expect(await told(house, db)).toEqual([])
    await give(colleague.id, ['officer'])
    expect(await told(house, db)).toEqual([])

    await movePerson(ctxFor(house, admin), stranger.id, { departmentId: there.departmentId })
    expect(await told(house, db)).toMatchObject([
      { recipient: mailOf(there), subject: `${stranger.name} vừa được giao đọc đơn tố cáo` },
    ])
  }))

test('where nobody reads them yet, the administrators hear of it', () =>
  inRollback(async (db) => {
    const house = await testHouse(db)
    const [admin, other] = [
      await makeStaff(db, { ...office, roles: ['admin'] }),
      await makeStaff(db, { ...office, roles: ['province-admin'] }),
    ]
    const alone = await makeStaff(db, { ...desk, roles: ['officer'] })
    await db`update staff set active = false where roles && array['legal']`
    await changeRoles(ctxFor(house, admin), alone.id, ['legal'])
    const recipients = (await told(house, db)).map(({ recipient }) => recipient)
    expect(recipients).toContain(mailOf(other))
    expect(recipients).not.toContain(mailOf(alone))
  }))
