import { expect, test } from 'vitest'
import { acceptTicket } from '../src/tickets/accept.ts'
import { findAlikeAnswers } from '../src/tickets/answers/alike.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

/* Beside the answer that is written stands what was answered before to matters alike. */

const beside = '00367'
const doneOn = '2026-11-23'
const answer = 'Đã thay nắp cống mới bằng gang, cạnh nhà bà Lê Thị Bình (0912345678), xong sáng nay.'

const town = async (sql: Parameters<typeof testHouse>[0]) => {
  await sql`update categories set needs_proof = false`
  const house = await testHouse(sql)
  const staffAt = async (communeCode: string) =>
    ctxFor(house, await makeStaff(sql, { kind: 'economy', communeCode }))
  const here = await staffAt(khuongDinh)
  const there = await staffAt(beside)
  const { id } = await openSample(house)
  const answered = async (as: typeof here, changes: Record<string, unknown> = {}) => {
    const ticket = await openSample(house, { communeCode: as === here ? khuongDinh : beside, ...changes })
    await sql`update tickets set category_code = (select category_code from tickets where id = ${id}) where id = ${ticket.id}`
    await acceptTicket(as, ticket.id, {})
    await resolveTicket(as, ticket.id, { answer, doneOn })
    return ticket
  }
  return { here, there, id, answered, alike: () => findAlikeAnswers(here, id) }
}

type Town = Awaited<ReturnType<typeof town>>
const inTown = (work: (town: Town, sql: Parameters<typeof testHouse>[0]) => Promise<void>) => () =>
  inRollback(async (sql) => work(await town(sql), sql))

test(
  'an answer of the own commune comes with a blank where it names who reported, and only the public ones of others come too',
  inTown(async ({ there, here, answered, alike }, sql) => {
    const own = await answered(here)
    const others = await answered(there)
    expect(await alike()).toMatchObject([{ id: own.id, here: true, mayOpen: true }])
    await sql`update tickets set published = true where id = ${others.id}`
    const both = await alike()
    expect(both.map(({ id, mayOpen }) => [id, mayOpen])).toEqual([
      [own.id, true],
      [others.id, false],
    ])
    for (const { text } of both) {
      expect(text).toContain('Đã thay nắp cống mới bằng gang')
      expect(text).toContain('[điền lại]')
      expect(text).not.toMatch(/Bình|0912345678/)
    }
    await sql`update tickets set public_answer = 'Đã thay nắp cống.' where id = ${others.id}`
    expect((await alike())[1]).toMatchObject({ text: 'Đã thay nắp cống.' })
  }),
)

test(
  'what is held for somebody to look at, what was sealed since, another subject and other words are no help',
  inTown(async ({ there, here, answered, alike }, sql) => {
    const others = await answered(there)
    await sql`update tickets set published = true, answer_held = true where id = ${others.id}`
    expect(await alike()).toEqual([])
    const own = await answered(here)
    expect(await alike()).toHaveLength(1)
    for (const lane of ['complaint', 'denunciation', 'spam']) {
      await sql`update tickets set lane = ${lane} where id = ${own.id}`
      expect(await alike()).toEqual([])
    }
    await sql`update tickets set lane = 'feedback', category_code = 'noise' where id = ${own.id}`
    expect(await alike()).toEqual([])
    await answered(here, { text: 'Mùi hôi khủng khiếp bốc lên suốt đêm' })
    expect(await alike()).toEqual([])
  }),
)

test(
  'a sealed ticket is compared with nothing, and whoever does not see the ticket is told of none',
  inTown(async ({ there, here, id, answered, alike }, sql) => {
    await answered(here)
    await expect(findAlikeAnswers(there, id)).rejects.toMatchObject({ kind: 'missing' })
    await sql`update tickets set lane = 'complaint' where id = ${id}`
    await expect(alike()).rejects.toMatchObject({ kind: 'missing' })
  }),
)

test(
  'at most five come, and the same answer is not sent again as it stands',
  inTown(async ({ here, id, answered, alike }) => {
    for (let i = 0; i < 7; i++) await answered(here)
    const [first, ...more] = await alike()
    expect(more).toHaveLength(4)
    await acceptTicket(here, id, {})
    const sent = (text: string) => resolveTicket(here, id, { answer: text, doneOn, startedFrom: first!.id })
    await expect(sent(first!.text)).rejects.toThrow('This blank is not filled')
    const filled = first!.text.replaceAll('[điền lại]', 'nhà văn hóa')
    expect(await sent(filled)).toMatchObject({ status: 'resolved' })
  }),
)

test(
  'without a blank in it the same answer is refused too, whatever its capitals and spaces',
  inTown(async ({ here, id, answered, alike }, sql) => {
    await answered(here)
    await sql`update tickets set public_answer = 'Đã thay nắp cống mới.'`
    const [first] = await alike()
    await acceptTicket(here, id, {})
    const sent = (text: string) => resolveTicket(here, id, { answer: text, doneOn, startedFrom: first!.id })
    await expect(sent('đã  THAY nắp cống mới')).rejects.toThrow('still the answer to another ticket')
    await expect(sent('Đã thay nắp cống mới ở đầu ngõ 45.')).resolves.toMatchObject({ status: 'resolved' })
  }),
)
