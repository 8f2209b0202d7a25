import { sealedLanes } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { tellOfAskedChange } from '../../notifications/contact-asked.ts'
import { Refused, wrongField } from '../../platform/errors.ts'
import { cannotReceive } from '../../platform/phone-kind.ts'
import type { Contact } from '../../tickets/channels.ts'
import { hinted } from '../../tickets/contact/changed.ts'
import { changeContact } from '../../tickets/contact/correct-contact.ts'
import { obstacleToCorrecting } from '../../tickets/contact/correctable.ts'
import { lockPerson, type Person } from '../../tickets/contact/store.ts'
import { toBeTold } from '../../tickets/contact/to-be-told.ts'
import { mustBeFree } from '../../tickets/obstacle.ts'
import { lockForResident, type TrackingKey } from '../../tickets/resident/own-ticket.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import { type OwnCorrection, partsOf, type ToProve } from './parts.ts'
import { sendCode } from './send-code.ts'

export type OwnCorrected = {
  ticket: Ticket
  /** By which ways a code went out: what is new counts once it was entered. */
  asked: ToProve['channel'][]
}

/**
 * The resident puts their own name, number or mailbox right; what is not named stays. A name, and what is taken away, counts at
 * once. Whoever has the link may not be the one who reported: a new number or mailbox counts once the code that it was sent is
 * entered, and until then the old one stays and is told.
 */
export const correctOwn = (ctx: Ctx, key: TrackingKey, own: OwnCorrection): Promise<OwnCorrected> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockForResident(ctx, key)
    mustBeOpenTo(ticket)
    const person = await lockPerson(ctx.db, ticket)
    mustBeFree(obstacleToCorrecting(person && { contact: true }))
    const { atOnce, toProve } = partsOf(person!, own)
    if (toProve.length > 0)
      await askWhether(ctx, ticket, { person: person!, toProve, leaves: { ...person!, ...atOnce } })
    const changesNow = toProve.length === 0 || changesOf(person!, atOnce)
    const corrected = changesNow ? await changeContact(ctx, ticket, { given: atOnce, why: '' }) : ticket
    return { ticket: corrected, asked: toProve.map(({ channel }) => channel) }
  })

const changesOf = (person: Person, atOnce: Partial<Person>): boolean =>
  (Object.keys(atOnce) as (keyof Person)[]).some((field) => atOnce[field] !== person[field])

type Asking = { person: Person; toProve: ToProve[]; leaves: Contact }

const askWhether = async (ctx: Ctx, ticket: Ticket, { person, toProve, leaves }: Asking): Promise<void> => {
  mustLeaveOne(leaves)
  const { id: ticketId, reference, provinceCode } = ticket
  const language = person.language
  for (const { channel, address } of toProve) {
    if (channel === 'sms' && cannotReceive(address)) throw takesNoCode()
    await sendCode(ctx, { ticketId, purpose: 'change', channel, address, language })
  }
  const told = await toBeTold(ctx.db, ticketId, person)
  await tellOfAskedChange(ctx, { ticketId, reference, provinceCode, language, told })
  const changed = toProve.map(({ channel, was, address }) => hinted({ channel, was, became: address }))
  await record(ctx, ticket, { type: 'ticket.contact-asked', changed })
}

/** Whoever is complained about must not lead its link to themselves. */
export const mustBeOpenTo = ({ lane }: Ticket): void => {
  if (!sealedLanes.includes(lane)) return
  throw new Refused('conflict', {
    vi: 'Đơn khiếu nại, tố cáo: muốn sửa thông tin người gửi, xin liên hệ nơi giải quyết.',
    en: 'Of a complaint or denunciation: please ask whoever settles it to correct who sent it.',
  })
}

const mustLeaveOne = ({ phone, email, postalAddress, zaloId }: Contact): void => {
  if (phone || email || postalAddress || zaloId) return
  throw wrongField('phone', {
    vi: 'Xin giữ số hoặc email cũ đến khi đã nhập mã gửi đến số hoặc email mới, rồi hãy bỏ.',
    en: 'Please keep the old number or e-mail until the code sent to the new one is entered; then take it away.',
  })
}

const takesNoCode = () =>
  wrongField('phone', {
    vi: 'Số này không nhận được mã bằng tin nhắn: xin ghi số di động, hoặc gọi đường dây nóng để đổi giúp.',
    en: 'This number takes no code by SMS: please give a mobile number, or call the hotline to have it changed.',
  })
