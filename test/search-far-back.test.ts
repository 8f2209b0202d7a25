import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { seenFrom } from '../db/sight.ts'
import { asksFrom } from '../src/access/asks-from.ts'
import type { Staff } from '../src/access/permissions.ts'
import { listTickets } from '../src/tickets/reading/inbox.ts'
import { questionsOf, rarestOf, type Stage, stagesOf } from '../src/tickets/reading/search.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const newest = 10_000_000
const window = 2 ** 14

/** Every page from the newest ticket back, as one follows the other. */
const pagesFor = (rarest: number): Stage[][] => {
  const pages: Stage[][] = []
  for (let left: number | null = newest + 1; left !== null; ) {
    const after = pages.length === 0 ? null : { rank: 2, id: left }
    const page = stagesOf({ newest, after, rarest })
    pages.push(page.stages)
    left = page.left
  }
  return pages
}

describe('Of ten million tickets', () => {
  test('a word that stands in few is looked for in all of them by one page', () => {
    const [page, ...more] = pagesFor(20_000)
    expect(more).toEqual([])
    expect(page!.at(-1)).toMatchObject({ pressing: false, windows: [] })
  })

  test('words that stand in many are looked for in at most 20 windows by a page, each ticket by exactly one', () => {
    const pages = pagesFor(20_001)
    const quiet = pages.map((page) => page.filter(({ pressing }) => !pressing))
    expect(Math.max(...quiet.map((page) => page.length))).toBe(20)
    expect(pages.flat().filter(({ pressing }) => pressing)).toHaveLength(1)
    const windows = quiet.flat().map(({ windows }) => windows)
    expect(windows.every((one) => one.length === 1)).toBe(true)
    const all = Array.from({ length: Math.floor(newest / window) + 1 }, (_, n) => `#${n}`)
    expect(windows.flat()).toEqual(all.toReversed())
  })
})

test('The index is asked for a few windows first, then for what is rarest; for many windows last', () => {
  const question = { seats: ['department:1', 'staff:x'], words: ['karaoke', 'r4711', 'ngap'], asked: {} }
  const shares = new Map([
    ['karaoke', 0.08],
    ['ngap', 0.02],
    ['@department:1', 0.05],
  ])
  const asked = (windows: string[]) =>
    questionsOf({ pressing: false, windows, below: 9 }, question, shares).map((one) => one.split("'")[1])
  expect(asked(['#7'])).toEqual(['#7', 'r4711', 'ngap', '@department:1', 'karaoke'])
  const many = Array.from({ length: 9 }, (_, n) => `#${n}`)
  expect(asked(many)).toEqual(['r4711', 'ngap', '@department:1', 'karaoke', '#0'])
  expect(rarestOf(shares, question)).toBe(0)
  expect(rarestOf(shares, { ...question, words: ['karaoke'] })).toBe(0.05)
})

describe('In a house of a million numbers', () => {
  let own: OwnDatabase
  let connection: Connection
  let reader: Staff
  let oldest: number

  beforeAll(async () => {
    own = await ownDatabase()
    connection = connect(own.url, { max: 2, name: 'lang-nghe-test' })
    const { sql } = connection
    const house = await testHouse(sql)
    reader = await makeStaff(sql, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
    const report = (text: string) => openSample(house, { text, communeCode: khuongDinh })
    oldest = (await report('Cây nghiêng che khuất biển báo, xin cắt tỉa sớm')).id
    await sql`select setval(pg_get_serial_sequence('tickets', 'id'), 1000000)`
    for (let i = 0; i < 12; i++)
      await report(i % 2 ? `Cây nghiêng ra đường, đoạn số ${i}` : `Biển báo mờ, đoạn số ${i}`)
    await sql`analyze ticket_words`
  }, 120_000)
  afterAll(async () => {
    await connection?.close()
    await own?.drop()
  })

  const search = async (q: string) => {
    const pages: number[][] = []
    let cursor: string | undefined
    do {
      const asked = { q, sort: 'newest' as const, limit: 50, ...(cursor ? { cursor } : {}) }
      const page = await listTickets(
        {
          db: seenFrom(connection.sql, asksFrom(reader)),
          actor: reader,
          now: new Date('2026-11-23T10:00:00+07:00'),
        },
        asked,
      )
      pages.push(page.tickets.map(({ id }) => id))
      cursor = page.next ?? undefined
    } while (cursor && pages.length < 10)
    return pages
  }

  test('words that are in many tickets and together in an old one are found by the page that reaches it', async () => {
    const pages = await search('nghieng bien')
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flat()).toEqual([oldest])
    expect(pages.at(-1)).toEqual([oldest])
  })

  test('words that are never together end with the last page', async () => {
    const pages = await search('mo nghieng')
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flat()).toEqual([])
  })

  test('a word that nobody wrote is known to be in none at once', async () => {
    expect(await search('nghieng xyzzy')).toEqual([[]])
  })
})
