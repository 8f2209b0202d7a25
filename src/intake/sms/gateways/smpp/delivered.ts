import { z } from 'zod'
import { type Letters, textIn } from './alphabet.ts'
import type { Pdu } from './pdu.ts'

const bytes = z.instanceof(Buffer).catch(Buffer.alloc(0))
const text = z.string().catch('')
const number = z.number().catch(0)

/** What a deliver_sm or data_sm says, whatever is missing or wrong in it. */
const message = z.object({
  source_addr: text,
  source_addr_ton: number,
  destination_addr: text,
  esm_class: number,
  data_coding: number,
  short_message: bytes,
  message_payload: bytes,
  sar_msg_ref_num: z.number().optional().catch(undefined),
  sar_total_segments: z.number().optional().catch(undefined),
  sar_segment_seqnum: z.number().optional().catch(undefined),
  receipted_message_id: z.string().optional().catch(undefined),
  message_state: z.number().optional().catch(undefined),
})

export type Delivered = z.output<typeof message> & {
  /** The letters behind the header of a part. */
  content: Buffer
  /** Null where the bytes are no text. */
  words: string | null
  piece: { of: string; part: number; parts: number } | null
}

const headed = 0x40

/** Null where the unit cannot be taken apart. */
export const deliveredIn = ({ fields }: Pdu, letters: Letters): Delivered | null => {
  if (!fields) return null
  const told = message.parse(fields)
  const whole = told.short_message.length > 0 ? told.short_message : told.message_payload
  const { header, content } = told.esm_class & headed ? behindHeader(whole) : { header: null, content: whole }
  const piece = (header && pieceIn(header)) ?? pieceBeside(told)
  return { ...told, content, words: textIn(told.data_coding, content, letters), piece }
}

const behindHeader = (whole: Buffer) => {
  const end = (whole[0] ?? 0) + 1
  return { header: whole.subarray(1, end), content: whole.subarray(end) }
}

/** Which part it is, by the header of its letters (GSM 03.40, elements 0 and 8). */
const pieceIn = (header: Buffer): Delivered['piece'] => {
  for (let at = 0; at + 1 < header.length; at += 2 + header[at + 1]!) {
    const value = header.subarray(at + 2, at + 2 + header[at + 1]!)
    const counted = { 0: 1, 8: 2 }[header[at]!]
    if (counted === undefined || value.length !== counted + 2) continue
    const [parts = 0, part = 0] = value.subarray(counted)
    return pieceOf(value.readUIntBE(0, counted), part, parts)
  }
  return null
}

/** Which part it is, by the fields beside it. */
const pieceBeside = ({ sar_msg_ref_num: of, sar_segment_seqnum: part, sar_total_segments: parts }: Sar) =>
  of === undefined || part === undefined || parts === undefined ? null : pieceOf(of, part, parts)

type Sar = Pick<z.output<typeof message>, 'sar_msg_ref_num' | 'sar_total_segments' | 'sar_segment_seqnum'>

const pieceOf = (of: number, part: number, parts: number): Delivered['piece'] =>
  parts > 1 && part > 0 ? { of: String(of), part, parts } : null
