import { describe, expect, test } from 'vitest'
import { contextOf } from '../src/context/context.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import type { Db } from '../src/platform/database.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { askResident } from '../src/tickets/ask.ts'
import { numbersDiffer } from '../src/tickets/duplicates/address-numbers.ts'
import { findLikely, findLikelyOf, findSimilarForPublic } from '../src/tickets/duplicates/find.ts'
import { followTicket } from '../src/tickets/duplicates/follow.ts'
import { boxAround, likelyFrom, likeness, metresBetween } from '../src/tickets/duplicates/likeness.ts'
import { mergeTicket } from '../src/tickets/duplicates/merge.ts'
import { reportersOf } from '../src/tickets/duplicates/store.ts'
import { unmergeTicket } from '../src/tickets/duplicates/unmerge.ts'
import { wordingsLike } from '../src/tickets/duplicates/wording.ts'
import { lockNewest } from '../src/tickets/lock.ts'
import { reopenByResident } from '../src/tickets/resident/rate.ts'
import { trackTicket } from '../src/tickets/resident/track.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { inRollback } from './support/database.ts'
import { happened } from './support/happened.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const set = async (db: Db) => {
  const house = await testHouse(db)
  const officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
  const ctx = ctxFor(house, officer)
  const system = ctxFor(house)
  const again = (id: number) => lockNewest(system, id)
  const typesOf = async (id: number) =>
    (await db<{ type: string }[]>`select type from ticket_events where ticket_id = ${id} order by id`).map(
      ({ type }) => type,
    )
  return { db, house, officer, ctx, system, again, typesOf }
}

const onHouse = (work: (set_: Awaited<ReturnType<typeof set>>) => Promise<void>) => () =>
  inRollback(async (sql) => work(await set(sql)))

const hole = 'Nắp cống trước cổng trường bị vỡ, xe máy rất dễ ngã'
const other = (phone: string, changes = {}) => ({
  reporter: { name: 'Phạm Văn An', phone },
  ...changes,
})

describe('likeness', () => {
  test('words alone never reach the bar, nor do place and category without words', () => {
    const nothing = { wording: 0, sameCategory: false, metres: null, days: 0, otherNumber: false }
    expect(likeness({ ...nothing, wording: 0.38 })).toBeLessThan(likelyFrom)
    expect(likeness({ ...nothing, sameCategory: true, metres: 0 })).toBeLessThan(likelyFrom)
    expect(likeness({ ...nothing, wording: 0.35, sameCategory: true, metres: 40, days: 1 })).toBeGreaterThan(
      likelyFrom,
    )
  })

  test.each([
    ['nap cong dau ngo 88 bi vo', 'nap cong dau ngo 200 bi vo', true],
    ['nap cong dau ngo 88/12 bi vo', 'nap cong hem 88 bi vo', false],
    ['rac truoc so 12 pho a', 'rac truoc nha so 15 pho a', true],
    ['rac truoc so 12a, ngo 3', 'rac truoc sn 012 ngo 3', false],
    ['o ga km12 ql1a', 'o ga km 14 ql1a', true],
    ['den hong to 5', 'den hong tdp 7', true],
    ['den hong ngo 88', 'den hong', false],
  ])('numbers of “%s” and “%s” differ: %s', (one, other, differ) =>
    expect(numbersDiffer(one, other)).toBe(differ),
  )

  test('the box holds every point within 250 m', () => {
    const here = { lat: 21.0, lon: 105.8 }
    const { south, north, west, east } = boxAround(here)
    expect(metresBetween(here, { lat: north, lon: here.lon })).toBeCloseTo(250, 0)
    expect(metresBetween(here, { lat: here.lat, lon: east })).toBeCloseTo(250, 0)
    expect(metresBetween(here, { lat: south, lon: west })).toBeGreaterThan(250)
  })
})

test('wording is compared as the database would', () =>
  inRollback(async (sql) => {
    const texts = [
      'nap cong truoc cong truong bi vo',
      'a b 12, cong/truong',
      '',
      'rac thai chat dong dau ngo 102',
      '...',
    ]
    for (const a of texts)
      for (const b of texts) {
        const [row] = await sql`select similarity(${a}, ${b}) as same`
        expect(wordingsLike(a, [b])[0]).toBeCloseTo(row!.same, 5)
      }
  }))

