import { type Ctx, inTransaction } from '../../../context/context.ts'
import { recordHouse } from '../../../events/record.ts'
import type { Report } from '../../../intake/report.ts'
import { Refused, type Sentence } from '../../../platform/errors.ts'
import { dayMs } from '../../../platform/vietnam-time.ts'
import { bringUpdate } from '../../open311/bring-update.ts'
import { bringRequest } from '../../open311/create.ts'
import { reportOf } from '../../open311/input.ts'
import { jurisdictionOf } from '../../open311/jurisdictions.ts'
import { lookAt, takeUpdate } from '../hear.ts'
import { saveTaken } from '../links-store.ts'
import { aboutPartner } from '../partner.ts'
import { type FilePartner, withFilePartner } from './claim.ts'
import { type Head, type Line, readFileOf } from './lines.ts'
import { fromAhead, olderFile, ownFile, unknownLine, unknownReference } from './refusals.ts'
import { arrivedAs, insertArrival, linkOfOurs, saveFileTaken, timesOf } from './store.ts'

export type WrongLine = { line: number; sentence: Sentence }
export type FileTaken = { lines: number; wrong: WrongLine[] }

/**
 * Takes in a file of theirs, line by line, each once: who dies in the middle begins again. Nothing is believed before its signature
 * is, and a file that is older than the one before is refused, for what it says was so once.
 */
export const takeFile = (
  ctx: Ctx,
  named: string,
  { bytes, most }: { bytes: Uint8Array; most?: number },
): Promise<FileTaken> =>
  withFilePartner(ctx, named, async (partner) => {
    const { head, lines } = readFileOf(partner.key, bytes, most)
    await mustBeNext(ctx, partner, head)
    const wrong: FileTaken['wrong'] = []
    for (const { n, line } of lines) {
      const sentence = line ? await takeLine(ctx, partner, line) : unknownLine
      if (sentence) wrong.push({ line: n, sentence })
    }
    await inTransaction(ctx, async (ctx) => {
      const { madeAt: fileAt, takenAt } = head
      await saveFileTaken(ctx.db, { partnerId: partner.id, fileAt, takenAt })
      const told = { partnerId: partner.id, lines: lines.length, wrong: wrong.length }
      const { departmentId } = partner.seat
      await recordHouse(
        ctx,
        { type: 'partner.file-taken', ...told },
        aboutPartner({ id: partner.id, departmentId }),
      )
    })
    return { lines: lines.length, wrong }
  })

export const mustBeNext = async (ctx: Ctx, { id }: FilePartner, { from, madeAt }: Head): Promise<void> => {
  if (from === ctx.publicUrl) throw ownFile()
  if (madeAt.getTime() > ctx.now.getTime() + dayMs) throw fromAhead()
  const { fileAt } = await timesOf(ctx.db, id)
  if (fileAt && madeAt < fileAt) throw olderFile()
}

/** Why it was not taken, where it was not. */
const takeLine = async (ctx: Ctx, partner: FilePartner, line: Line): Promise<Sentence | null> => {
  try {
    if (line.kind === 'request') return await takeRequest(ctx, partner, line)
    if (line.kind === 'told') return await takeTold(ctx, partner, line)
    return await takeAboutOurs(ctx, partner, line)
  } catch (error) {
    if (error instanceof Refused) return error.sentence
    throw error
  }
}

type Of<Kind> = Extract<Line, { kind: Kind }>

/** The report that a line brings; refused where a report would be. */
export const reportIn = (
  ctx: Ctx,
  { jurisdictionId }: Pick<FilePartner, 'jurisdictionId'>,
  { fields }: Of<'request'>,
): Report => {
  const posted = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]))
  const jurisdiction = jurisdictionOf(ctx.knowledge.gazetteer, jurisdictionId)
  return reportOf(posted, { jurisdiction, now: ctx.now })
}

const takeRequest = async (ctx: Ctx, partner: FilePartner, line: Of<'request'>): Promise<null> => {
  const [{ id: partnerId, seat }, { reference }] = [partner, line]
  if (await arrivedAs(ctx.db, partnerId, reference)) return null
  const report = reportIn(ctx, partner, line)
  const brought = await bringRequest({ ...ctx, actor: seat }, { report, language: 'vi', key: reference })
  await insertArrival(ctx.db, {
    partnerId,
    theirReference: reference,
    ticketId: brought.ticketId,
    at: ctx.now,
  })
  return null
}

const takeTold = async (
  ctx: Ctx,
  { id: partnerId, seat }: FilePartner,
  { reference: theirs, id, status, text }: Of<'told'>,
): Promise<Sentence | null> => {
  const reference = await arrivedAs(ctx.db, partnerId, theirs)
  if (!reference) return unknownReference
  await bringUpdate({ ...ctx, actor: seat }, { id, reference, status: status ?? null, description: text })
  return null
}

const takeAboutOurs = async (
  ctx: Ctx,
  partner: FilePartner,
  line: Of<'word'> | Of<'stands'>,
): Promise<Sentence | null> => {
  const link = await linkOfOurs(ctx.db, partner.id, line.reference)
  if (!link) return unknownReference
  const { ticketId } = link
  if (line.kind === 'word') {
    await takeUpdate(ctx, partner, { ticketId, update: { id: line.id, text: line.text } })
    return null
  }
  await saveTaken(ctx.db, { partnerId: partner.id, ticketId, reference: line.as, token: null, now: ctx.now })
  await lookAt(ctx, partner, { link, theirs: { isClosed: line.status === 'closed', notes: line.text } })
  return null
}
