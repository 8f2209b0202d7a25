import type { Resident } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { noteOnTicket } from '../../tickets/note.ts'
import { attachByResident } from '../../tickets/pictures/attach.ts'
import type { Pictures } from '../../tickets/pictures/pictures.ts'
import { trackingSecret } from '../../tickets/secret.ts'
import { findVisible } from '../../tickets/store.ts'
import { findInbound, type InboundRow } from '../sms/store.ts'
import { fetchPicture } from './fetch-picture.ts'
import { messengers } from './messengers.ts'
import { filesOf } from './pictures.ts'
import { isReporter } from './store.ts'

type Means = {
  pictures: Pictures
  fetch?: typeof fetch | undefined
  /** Nobody tries again after this. */
  isLast?: boolean
}

/**
 * Adds the pictures and papers of a message to its ticket, by the same door as those of the web; staff read on the ticket of
 * what was not taken.
 */
export const addPictures = async (ctx: Ctx, id: number, means: Means): Promise<void> => {
  const row = await findInbound(ctx.db, id)
  if (!row || row.channel === 'sms' || row.ticketId === null) return
  const ticket = await findVisible(ctx.db, { kind: 'system' }, row.ticketId)
  if (!ticket) return
  const { reference, secretVersion } = ticket
  const key = { reference, secret: trackingSecret(ctx.secret, reference, secretVersion) }
  const { pictureHosts: hosts } = messengers[row.channel]
  const resident: Ctx = { ...ctx, actor: await senderOf(ctx, row) }
  const left: string[] = []
  for (const [at, address] of filesOf(row).entries()) {
    const add = async () => {
      const bytes = await fetchPicture(address, { hosts, fetch: means.fetch })
      const sending = `${row.gateway}:${row.providerId}:${at}`
      await attachByResident(resident, key, { bytes, pictures: means.pictures, key: sending })
    }
    const refusal = await add().then(() => null, means.isLast ? whyLeft : whyRefused)
    if (refusal) left.push(`tệp ${at + 1} (${refusal})`)
  }
  if (left.length === 0) return
  const text = `Tin Zalo của người dân có ảnh, tệp chưa đưa vào phiếu: ${left.join('; ')}`
  await noteOnTicket(ctx, ticket.id, { text, key: `messenger:${id}` })
}

/** Whose they are: a person may have added what somebody wrote to a ticket that is not theirs. */
const senderOf = async (ctx: Ctx, { ticketId, sender, outcome }: InboundRow): Promise<Resident> => {
  if (await isReporter(ctx.db, { ticketId: ticketId!, id: sender })) return { kind: 'resident' }
  return { kind: 'resident', is: outcome === 'added' ? 'stranger' : 'another' }
}

const whyLeft = (error: unknown): string =>
  error instanceof Refused ? whyRefused(error) : 'không tải được từ Zalo'

/** What a next try may mend is no refusal. */
const whyRefused = (error: unknown): string => {
  if (error instanceof Refused && error.kind !== 'busy') return error.sentence.vi.replace(/\.$/, '')
  throw error
}
