import { expect, test } from 'vitest'
import type { House } from '../src/context/context.ts'
import { learnAside } from '../src/jobs/learn-aside.ts'
import { CATEGORY_CODES, type CategoryCode } from '../src/routing/categories.ts'
import { classify } from '../src/routing/kind/classify.ts'
import { activeModel } from '../src/routing/store.ts'
import { learnLesson } from '../src/routing/training/lesson.ts'
import { type Training, trainModel } from '../src/routing/training/train-model.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, testHouse } from './support/house.ts'
import { smallModel } from './support/small-model.ts'

// Each training takes a core seconds, more of them where other tests share it.

const inHouse = (work: (house: House & { now: Date }) => Promise<void>) =>
  inRollback(async (sql) => work(await testHouse(sql)))

const trainNow = (house: House & { now: Date }): Promise<Training> =>
  trainModel(ctxFor(house), async (lesson) => learnLesson(lesson))

type Confirmed = { text: string; category: string; lane?: string; status?: string }

/** Tickets as they lie in the database once they are answered. */
const keepTickets = (house: House & { now: Date }, tickets: Confirmed[]) => house.db`
  insert into tickets (reference, lane, status, urgency, channel, language, category_code, commune_code, province_code,
    department_id, title, text, search, received_at, reported_at, resolved_at, held_since, updated_at)
  select 'LEARN-' || n, lane, status, 'normal', 'web', 'vi', category, ${khuongDinh}, '01',
    (select min(id) from departments), 'x', text, 'x', ${house.now}, ${house.now}, ${house.now}, ${house.now}, ${house.now}
  from jsonb_to_recordset(${JSON.stringify(
    tickets.map((one, n) => ({ lane: 'feedback', status: 'resolved', ...one, n })),
  )}::text::jsonb) as x(n int, text text, category text, lane text, status text)`

/** Words that no seed knows: a local name for a thing, as officers of one place use it. */
const places = ['đầu hẻm', 'sau chùa', 'gần trạm bơm', 'bên bến đò', 'cuối xóm', 'trước nhà văn hoá']
const things: [string, string][] = [
  ['cái xẻo tắc nghẹn', 'drainage'],
  ['con lươn lộ sụp', 'road'],
  ['bầy chim yến dạ phát loa', 'noise'],
  ['vựa cá ủ lên men', 'pollution'],
]
const lessons = (rounds: number, swap = 0): Confirmed[] =>
  Array.from({ length: rounds }, (_, i) =>
    things.map(([thing], k) => ({
      text: `${thing} ${places[(i + k) % places.length]} từ tuần ${i}`,
      category: things[(k + swap) % things.length]![1],
    })),
  ).flat()

test('it learns what people confirmed and uses it; a worse model the night after is kept with its figure but not used', () =>
  inHouse(async (house) => {
    await keepTickets(house, lessons(30))
    const training = await trainNow(house)
    expect(training).toMatchObject({ trained: true, active: true })
    if (!training.trained) return
    expect(training.accuracy).toBeGreaterThan(0.95)
    expect(training.accuracy).toBeGreaterThan(training.before)
    const [row] = await house.db`
      select examples, held_back_accuracy, active from routing_models where id = ${training.modelId}`
    expect(row).toMatchObject({ examples: training.examples, active: true })
    expect(row!.heldBackAccuracy).toBeCloseTo(training.accuracy)
    expect(training.examples).toBeLessThan(120)
    const [event] = await house.db`select data from ticket_events where type = 'routing-model.trained'`
    expect(event!.data).toEqual({ modelId: training.modelId, accuracy: training.accuracy })
    const model = await activeModel(house.db)
    expect(classify(model, 'vựa cá ủ lên men ở ấp tôi').category).toBe('pollution')
    expect(classify(model, 'Đèn đường cháy bóng, tối om').category).toBe('street-light')
    house.now = new Date(house.now.getTime() + 86_400_000)
    expect(await trainNow(house)).toEqual({ trained: false, why: 'nothing-new' })

    // What is taught from now on is turned round, while the tickets held back still say what is right.
    await house.db`
      update tickets set category_code = case category_code when 'drainage' then 'noise' when 'noise' then 'drainage'
        when 'road' then 'pollution' else 'road' end, resolved_at = ${house.now}
      where reference like 'LEARN-%' and id % 5 <> 0`
    const second = await trainNow(house)
    expect(second).toMatchObject({ trained: true, active: false })
    if (!second.trained) return
    expect(second.accuracy).toBeLessThan(second.before)
    const models = await house.db`select id, active from routing_models order by id`
    expect(models.map(({ id, active }) => [id, active])).toEqual([
      [training.modelId, true],
      [second.modelId, false],
    ])
  }))

test('a correction teaches before the ticket is answered; sealed lanes and refused tickets teach nothing', () =>
  inHouse(async (house) => {
    const open = lessons(30).map((one) => ({ ...one, status: 'accepted' }))
    await keepTickets(house, [
      ...open,
      ...lessons(30).map((one) => ({ ...one, lane: 'denunciation' })),
      ...lessons(30).map((one) => ({ ...one, status: 'refused' })),
    ])
    expect(await trainNow(house)).toEqual({ trained: false, why: 'too-few' })
    await house.db`
      insert into routing_corrections (ticket_id, field, was, became, why, staff_id, at)
      select id, 'category', 'other', category_code, 'Đúng lĩnh vực', 'x', ${house.now} from tickets where reference like 'LEARN-%'`
    const training = await trainNow(house)
    expect(training).toMatchObject({ trained: true })
    if (training.trained) expect(training.examples).toBeLessThanOrEqual(open.length * 0.81)
  }))

test('too little confirmed: nothing is trained, the seed goes on', () =>
  inHouse(async (house) => {
    expect(await trainNow(house)).toEqual({ trained: false, why: 'nothing-new' })
    await keepTickets(house, lessons(2))
    expect(await trainNow(house)).toEqual({ trained: false, why: 'too-few' })
    expect(await activeModel(house.db)).toBeNull()
  }))

test('what old models learned goes, their figures stay', () =>
  inHouse(async (house) => {
    await keepTickets(house, lessons(15))
    const learned = { model: smallModel(CATEGORY_CODES), accuracy: 0.9, before: 0.8 }
    for (let night = 0; night < 7; night++) {
      house.now = new Date(house.now.getTime() + 86_400_000)
      await house.db`update tickets set resolved_at = ${house.now} where reference like 'LEARN-%'`
      await trainModel(ctxFor(house), async () => learned)
    }
    const models = await house.db`
      select packed is null as light, held_back_accuracy from routing_models order by id`
    expect(models.map(({ light }) => light)).toEqual([true, true, false, false, false, false, false])
    expect(await activeModel(house.db)).not.toBeNull()
  }))

test('learning aside, in its own process, holds up nothing in this one and comes to the same', async () => {
  const taught = lessons(60) as { text: string; category: CategoryCode }[]
  const lesson = { taught, heldBack: taught.slice(0, 40), active: null }
  let turns = 0
  const turning = setInterval(() => turns++, 5)
  const aside = await learnAside(lesson).finally(() => clearInterval(turning))
  // Learned in this process, it would have turned once at the most.
  expect(turns).toBeGreaterThan(20)
  expect(aside).toEqual(learnLesson(lesson))
})