describe('finding', () => {
  test(
    'the same problem in other words is found, another problem is not',
    onHouse(async ({ house, system }) => {
      const known = await openSample(house, {
        text: 'Nắp cống trước cổng trường tiểu học bị vỡ nguy hiểm quá',
      })
      await openSample(house, { text: 'Đống rác to ở đầu ngõ ba ngày chưa ai thu gom', category: 'waste' })
      const found = await findLikely(system, {
        text: 'nap cong truoc cong truong tieu hoc vo roi, xe may de nga',
        categoryCode: known.categoryCode,
        communeCode: khuongDinh,
      })
      expect(found.map(({ id }) => id)).toEqual([known.id])
      expect(found[0]!.reasons[0]!.vi).toMatch(/lời lẽ giống \d+%/)
    }),
  )

  test(
    'the same words of another alley are another matter',
    onHouse(async ({ house, system }) => {
      const known = await openSample(house, { text: 'Nắp cống đầu ngõ 88 bị vỡ, xe máy dễ ngã' })
      const find = async (text: string) =>
        (await findLikely(system, { text, categoryCode: known.categoryCode, communeCode: khuongDinh })).map(
          ({ id }) => id,
        )
      expect(await find('Nắp cống đầu ngõ 200 bị vỡ, xe máy dễ ngã')).toEqual([])
      expect(await find('nap cong ngo 88 vo roi, xe may de nga')).toEqual([known.id])
    }),
  )

  test(
    'a neighbour across the commune border is found by its point, a far one is not',
    onHouse(async ({ house, system }) => {
      const near = await openSample(house, { text: hole, lat: 20.99, lon: 105.81 })
      const ask = (lat: number) =>
        findLikely(system, {
          text: hole,
          categoryCode: near.categoryCode,
          communeCode: '00001',
          lat,
          lon: 105.81,
        })
      expect((await ask(20.9915)).map(({ id }) => id)).toContain(near.id)
      expect((await ask(20.999)).map(({ id }) => id)).not.toContain(near.id)
    }),
  )

  test(
    'sealed, spam, ended and old tickets never appear',
    onHouse(async ({ house, db, system }) => {
      const ids: number[] = []
      for (let i = 0; i < 4; i++) ids.push((await openSample(house, { text: hole })).id)
      await db`update tickets set lane = 'denunciation' where id = ${ids[0]!}`
      await db`update tickets set lane = 'spam' where id = ${ids[1]!}`
      await db`update tickets set status = 'closed' where id = ${ids[2]!}`
      await db`update tickets set reported_at = ${new Date('2026-10-01T00:00:00Z')} where id = ${ids[3]!}`
      const found = await findLikely(system, { text: hole, communeCode: khuongDinh })
      expect(found.filter(({ id }) => ids.includes(id))).toEqual([])
    }),
  )

  test(
    'an officer finds only what they may see, and a sealed ticket is compared with nothing',
    onHouse(async ({ house, db, ctx }) => {
      const seen = await openSample(house, { text: hole })
      const twin = await openSample(house, { text: hole })
      expect((await findLikelyOf(ctx, seen.id)).map(({ id }) => id)).toContain(twin.id)
      const police = await makeStaff(db, { kind: 'police', communeCode: khuongDinh })
      const theirs = await findLikely(ctxFor(house, police), { text: hole, communeCode: khuongDinh })
      expect(theirs.filter(({ id }) => [seen.id, twin.id].includes(id))).toEqual([])
    }),
  )

  test(
    'the public reads published titles, and of the rest only how many there are',
    onHouse(async ({ house, db, system }) => {
      const open = await openSample(house, { text: hole })
      const hidden = await openSample(house, { text: hole })
      await db`update tickets set published = true where id = ${open.id}`
      const similar = await findSimilarForPublic(system, { text: hole, communeCode: khuongDinh })
      expect(similar.published.map(({ reference }) => reference)).toContain(open.reference)
      expect(similar.others).toBeGreaterThan(0)
      expect(JSON.stringify(similar)).not.toContain(hidden.reference)
    }),
  )

  test(
    'without any place there is nothing to compare',
    onHouse(async ({ ctx }) => {
      expect(await findLikely(ctx, { text: hole })).toEqual([])
    }),
  )
})

