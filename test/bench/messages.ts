import { performance } from 'node:perf_hooks'
import { connect, type Sql } from '../../db/connect.ts'
import { keeping } from './keeping.ts'
import { quiet, texts } from './sending.ts'
import { startServer } from './served.ts'

const together = 8
const warming = 40

/**
 * Texts and mails a second: acknowledged, which is on disk, and from the first one sent until the last is understood and its
 * answer has left. Beside it the same rows by one bare prepared statement, at the same concurrency.
 */
export const messages = async (databaseUrl: string, [given]: string[]): Promise<string[]> => {
  const many = Number(given ?? 400)
  const kept = await keeping(databaseUrl)
  const { sql, close } = connect(databaseUrl, { max: together })
  const server = await startServer(databaseUrl)
  try {
    await inLines(warming, sms(server.url, 'warm'))
    await inLines(warming, mail(server.url, 'warm'))
    await quiet(sql)
    const bare = await inLines(many, bareInsert(sql))
    const bySms = await burst(sql, many, { channel: 'sms', send: sms(server.url, 'load') })
    const byMail = await burst(sql, many, { channel: 'email', send: mail(server.url, 'load') })
    return [
      kept,
      `bare insert of the same rows: ${bare.toFixed(0)}/s`,
      ...[bySms, byMail].map(
        ({ channel, taken, understood, answered }) =>
          `${channel.padEnd(5)} ${many}: taken ${taken.toFixed(0)}/s (${(taken / bare).toFixed(2)} of bare), understood ${understood.toFixed(1)}/s, answered ${answered?.toFixed(1) ?? '–'}/s`,
      ),
    ]
  } finally {
    await server.stop()
    await close()
  }
}

type Send = (i: number) => Promise<unknown>
type Burst = { channel: 'sms' | 'email'; send: Send }

const burst = async (sql: Sql, many: number, { channel, send }: Burst) => {
  const began = performance.now()
  const taken = await inLines(many, send)
  const perSecond = () => (many / (performance.now() - began)) * 1000
  await none(
    () => sql`select from inbound_messages where channel = ${channel} and handled_at is null limit 1`,
  )
  const understood = perSecond()
  await quiet(sql)
  await none(
    () =>
      sql`select from messages where channel = ${channel} and state in ('queued', 'sending') and not_before <= now() limit 1`,
  )
  const [waiting] = await sql`select from messages where channel = ${channel} and state = 'queued' limit 1`
  return { channel, taken, understood, answered: waiting ? null : perSecond() }
}

const longest = 300_000

/** Until it finds nothing. */
const none = async (question: () => ReturnType<Sql>): Promise<void> => {
  const until = performance.now() + longest
  while ((await question()).length > 0) {
    if (performance.now() > until) throw new Error(`Not done within ${longest / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** How many a second, by so many at once. */
const inLines = async (many: number, send: Send): Promise<number> => {
  const began = performance.now()
  let next = 0
  const line = async () => {
    while (next < many) await send(next++)
  }
  await Promise.all(Array.from({ length: together }, line))
  return (many / (performance.now() - began)) * 1000
}

const said = (i: number) => `${texts[i % texts.length]} (${i}), phường Khương Đình`

const must = async (answered: Promise<Response>): Promise<void> => {
  const response = await answered
  await response.text()
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
}

const sms = (url: string, run: string): Send => {
  const first = run === 'load' ? 0 : 50_000
  return (i) => {
    const from = `09120${String(first + i).padStart(5, '0')}`
    const body = new URLSearchParams({ id: `${run}-${i}`, from, to: '1022', text: said(i) })
    return must(fetch(`${url}/sms/inbound/generic`, { method: 'POST', body }))
  }
}

const mail = (url: string, run: string): Send => {
  const headers = { 'content-type': 'message/rfc822' }
  return (i) => {
    const from = `nguoi-dan-${run}-${i}@hop-thu.example`
    const lines = [
      `From: ${from}`,
      'To: phan-anh@lang-nghe.example',
      `Message-ID: <${run}-${i}@hop-thu.example>`,
    ]
    const head = [
      ...lines,
      'Subject: Phan anh',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
    ]
    const body = `${head.join('\r\n')}\r\n\r\n${said(i)}\r\n`
    return must(
      fetch(`${url}/mail/inbound`, {
        method: 'POST',
        body,
        headers: { ...headers, 'x-envelope-from': from },
      }),
    )
  }
}

const bareInsert = (sql: Sql): Send => {
  const raw = (i: number) =>
    JSON.stringify({ id: `bare-${i}`, from: '0912000000', to: '1022', text: said(i) })
  return (i) => sql`
    insert into inbound_messages (channel, gateway, provider_id, sender, recipient, body, raw, received_at, handled_at, outcome)
    values ('sms', 'bare', ${`bare-${i}`}, '+84912000000', '1022', ${said(i)}, ${raw(i)}::text::jsonb, now(), now(), 'bare')`
}
