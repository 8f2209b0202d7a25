import { describe, expect, test } from 'vitest'
import { Refused } from '../src/platform/errors.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { askResident } from '../src/tickets/ask.ts'
import { setUrgency } from '../src/tickets/corrections/urgency.ts'
import { lockNewest } from '../src/tickets/lock.ts'
import { noteOnTicket } from '../src/tickets/note.ts'
import { attachByResident } from '../src/tickets/pictures/attach.ts'
import { replyToTicket } from '../src/tickets/resident/reply.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const resolution = { answer: 'Đã thay nắp cống và cắm biển báo.', doneOn: '2026-11-23' }

const onAsked = (
  work: (given: {
    house: Awaited<ReturnType<typeof testHouse>>
    officer: ReturnType<typeof ctxFor>
    colleague: ReturnType<typeof ctxFor>
    resident: ReturnType<typeof ctxFor>
    ticket: Ticket
    key: { reference: string; secret: string }
  }) => Promise<void>,
) =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const here = { kind: 'economy', communeCode: khuongDinh }
    const officer = ctxFor(house, await makeStaff(sql, here))
    const opened = await acceptTicket(officer, (await openSample(house, { category: 'traffic' })).id, {})
    const ticket = await askResident(officer, opened.id, { question: 'Nắp cống ở trước nhà nào ạ?' })
    await work({
      house,
      officer,
      colleague: ctxFor(house, await makeStaff(sql, here)),
      resident: ctxFor(house, { kind: 'resident' }),
      ticket,
      key: { reference: ticket.reference, secret: await trackingSecret(house.secret, ticket.reference) },
    })
  })

/** What a save that comes too late is told of. */
const toldBy = async (save: Promise<unknown>) => {
  const refused = await save.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(refused instanceof Refused)) throw refused ?? new Error('It was saved')
  const { current } = refused.details as { current: { version: number; changes: { type: string }[] } }
  return current.changes.map(({ type }) => type)
}

describe('Whoever saves too late is told what changed since', () => {
  test('a picture that answers the question, and not the question that they asked themselves', () =>
    onAsked(async ({ officer, resident, ticket, key }) => {
      const pictures = {
        put: async () => {},
        get: async () => null,
        take: async () => ({
          bytes: new Uint8Array([1]),
          mediaType: 'image/jpeg' as const,
          width: 1,
          height: 1,
        }),
      }
      await attachByResident(resident, key, { bytes: new Uint8Array(), pictures })
      const late = resolveTicket(officer, ticket.id, { ...resolution, version: ticket.version })
      expect(await toldBy(late)).toEqual(['ticket.attached'])
    }))

  test('what makes no new version belongs to the version that it was made on', () =>
    onAsked(async ({ officer, colleague, resident, ticket, key }) => {
      await noteOnTicket(colleague, ticket.id, { text: 'Trước khi có trả lời' })
      await replyToTicket(resident, key, { text: 'Trước nhà số 12', channel: 'web' })
      await noteOnTicket(colleague, ticket.id, { text: 'Sau khi có trả lời' })
      const late = resolveTicket(officer, ticket.id, { ...resolution, version: ticket.version })
      expect(await toldBy(late)).toEqual(['ticket.replied', 'ticket.noted'])
    }))

  test('every event of a step that moved more than one thing', () =>
    onAsked(async ({ house, officer, colleague, ticket }) => {
      await setUrgency(colleague, ticket.id, { urgency: 'urgent', why: 'Trường học' })
      const late = resolveTicket(officer, ticket.id, { ...resolution, version: ticket.version })
      expect(await toldBy(late)).toEqual(['ticket.corrected', 'ticket.retimed'])
      expect((await lockNewest(ctxFor(house), ticket.id)).version).toBe(ticket.version + 1)
    }))

  test('notes alone make no save too late', () =>
    onAsked(async ({ officer, colleague, ticket }) => {
      await noteOnTicket(colleague, ticket.id, { text: 'Đã gọi cho người dân' })
      const saved = await setUrgency(officer, ticket.id, {
        urgency: 'urgent',
        why: 'Trường học',
        version: ticket.version,
      })
      expect(saved.version).toBe(ticket.version + 1)
    }))
})