describe('following', () => {
  const following = { phone: '+84987654321', email: null, consent: true, language: 'vi' as const }

  test(
    'each contact counts once, and hears of the ticket',
    onHouse(async ({ house, db, again, typesOf }) => {
      const ctx = ctxFor(house, { kind: 'resident' })
      const ticket = await openSample(house)
      expect(await followTicket(ctx, ticket.reference, following)).toMatchObject({
        supporters: 1,
        already: false,
      })
      expect(await followTicket(ctx, ticket.reference, following)).toMatchObject({
        supporters: 1,
        already: true,
      })
      expect(await again(ticket.id)).toMatchObject({ supporters: 1, version: ticket.version })
      expect(await typesOf(ticket.id)).toEqual(['ticket.opened', 'ticket.supported'])
      const told = await reportersOf(db, ticket.id)
      expect(told.map(({ kind, phone }) => [kind, phone])).toEqual([
        ['reporter', '+84912345678'],
        ['follower', '+84987654321'],
      ])
    }),
  )

  test(
    'the reporter follows already',
    onHouse(async ({ house }) => {
      const ticket = await openSample(house)
      const own = { ...following, phone: '+84912345678' }
      expect(await followTicket(ctxFor(house), ticket.reference, own)).toMatchObject({
        already: true,
        supporters: 0,
      })
    }),
  )

  test(
    'no contact, no consent, an ended or a sealed ticket: each a sentence',
    onHouse(async ({ house, db }) => {
      const ctx = ctxFor(house, { kind: 'resident' })
      const ticket = await openSample(house)
      const follow = (changes: object) => followTicket(ctx, ticket.reference, { ...following, ...changes })
      await expect(follow({ phone: null })).rejects.toMatchObject({ kind: 'invalid' })
      await expect(follow({ consent: false })).rejects.toMatchObject({ kind: 'invalid' })
      await db`update tickets set status = 'closed' where id = ${ticket.id}`
      await expect(follow({})).rejects.toMatchObject({ kind: 'conflict' })
      await db`update tickets set lane = 'complaint' where id = ${ticket.id}`
      await expect(follow({})).rejects.toMatchObject({ kind: 'missing' })
    }),
  )
})

