import type { Sending, Sms } from '../../../../notifications/outlet.ts'
import type { SmppUrl } from '../../../../platform/smpp-url.ts'
import { type Encoded, encoded } from './alphabet.ts'
import type { Connection } from './connection.ts'
import { mayHaveArrived } from './link.ts'
import type { Pace } from './pace.ts'
import { type Pdu, status, statusName } from './pdu.ts'

export type SendSettings = {
  url: SmppUrl
  connection: Connection
  pace: Pace
}

/** A centre that is too busy for so long is left alone; the message is tried again later, or goes by another gateway. */
const throttledAtMost = 20_000
const withHeader = 0x40
/** International, in the numbering plan of telephones. */
const telephone = { ton: 1, npi: 1 }
const byName = { ton: 5, npi: 0 }
const unknown = { ton: 0, npi: 0 }

/** One message, in its parts one after the other; what the network says of it later, it says of the last one. */
export const sendOver = async (sms: Sms, settings: SendSettings): Promise<Sending> => {
  try {
    let answer: Pdu | null = null
    for (const fields of submitsOf(sms, settings.url)) {
      answer = await submit(fields, settings)
      if (answer.status !== status.ok) return refusal(answer.status)
    }
    return { sent: idIn(answer) || sms.reference }
  } catch (error) {
    const failed = error instanceof Error ? error.message : 'The centre failed'
    return { failed, fate: 'try-again', ...(mayHaveArrived(error) ? { unanswered: true } : {}) }
  }
}

const idIn = (answer: Pdu | null): string => String(answer?.fields?.message_id ?? '')

/** Neither the number nor the length will become right by waiting. */
const final: readonly number[] = [status.invalidRecipient, status.invalidMessage]
const busy: readonly number[] = [status.throttled, status.queueFull]

const refusal = (code: number): Sending => ({
  failed: statusName(code),
  fate: final.includes(code) ? 'refused' : 'try-again',
})

/** Told that it is too fast, it goes slower and says the same again, for a while. */
const submit = async (fields: Fields, { connection, pace }: SendSettings): Promise<Pdu> => {
  const until = performance.now() + throttledAtMost
  for (;;) {
    const answer = await pace.run(async () => (await connection.bound()).ask('submit_sm', fields))
    if (!busy.includes(answer.status)) {
      pace.faster()
      return answer
    }
    pace.slower()
    if (performance.now() > until) return answer
  }
}

type Fields = Record<string, unknown>

const submitsOf = ({ to, body, reference }: Sms, url: SmppUrl): Fields[] => {
  const number = Number(/\d+$/.exec(reference)?.[0] ?? 0)
  const { coding, parts } = encoded(body, url.letters)
  const source = typeOfSource(url)
  const common = {
    source_addr_ton: source.ton,
    source_addr_npi: source.npi,
    source_addr: url.from,
    dest_addr_ton: telephone.ton,
    dest_addr_npi: telephone.npi,
    destination_addr: to.replace(/^\+/, ''),
    data_coding: coding,
    // The same at every try: a centre that looks at it takes a message once.
    user_message_reference: number % 0x1_0000,
  }
  return bodiesOf(parts, { number, long: url.long }).map((body, i, { length }) => ({
    ...common,
    ...body,
    registered_delivery: i === length - 1 ? 1 : 0,
  }))
}

const bodiesOf = (
  parts: Encoded['parts'],
  { number, long }: { number: number; long: SmppUrl['long'] },
): Fields[] => {
  if (parts.length === 1) return [{ short_message: parts[0] }]
  if (long === 'payload') return [{ message_payload: Buffer.concat(parts) }]
  return parts.map((part, i) => ({
    esm_class: withHeader,
    short_message: Buffer.concat([Buffer.from([5, 0, 3, number % 0x100, parts.length, i + 1]), part]),
  }))
}

const typeOfSource = ({ from, ton, npi }: SmppUrl) => {
  const look = /[^\d+]/.test(from) ? byName : from.length > 8 ? telephone : unknown
  return { ton: ton ?? look.ton, npi: npi ?? look.npi }
}
