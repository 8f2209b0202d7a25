import { expect, test } from 'vitest'
import { changeLane } from '../src/tickets/corrections/change-lane.ts'
import { trackTicket } from '../src/tickets/resident/track.ts'
import { withdrawTicket } from '../src/tickets/resident/withdraw.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { inHouse, type TestHouse } from './support/deadlines.ts'
import { ctxFor, khuongDinh, makeStaff, openSample } from './support/house.ts'

/** A complaint that waits with the chair for a decision on thụ lý. */
const complaint = async (house: TestHouse) => {
  const chair = await makeStaff(house.db, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
  const { id, reference } = await openSample(house)
  await changeLane(ctxFor(house), id, { lane: 'complaint', why: 'Khiếu nại quyết định thu hồi đất' })
  const key = { reference, secret: await trackingSecret(house.secret, reference) }
  const { as, resident: visitor } = testApp(house, [chair])
  const page = async (path: string) => (await visitor('GET', path)).text
  const ask = (method: string, noun: string, body?: unknown) =>
    as(chair)(method, `/api/tickets/${id}/${noun}`, body === undefined ? {} : { body })
  const resident = ctxFor(house, { kind: 'resident' })
  const told = async () => {
    const { timeline, mayWithdraw } = await trackTicket(resident, reference, key.secret)
    return { lines: timeline.map(({ sentence }) => sentence.vi), mayWithdraw }
  }
  return { id, key, resident, ask, told, page }
}

test('accepting a complaint is thụ lý, with a notice that has number and date', () =>
  inHouse(async (house) => {
    const { ask, told } = await complaint(house)
    expect((await ask('GET', 'legal-notice')).status).toBe(404)
    expect((await ask('PUT', 'acceptance', {})).status).toBe(200)
    const printed = await ask('GET', 'legal-notice')
    expect(printed.text).toContain('Thông báo về việc thụ lý giải quyết khiếu nại')
    expect(printed.text).toContain('Số: 01/TB')
    expect(printed.text).toContain('ngày 23 tháng 11 năm 2026')
    expect(printed.text).toContain('chậm nhất ngày 23/12/2026')
    expect((await told()).lines).toContain('Đã thụ lý, theo Thông báo số 01/TB ngày 23/11/2026')
  }))

test.each([
  ['vi', ['Hạn giải quyết', 'Nội dung đơn'], ['Hạn trả lời', 'Nội dung phản ánh']],
  ['en', ['To be settled by', 'The submission'], ['Answer due', 'The report']],
])('its sender reads of it in the words of the law, in %s', (language, said, unsaid) =>
  inHouse(async (house) => {
    const { key, ask, page } = await complaint(house)
    await ask('PUT', 'acceptance', {})
    const shown = await page(`/t/${key.reference}?s=${key.secret}&tried=1&lang=${language}`)
    for (const words of said) expect(shown).toContain(words)
    for (const words of unsaid) expect(shown).not.toContain(words)
  }),
)

test('not accepting it is không thụ lý, and says why', () =>
  inHouse(async (house) => {
    const { ask, told } = await complaint(house)
    const reason = 'Đã hết thời hiệu khiếu nại'
    const instead = 'Anh/chị có thể khởi kiện tại Tòa án'
    expect((await ask('PUT', 'refusal', { reason, instead })).status).toBe(200)
    const printed = await ask('GET', 'legal-notice')
    expect(printed.text).toContain('không thụ lý')
    expect(printed.text).toContain(reason)
    expect((await told()).lines).toContain('Không thụ lý, theo Thông báo số 01/TB ngày 23/11/2026')
  }))

test('asking its sender is not thụ lý, and what was not taken on is not settled', () =>
  inHouse(async (house) => {
    const { id, ask } = await complaint(house)
    expect((await ask('PUT', 'question', { question: 'Quyết định số mấy ạ?' })).status).toBe(200)
    const [row] = await house.db`select accepted_at from tickets where id = ${id}`
    expect(row).toEqual({ acceptedAt: null })
    const answer = { answer: 'Giữ nguyên quyết định.', doneOn: '2026-11-23' }
    expect((await ask('PUT', 'resolution', answer)).status).toBe(409)
    expect((await ask('PUT', 'acceptance', {})).status).toBe(200)
    expect((await ask('PUT', 'resolution', answer)).status).toBe(200)
  }))

test('it is withdrawn on paper alone, and the refusal says how', () =>
  inHouse(async (house) => {
    const { key, resident, told } = await complaint(house)
    expect((await told()).mayWithdraw).toBe(false)
    await expect(withdrawTicket(resident, key, { why: 'Thôi' })).rejects.toMatchObject({
      kind: 'conflict',
      sentence: { vi: expect.stringContaining('văn bản có chữ ký') },
    })
  }))
