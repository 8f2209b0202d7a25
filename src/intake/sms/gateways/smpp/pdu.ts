import smpp from 'smpp'

/** One unit of the protocol. `fields` is null where its body cannot be taken apart; whose it is can be told all the same. */
export type Pdu = {
  command: string
  status: number
  sequence: number
  fields: Record<string, unknown> | null
  frame: Buffer
}

export const headLength = 16
/** A message of 64 KB, the longest that a length of two bytes allows, with what stands around it. */
export const longestFrame = 66_000
smpp.PDU.maxLength = longestFrame

const statuses = smpp.errors
export const status = {
  ok: 0,
  invalidLength: statuses.ESME_RINVCMDLEN!,
  invalidCommand: statuses.ESME_RINVCMDID!,
  throttled: statuses.ESME_RTHROTTLED!,
  queueFull: statuses.ESME_RMSGQFUL!,
  invalidMessage: statuses.ESME_RINVMSGLEN!,
  invalidRecipient: statuses.ESME_RINVDSTADR!,
  /** "Not now": the network keeps the message and hands it in again. */
  comeAgain: statuses.ESME_RX_T_APPN!,
} as const

/** What a status is called in the protocol's own words. */
export const statusName = (code: number): string =>
  Object.keys(statuses).find((name) => statuses[name] === code) ?? `status ${code}`

/** The package's filters guess at alphabets and dates, and throw at some: bytes stay bytes, and are read where they are known. */
const unfiltered = { value: () => {} }
const responseBit = 0x8000_0000

export const isResponse = ({ frame }: Pdu): boolean => frame.readUInt32BE(4) >= responseBit

/** Takes a whole frame apart; never throws. */
export const readPdu = (frame: Buffer): Pdu => ({
  command: smpp.commandsById[frame.readUInt32BE(4)]?.command ?? 'unknown',
  status: frame.readUInt32BE(8),
  sequence: frame.readUInt32BE(12),
  fields: fieldsIn(frame),
  frame,
})

const fieldsIn = (frame: Buffer): Pdu['fields'] => {
  const pdu = Object.create(smpp.PDU.prototype, { _filter: unfiltered })
  try {
    pdu.fromBuffer(frame)
    return { ...pdu }
  } catch {
    return null
  }
}

type Head = { sequence: number; status?: number }

export const writePdu = (
  command: string,
  { sequence, status: code = status.ok }: Head,
  fields: Record<string, unknown> = {},
): Buffer => {
  const pdu = new smpp.PDU(command, { ...fields, sequence_number: sequence, command_status: code })
  Object.defineProperty(pdu, '_filter', unfiltered)
  return pdu.toBuffer()
}

/** How a request is answered; one that is no known request is not acknowledged. */
export const answerTo = ({ command, sequence }: Pdu, code: number): Buffer => {
  const known = Object.values(smpp.commandsById).some((other) => other?.command === `${command}_resp`)
  return writePdu(known ? `${command}_resp` : 'generic_nack', { sequence, status: code })
}