describe('merging', () => {
  test(
    'the answer reaches the page of everyone whose report was merged, at any depth',
    onHouse(async ({ house, ctx }) => {
      const [one, two, three] = [await openSample(house), await openSample(house), await openSample(house)]
      await mergeTicket(ctx, one.id, { into: two.id })
      await mergeTicket(ctx, two.id, { into: three.id })
      await acceptTicket(ctx, three.id, {})
      const resident = ctxFor(house, { kind: 'resident' })
      const page = async () =>
        trackTicket(resident, one.reference, await trackingSecret(house.secret, one.reference))
      expect(await page()).toMatchObject({ status: 'merged', answer: null, mayReopen: false })
      const answer = 'Đã thay nắp cống và cắm biển báo.'
      await resolveTicket(ctx, three.id, { answer, doneOn: '2026-11-23' })
      expect(await page()).toMatchObject({ status: 'merged', answer, mayReopen: true })
      const key = { reference: one.reference, secret: await trackingSecret(house.secret, one.reference) }
      expect(await reopenByResident(resident, key, { why: 'Vẫn vỡ' })).toMatchObject({
        id: three.id,
        status: 'accepted',
      })
      expect(await page()).toMatchObject({ status: 'merged', answer: null })
    }),
  )

  test(
    'the merged ticket stops, the other goes on, and everyone is told of the other',
    onHouse(async ({ house, db, ctx, again, typesOf }) => {
      const [one, two] = [await openSample(house), await openSample(house, other('0987000001'))]
      await followTicket(ctx, one.reference, {
        phone: '+84987000002',
        email: null,
        consent: true,
        language: 'vi',
      })
      const merged = await mergeTicket(ctx, one.id, { into: two.id, version: one.version })
      expect(merged).toMatchObject({ status: 'merged', mergedInto: two.id, text: one.text })
      expect(await again(two.id)).toMatchObject({ status: 'new', supporters: 2, version: two.version })
      const [deadline] = await db`select open, next_at from deadlines where ticket_id = ${one.id}`
      expect(deadline).toEqual({ open: false, nextAt: null })
      expect(await typesOf(one.id)).toContain('ticket.merged')
      expect(await typesOf(two.id)).toContain('ticket.absorbed')
      const told = (await reportersOf(db, two.id)).map(({ phone }) => phone)
      expect(new Set(told)).toEqual(new Set(['+84912345678', '+84987000001', '+84987000002']))
    }),
  )

  test(
    'unmerging gives everything back: status, supporters, deadline',
    onHouse(async ({ house, db, ctx, again, typesOf }) => {
      const [one, two] = [await openSample(house), await openSample(house)]
      await acceptTicket(ctx, one.id, {})
      await mergeTicket(ctx, one.id, { into: two.id })
      const released = await unmergeTicket(ctx, one.id, {})
      expect(released).toMatchObject({ status: 'accepted', mergedInto: null })
      expect(await again(two.id)).toMatchObject({ supporters: 0 })
      const [deadline] = await db`select open from deadlines where ticket_id = ${one.id}`
      expect(deadline).toEqual({ open: true })
      expect(await typesOf(two.id)).toContain('ticket.released')
      await expect(unmergeTicket(ctx, one.id, {})).rejects.toMatchObject({ kind: 'conflict' })
    }),
  )

  test(
    'a ticket that nobody had accepted waits to be accepted again',
    onHouse(async ({ house, db, ctx }) => {
      const [one, two] = [await openSample(house), await openSample(house)]
      await mergeTicket(ctx, one.id, { into: two.id })
      expect(await unmergeTicket(ctx, one.id, {})).toMatchObject({ status: 'new' })
      const [deadline] = await db`select accept_due_at, next_kind from deadlines where ticket_id = ${one.id}`
      expect(deadline).toMatchObject({
        acceptDueAt: expect.any(Date),
        nextKind: expect.stringContaining('accept'),
      })
    }),
  )

  test(
    'what was merged while its resident was asked goes on with a running clock',
    onHouse(async ({ house, db, ctx }) => {
      const [one, two] = [await openSample(house), await openSample(house)]
      await acceptTicket(ctx, one.id, {})
      await askResident(ctx, one.id, { question: 'Ở số nhà mấy ạ?' })
      await mergeTicket(ctx, one.id, { into: two.id })
      await unmergeTicket(ctx, one.id, {})
      const [deadline] = await db`select open, paused_since from deadlines where ticket_id = ${one.id}`
      expect(deadline).toEqual({ open: true, pausedSince: null })
    }),
  )

  test(
    'with itself, in a circle, into an ended one, sealed with unsealed: each a sentence, nothing changed',
    onHouse(async ({ house, db, ctx, again }) => {
      const [one, two, three] = [await openSample(house), await openSample(house), await openSample(house)]
      const merge = (from: number, into: number) => mergeTicket(ctx, from, { into })
      await expect(merge(one.id, one.id)).rejects.toMatchObject({ kind: 'invalid' })
      await expect(merge(one.id, 987_654_321)).rejects.toMatchObject({ kind: 'missing' })
      await merge(one.id, two.id)
      await expect(merge(two.id, one.id)).rejects.toMatchObject({ kind: 'conflict' })
      await merge(two.id, three.id)
      await expect(merge(three.id, one.id)).rejects.toMatchObject({ kind: 'conflict' })
      const [loud, quiet] = [await openSample(house), await openSample(house)]
      await db`update tickets set lane = 'emergency' where id = ${loud.id}`
      await expect(merge(loud.id, quiet.id)).rejects.toMatchObject({ kind: 'conflict' })
      await db`update tickets set status = 'resolved' where id = ${quiet.id}`
      await expect(merge(three.id, quiet.id)).rejects.toMatchObject({ kind: 'conflict' })
      expect(await again(three.id)).toMatchObject({ status: 'new', mergedInto: null })
      await db`update tickets set lane = 'complaint', status = 'new' where id = ${quiet.id}`
      const system = ctxFor(house)
      await expect(mergeTicket(system, three.id, { into: quiet.id })).rejects.toMatchObject({
        kind: 'conflict',
      })
    }),
  )

  test(
    'a stale version is refused with what changed',
    onHouse(async ({ house, ctx }) => {
      const [one, two] = [await openSample(house), await openSample(house)]
      await acceptTicket(ctx, one.id, {})
      await expect(mergeTicket(ctx, one.id, { into: two.id, version: one.version })).rejects.toMatchObject({
        kind: 'conflict',
        details: { current: { version: 2 } },
      })
    }),
  )

  test(
    'when the surviving ticket is withdrawn, the merged ones go on',
    onHouse(async ({ house, system, ctx, again }) => {
      const [one, two, three] = [await openSample(house), await openSample(house), await openSample(house)]
      await mergeTicket(ctx, one.id, { into: three.id })
      await mergeTicket(ctx, two.id, { into: three.id })
      await reactTo(contextOf(house, system.actor), happened('ticket.withdrawn', { ticketId: three.id }))
      expect([(await again(one.id)).status, (await again(two.id)).status]).toEqual(['new', 'new'])
    }),
  )

  test(
    'an officer of another department neither merges nor separates',
    onHouse(async ({ house, db, ctx }) => {
      const [one, two] = [await openSample(house), await openSample(house)]
      const stranger = ctxFor(house, await makeStaff(db, { kind: 'police', communeCode: khuongDinh }))
      await expect(mergeTicket(stranger, one.id, { into: two.id })).rejects.toMatchObject({ kind: 'missing' })
      await mergeTicket(ctx, one.id, { into: two.id })
      await expect(unmergeTicket(stranger, one.id, {})).rejects.toMatchObject({ kind: 'missing' })
    }),
  )
})
