import { createHash } from 'node:crypto'
import type { Sql } from '../../db/connect.ts'
import { addPictures } from '../../src/intake/messengers/add-pictures.ts'
import { createZalo } from '../../src/intake/messengers/zalo.ts'
import { handleInbound } from '../../src/intake/sms/handle.ts'
import { deliver } from '../../src/notifications/deliver.ts'
import { notify } from '../../src/notifications/notify.ts'
import { visibleOutbox } from '../../src/notifications/outlet.ts'
import { ofZalo, testApp } from './app.ts'
import { ctxFor, testHouse } from './house.ts'

let last = 0

type Sent = { url: string; headers: Headers; body: string }

/** Zalo as its documents show it, with what was sent to it; `says` answers instead where a test wants another answer. */
export const recordedZalo = () => {
  const sent: Sent[] = []
  const says: { message?: object; renewal?: object } = {}
  let renewals = 0
  const fetch = (async (input: string, init: RequestInit = {}) => {
    sent.push({ url: input, headers: new Headers(init.headers), body: String(init.body) })
    if (new URL(input).host === 'oauth.zaloapp.com') {
      renewals++
      const keys = {
        access_token: `access-${renewals}`,
        refresh_token: `renewal-${renewals}`,
        expires_in: '90000',
      }
      return Response.json(says.renewal ?? keys)
    }
    const good = { error: 0, message: 'Success', data: { message_id: `m-${sent.length}`, user_id: '1' } }
    return Response.json(says.message ?? good)
  }) as typeof globalThis.fetch
  return { fetch, sent, says }
}

/** Somebody with Zalo before a house whose clock the test moves. */
export const zaloAt = async (sql: Sql) => {
  const house = await testHouse(sql)
  house.waysIn = { zalo: '01' }
  const { resident } = testApp(house)
  const user = `60${Date.now()}${last++}`
  const zalo = recordedZalo()
  const settings = {
    applicationId: ofZalo.application,
    applicationSecret: 'of the application',
    renewal: 'first',
  }
  const outlet = () => createZalo({ ...settings, houseSecret: house.secret, fetch: zalo.fetch })
  const outlets = { email: visibleOutbox, sms: visibleOutbox, zalo: outlet() }
  const body = (event: Record<string, unknown>) =>
    JSON.stringify({ app_id: ofZalo.application, timestamp: String(house.now.getTime() + last++), ...event })
  const macOf = (raw: string) => {
    const { timestamp } = JSON.parse(raw) as { timestamp: string }
    return createHash('sha256')
      .update(ofZalo.application + raw + timestamp + ofZalo.secret)
      .digest('hex')
  }
  const post = (raw: string, mac = macOf(raw)) =>
    resident('POST', '/zalo/webhook', { body: raw, headers: { 'x-zevent-signature': `mac=${mac}` } })
  const rowOf = async (id: string) => (await sql`select * from inbound_messages where provider_id = ${id}`)[0]
  const hand = async (event: Record<string, unknown>) => {
    await post(body(event))
    const [row] = await sql`select id from inbound_messages where sender = ${user} order by id desc limit 1`
    await handleInbound(ctxFor(house), row!.id, { provinceCode: undefined })
    return (await sql`select * from inbound_messages where id = ${row!.id}`)[0]!
  }
  const write = (text: string, pictures: string[] = []) => {
    const attachments = pictures.map((url) => ({ type: 'image', payload: { url, thumbnail: url } }))
    return hand({
      event_name: pictures.length > 0 ? 'user_send_image' : 'user_send_text',
      sender: { id: user },
      recipient: { id: 'oa' },
      message: { text, msg_id: `w-${last++}`, ...(pictures.length > 0 ? { attachments } : {}) },
    })
  }
  const follows = (event_name: 'follow' | 'unfollow') =>
    hand({ event_name, oa_id: 'oa', follower: { id: user } })
  const tell = async (ticketId: number) => {
    const events = await sql<{ id: number }[]>`select id from ticket_events where ticket_id = ${ticketId}`
    await notify(
      ctxFor(house),
      events.map(({ id }) => id),
    )
  }
  const messages = () => sql<
    { id: number; channel: string; recipient: string; body: string; state: string; lastError: string }[]
  >`
    select * from messages where recipient = ${user} or ticket_id in (
      select t.id from tickets t join reporters r on r.id = t.reporter_id where r.zalo_id = ${user}) order by id`
  const send = async () => {
    for (const { id, state } of await messages())
      if (state === 'queued') await deliver(ctxFor(house), id, outlets)
  }
  const fetchPictures = (id: number, means: Parameters<typeof addPictures>[2]) =>
    addPictures(ctxFor(house), id, means)
  const later = (hours: number) => {
    house.now = new Date(house.now.getTime() + hours * 3_600_000)
  }
  return {
    house,
    user,
    zalo,
    outlet,
    outlets,
    body,
    post,
    rowOf,
    hand,
    write,
    follows,
    tell,
    messages,
    send,
    fetchPictures,
    later,
  }
}
