import type { Resident } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { noteOnTicket } from '../../tickets/note.ts'
import { attachByResident } from '../../tickets/pictures/attach.ts'
import type { Pictures } from '../../tickets/pictures/pictures.ts'
import { trackingSecret } from '../../tickets/secret.ts'
import { findVisible } from '../../tickets/store.ts'
import { answerMail, answers } from './answers.ts'
import { type AttachedFile, type ReadMail, readMail } from './read.ts'
import { findMail, isReporter, type Mail, markFiles } from './store.ts'

/** Smaller ones inside the text are logos and smileys. */
const smallestInline = 20_000

/**
 * Adds the files of a handled mail to its ticket, by the same door as pictures and papers of the web. What is neither stays with
 * the mail: staff read so on the ticket, and who sent it is told once.
 */
export const addFiles = async (ctx: Ctx, id: number, pictures: Pictures): Promise<void> => {
  const mail = await findMail(ctx.db, id)
  if (!mail || mail.ticketId === null || mail.filesAt) return
  const read = await readMail(new Uint8Array(mail.source))
  const ticket = await findVisible(ctx.db, { kind: 'system' }, mail.ticketId)
  if (!ticket) return
  const { reference, secretVersion } = ticket
  const key = { reference, secret: await trackingSecret(ctx.secret, reference, secretVersion) }
  const left: string[] = []
  const sentBy = { ...ctx, actor: await senderOf(ctx, mail) }
  for (const [at, file] of read.attachments.entries()) {
    if (file.inline && file.bytes.length < smallestInline) continue
    const refusal = await addFile(sentBy, { file, pictures, key, sending: `${mail.providerId}:${at}` })
    if (refusal) left.push(`${nameOf(file, at)} (${refusal})`)
  }
  if (left.length > 0)
    await tellOfLeft(ctx, { ticketId: ticket.id, left, to: mail.setAside ? null : read, id })
  await markFiles(ctx.db, id, ctx.now)
}

const nameOf = ({ name }: AttachedFile, at: number) => name || `tệp ${at + 1}`

/** Whose files they are: a person added a stranger's mail; whoever follows the ticket, or reported the same, is no stranger. */
const senderOf = async (ctx: Ctx, { outcome, ticketId, sender }: Mail): Promise<Resident> => {
  if (outcome === 'added') return { kind: 'resident', is: 'stranger' }
  const isOwn = outcome !== 'reply' || (await isReporter(ctx.db, { ticketId: ticketId!, mailbox: sender }))
  return isOwn ? { kind: 'resident' } : { kind: 'resident', is: 'another' }
}

type Adding = {
  file: AttachedFile
  pictures: Pictures
  key: { reference: string; secret: string }
  sending: string
}

/** Why it was not added, in a sentence; null when it was. */
const addFile = async (ctx: Ctx, { file, pictures, key, sending }: Adding): Promise<string | null> => {
  try {
    await attachByResident(ctx, key, { ...file, pictures, key: sending })
    return null
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.sentence.vi.replace(/\.$/, '')
  }
}

/** `to`: null where a person decided what becomes of the mail: who wrote it may be a machine. */
type Left = { ticketId: number; left: string[]; to: ReadMail | null; id: number }

const tellOfLeft = async (ctx: Ctx, { ticketId, left, to, id }: Left): Promise<void> => {
  const text = `Thư của người dân có tệp chưa đưa vào phiếu, còn giữ trong thư đến: ${left.join('; ')}`
  await noteOnTicket(ctx, ticketId, { text, key: `mail:${id}` })
  if (to) await answerMail(ctx, to, answers.filesLeft(left))
}
