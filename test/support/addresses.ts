import sharp from 'sharp'
import type { Sql } from '../../db/connect.ts'
import type { Staff } from '../../src/access/permissions.ts'
import { testApp } from './app.ts'
import { khuongDinh, makeStaff, mondayAtTen, openSample, testHouse } from './house.ts'

/** One ticket, held by a department of the commune, and people near it and far from it. */
export const openTown = async (sql: Sql) => {
  const house = await testHouse(sql)
  const commune = khuongDinh
  const person = (kind: string, roles: Staff['roles'], communeCode: string | null = commune) =>
    makeStaff(sql, { kind, roles, communeCode })
  const staff = {
    officer: await person('economy', ['officer']),
    leader: await person('chair', ['leader']),
    operator: await person('operation-centre', ['operator'], null),
    dispatcher: await person('operation-centre', ['dispatcher'], null),
    legal: await person('economy', ['legal']),
    admin: await person('economy', ['admin']),
    other: await person('police', ['officer']),
  }
  const ticket = await openSample(house)
  const second = await openSample(house, { text: 'Nắp cống trước nhà số 12 vỡ rồi, nguy hiểm lắm' })
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5b4c' } })
    .png()
    .toBuffer()
  const [message] = await sql<{ id: number }[]>`
    insert into messages (ticket_id, channel, recipient, recipient_kind, language, body, state, not_before, created_at)
    values (${ticket.id}, 'sms', '+84912345678', 'reporter', 'vi', 'x', 'failed', ${mondayAtTen}, ${mondayAtTen}) returning id`
  return {
    sql,
    house,
    staff,
    ticket,
    second,
    picture,
    messageId: message!.id,
    ...testApp(house, Object.values(staff)),
  }
}
export type Town = Awaited<ReturnType<typeof openTown>>
export type Who = keyof Town['staff']
