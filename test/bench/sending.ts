import { Agent, request } from 'node:http'
import type { Sql } from '../../db/connect.ts'

export const texts = [
  'Nắp cống trước số nhà 12 ngõ 45 bị vỡ, ban đêm rất nguy hiểm cho xe máy đi qua',
  'Đèn đường cả đoạn phố tắt ba hôm nay, tối đi làm về không thấy gì',
  'Rác để đầy đầu ngõ cả tuần chưa ai dọn, mùi hôi bốc lên rất khó chịu',
  'Quán karaoke đầu phố mở nhạc to đến một giờ sáng, cả xóm không ngủ được',
]

let residents = 0

/** Each at an address from which nothing was sent before in this run: whoever sends twice in a minute is counted in the database. */
const anotherAddress = () => {
  const n = residents++
  return `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`
}

/** Sends the report of this number to the server, each from another resident's address to another of these communes. */
export const overHttp = (url: string, codes: string[]) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  return (i: number) =>
    new Promise<void>((resolve, reject) => {
      const body = JSON.stringify({
        text: `${texts[i % texts.length]} (${i})`,
        communeCode: codes[i % codes.length],
        consent: true,
      })
      const sent = request(`${url}/api/reports`, {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'idempotency-key': crypto.randomUUID(),
          'x-forwarded-for': anotherAddress(),
        },
      })
      sent.on('error', reject)
      sent.on('response', (response) => {
        response.resume()
        response.on('end', () =>
          response.statusCode === 201 ? resolve() : reject(new Error(`HTTP ${response.statusCode}`)),
        )
      })
      sent.end(body)
    })
}

export const someCommunes = async (sql: Sql): Promise<string[]> => {
  const communes = await sql<{ code: string }[]>`select code from communes order by random() limit 200`
  return communes.map(({ code }) => code)
}

/** Waits until the relay and the jobs have caught up. */
export const quiet = async (sql: Sql): Promise<void> => {
  for (;;) {
    const [left] = await sql<{ events: boolean; jobs: boolean }[]>`
      select exists (select from ticket_events where seq is null) as events,
        exists (select from graphile_worker.jobs where run_at <= now() and attempts < max_attempts) as jobs`
    if (!left!.events && !left!.jobs) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
