import { z } from 'zod'
import { failure, jsonIn, sendOverHttp } from '../../notifications/gateways/over-http.ts'
import type { Outlet, Sending, Talk } from '../../notifications/outlet.ts'
import { digestOf } from '../../platform/digest.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { mustShow } from '../sms/signature.ts'
import { createKeys, type KeysSettings, type Renewal } from './keys.ts'
import type { Happening, Messenger, Shared } from './messenger.ts'

/* Zalo's official accounts: webhook events and the "consultation" message of its API v3.0. */

const event = z
  .object({
    app_id: z.coerce.string(),
    event_name: z.string(),
    timestamp: z.coerce.string(),
    sender: z.object({ id: z.coerce.string() }),
    recipient: z.object({ id: z.coerce.string() }),
    follower: z.object({ id: z.coerce.string() }),
    message: z
      .object({
        msg_id: z.coerce.string(),
        text: z.string(),
        attachments: z.array(
          z.object({ type: z.string(), payload: z.object({ url: z.string() }).partial() }),
        ),
      })
      .partial(),
  })
  .partial()
type Event = z.output<typeof event>

const eventIn = (input: unknown): Event => event.safeParse(input).data ?? {}

/** Nothing that a person would look at. */
const idle = ['user_send_sticker', 'user_send_gif']
const isFile = ['image', 'file']
const mostFiles = 6

export const zalo: Messenger = {
  pictureHosts: ['zdn.vn', 'zadn.vn', 'zaloapp.com', 'zalo.me'],
  mustBeFrom: ({ signed, header }, shared) => {
    const body = typeof signed === 'string' ? signed : new TextDecoder().decode(signed)
    const given = header('x-zevent-signature')
      ?.trim()
      .replace(/^mac\s*=\s*/i, '')
    mustShow(shared && macOfEvent(shared, body), given?.toLowerCase())
  },
  read: (input) => {
    const said = eventIn(input)
    const name = said.event_name ?? ''
    const command = { follow: 'BAT', unfollow: 'STOP' }[name]
    if (command) return happening(said, { sender: said.follower?.id, text: command })
    if (!name.startsWith('user_send_') || idle.includes(name)) return null
    const text = said.message?.text ?? ''
    const isKnown = name === 'user_send_text' || name === 'user_send_image' || name === 'user_send_link'
    return {
      ...happening(said, { sender: said.sender?.id, text }),
      ...(isKnown ? {} : { isUnreadable: true }),
    }
  },
  filesIn: (input) =>
    (eventIn(input).message?.attachments ?? [])
      .flatMap(({ type, payload: { url } }) => (isFile.includes(type) && url ? [url] : []))
      .slice(0, mostFiles),
}

/** Its documents: SHA-256 of application, body, the moment that stands in it and the account's secret, one after another. */
const macOfEvent = ({ application, secret }: Shared, body: string): string =>
  digestOf(application + body + (jsonIn(body, event).timestamp ?? '') + secret)

const happening = (
  { event_name, timestamp, recipient, message }: Event,
  { sender = '', text }: { sender: string | undefined; text: string },
): Happening => ({
  id: message?.msg_id || `${event_name}:${sender}:${timestamp}`,
  sender,
  recipient: recipient?.id ?? null,
  text,
})

export type ZaloSettings = {
  applicationId: string
  applicationSecret: string
  renewal: string
  fetch?: typeof fetch | undefined
} & Pick<KeysSettings, 'houseSecret'>

/** So long after somebody wrote last an account may still write to them. */
const window = 7 * dayMs
const outsideWindow = -230
const keyNoLongerGood = [-216, -124]
const neverTo = [-201, -213]

const answer = z
  .object({ error: z.number(), message: z.string(), data: z.object({ message_id: z.coerce.string() }) })
  .partial()

/** Writes to whoever wrote within seven days; later ones fail for good, and what else they left is tried. */
export const createZalo = (settings: ZaloSettings): Outlet<Talk> => {
  const { fetch: ask, renewal, houseSecret } = settings
  const keys = createKeys({ name: 'zalo', begin: renewal, houseSecret, renew: renewWith(settings) })
  return {
    name: 'zalo',
    send: async ({ to, body, reference, heardAt }, at) => {
      if (!heardAt || at.now.getTime() - heardAt.getTime() > window) return tooLate
      const key = await keys.current(at)
      if ('failed' in key) return { failed: key.failed, fate: 'try-again' }
      return sendOverHttp({
        url: 'https://openapi.zalo.me/v3.0/oa/message/cs',
        init: {
          method: 'POST',
          headers: { 'content-type': 'application/json', access_token: key.access },
          body: JSON.stringify({ recipient: { user_id: to }, message: { text: body } }),
        },
        read: (status, said) => outcomeOf(status, jsonIn(said, answer), { reference, spoilt: key.spoilt }),
        fetch: ask,
      })
    },
    keepKeys: keys.keep,
    close: async () => {},
  }
}

const tooLate: Sending = {
  failed: 'Zalo: quá 7 ngày từ tin cuối của người dân / over 7 days since they wrote last',
  fate: 'refused',
}

const outcomeOf = (
  status: number,
  { error = 0, message, data }: z.output<typeof answer>,
  { reference, spoilt }: { reference: string; spoilt: () => void },
): Sending => {
  if (status < 300 && error === 0) return { sent: data?.message_id ?? reference }
  if (error === outsideWindow) return tooLate
  if (keyNoLongerGood.includes(error)) spoilt()
  const failed = `Zalo: ${failure(error || status, message)}`
  return { failed, fate: neverTo.includes(error) ? 'refused' : 'try-again' }
}

const renewed = z
  .object({
    access_token: z.string(),
    refresh_token: z.string(),
    expires_in: z.coerce.number(),
    error: z.number(),
    error_name: z.string(),
    error_description: z.string(),
  })
  .partial()

const renewWith =
  ({ applicationId, applicationSecret, fetch: ask = fetch }: ZaloSettings) =>
  async (renewal: string): Promise<Renewal> => {
    const response = await ask('https://oauth.zaloapp.com/v4/oa/access_token', {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
      headers: { secret_key: applicationSecret },
      body: new URLSearchParams({
        app_id: applicationId,
        grant_type: 'refresh_token',
        refresh_token: renewal,
      }),
    })
    if (response.status >= 500) throw new Error(`HTTP ${response.status}`)
    const said = jsonIn(await response.text(), renewed)
    const { access_token: access, refresh_token: next, expires_in: seconds = 3_600 } = said
    if (access && next) return { access, renewal: next, seconds }
    return { refused: failure(said.error ?? response.status, said.error_name, said.error_description) }
  }
