import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import smpp from 'smpp'
import type { Delivery, Does, SmscState } from './smsc-peer.ts'

type Session = Parameters<Parameters<typeof smpp.createServer>[1]>[0]
type Unit = Parameters<Session['send']>[0]

/**
 * An SMS centre in a process of its own, on the server of the package `smpp`: Kannel speaks SMPP to centres, but is none. It keeps
 * in a file, also over its own death, what telephones wrote until it is acknowledged, and what it took for them before it says
 * so; it is told what to do by HTTP.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    control: { type: 'string' },
    store: { type: 'string' },
    key: { type: 'string' },
    cert: { type: 'string' },
  },
})
const store = values.store!
const everyMs = 200

let does: Does = { throttle: 0, cutAt: 0, loseAnswerAt: 0, receipts: 'text' }
const state: SmscState = { binds: 0, submitted: 0, throttled: 0, again: 0, phones: [], acknowledged: 0 }
const waiting = new Map<string, Delivery>()
const inFlight = new Set<string>()
const taken = new Map<string, string>()
const parts = new Map<string, string[]>()
let bound: Session | null = null

const known = new Set<string>()
const isText = (id: string) => id.startsWith('text')

/** A part of what the network took from us, or all of it. */
type Part = { to: string; text: string; reference: number; header: number[] | null }
type Line = { id: string; fields?: Delivery['fields']; once?: string; part?: Part }

/** What the telephone shows: of a long message nothing until all its parts are there. */
const show = ({ to, text, reference, header }: Part) => {
  if (!header) return state.phones.push({ to, text, reference })
  const [number, total, at] = header as [number, number, number]
  const key = `${to} ${number}`
  const all = parts.get(key) ?? []
  all[at - 1] = text
  parts.set(key, all)
  if (all.filter((part) => part !== undefined).length === total)
    state.phones.push({ to, text: all.join(''), reference })
}

const remember = ({ id, fields, once, part }: Line) => {
  if (once && part) {
    taken.set(once, id)
    return show(part)
  }
  known.add(id)
  if (fields) return waiting.set(id, { id, fields })
  waiting.delete(id)
  if (isText(id)) state.acknowledged++
}
const lines = existsSync(store) ? readFileSync(store, 'utf8').split('\n') : []
// The last line may have been cut by the kill: what stands in it was told to nobody.
for (const line of lines.slice(0, -1)) remember(JSON.parse(line))
writeFileSync(
  store,
  lines
    .slice(0, -1)
    .map((line) => `${line}\n`)
    .join(''),
)

const write = (line: object) => appendFileSync(store, `${JSON.stringify(line)}\n`)

/** Bytes travel as hex where they are told by JSON. */
const withBytes = (fields: Delivery['fields']) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) =>
      name === 'short_message' || name === 'message_payload'
        ? [name, Buffer.from(String(value), 'hex')]
        : [name, value],
    ),
  )

const deliver = () => {
  if (!bound) return
  for (const { id, fields } of [...waiting.values()].slice(0, 20)) {
    if (inFlight.has(id)) continue
    inFlight.add(id)
    const session = bound
    session.deliver_sm(withBytes(fields), ({ command_status }) => {
      inFlight.delete(id)
      if (command_status === 0) {
        waiting.delete(id)
        if (isText(id)) state.acknowledged++
        write({ id })
        deliver()
      }
    })
  }
}
setInterval(deliver, everyMs)

const toWait = (delivery: Delivery) => {
  if (known.has(delivery.id)) return
  known.add(delivery.id)
  waiting.set(delivery.id, delivery)
  write(delivery)
  deliver()
}

type Text = { udh?: Buffer[]; message?: string }
const partIn = (unit: Unit): Part => {
  const { short_message, message_payload } = unit as { short_message?: Text; message_payload?: Text }
  const header = short_message?.udh?.[0]
  return {
    to: String(unit.destination_addr),
    text: message_payload?.message ?? short_message?.message ?? '',
    reference: Number(unit.user_message_reference),
    header: header ? [...header.subarray(2, 5)] : null,
  }
}

const receiptOf = (unit: Unit, id: string): Delivery => {
  const text = `id:${id} sub:001 dlvrd:001 submit date:2601050900 done date:2601050900 stat:DELIVRD err:000 text:Da nhan`
  const said =
    does.receipts === 'text' ? { short_message: hex(text) } : { receipted_message_id: id, message_state: 2 }
  return { id: `receipt ${id}`, fields: { source_addr: unit.destination_addr, esm_class: 4, ...said } }
}
const hex = (text: string) => Buffer.from(text, 'latin1').toString('hex')

const submit = (session: Session, unit: Unit) => {
  state.submitted++
  if (does.cutAt && state.submitted >= does.cutAt) {
    does.cutAt = 0
    return session.destroy()
  }
  if (does.throttle > 0) {
    does.throttle--
    state.throttled++
    return session.send(unit.response({ command_status: smpp.errors.ESME_RTHROTTLED }))
  }
  const part = partIn(unit)
  const once = `${part.reference} ${part.header?.[2] ?? 0}`
  const before = taken.get(once)
  const id = before ?? `smsc-${taken.size + 1}`
  if (before) state.again++
  else {
    write({ id, once, part })
    remember({ id, once, part })
  }
  const lost = does.loseAnswerAt && state.submitted >= does.loseAnswerAt
  if (lost) {
    does.loseAnswerAt = 0
    session.destroy()
  } else session.send(unit.response({ message_id: id }))
  if (unit.registered_delivery) toWait(receiptOf(unit, id))
}

const meet = (session: Session) => {
  session.on('error', () => {})
  session.on('close', () => {
    if (bound === session) bound = null
    inFlight.clear()
  })
  session.on('bind_transceiver', (unit: Unit) => {
    const isRight = unit.system_id === 'lang-nghe' && unit.password === 'of-the-test'
    if (!isRight) return session.send(unit.response({ command_status: smpp.errors.ESME_RBINDFAIL }))
    state.binds++
    session.send(unit.response())
    bound = session
    deliver()
  })
  session.on('enquire_link', (unit: Unit) => session.send(unit.response()))
  session.on('unbind', (unit: Unit) => session.send(unit.response()))
  session.on('submit_sm', (unit: Unit) => submit(session, unit))
}

const pem = (file: string | undefined) => (file ? readFileSync(file, 'utf8') : undefined)
const [key, cert] = [pem(values.key), pem(values.cert)]
const centre = smpp.createServer(key && cert ? { key, cert } : {}, meet)
centre.on('error', (error) => console.error(error.message))
centre.listen(Number(values.port), '127.0.0.1')

createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  if (request.url === '/deliver') for (const delivery of JSON.parse(body) as Delivery[]) toWait(delivery)
  if (request.url === '/does') does = { ...does, ...JSON.parse(body) }
  if (request.url === '/cut') for (const session of centre.sessions) session.destroy()
  response.end(JSON.stringify({ ...state, waiting: waiting.size }))
}).listen(Number(values.control), '127.0.0.1')
