import type { Language } from '../../../db/vocabulary.ts'
import { words } from '../../../web/resident/words.ts'
import type { Ctx } from '../../context/context.ts'
import { Refused } from '../../platform/errors.ts'
import { attachByResident } from '../../tickets/pictures/attach.ts'
import type { Pictures } from '../../tickets/pictures/pictures.ts'
import { attachUploads } from '../../tickets/pictures/uploads/attach-uploads.ts'
import { readSent, uploadsIn } from '../../tickets/pictures/uploads/read.ts'
import { answerIncident } from '../../tickets/resident/answer-incident.ts'
import { chooseCategory } from '../../tickets/resident/choose-category.ts'
import { incidentSchema } from '../../tickets/resident/incident-routes.ts'
import { noSuchReport, type TrackingKey } from '../../tickets/resident/own-ticket.ts'
import { rateTicket, reopenByResident } from '../../tickets/resident/rate.ts'
import { replyToTicket } from '../../tickets/resident/reply.ts'
import {
  categorySchema,
  parsed,
  placeSchema,
  ratingSchema,
  reopeningSchema,
  replySchema,
  withdrawalSchema,
} from '../../tickets/resident/routes.ts'
import { sayPlace } from '../../tickets/resident/say-place.ts'
import { withdrawTicket } from '../../tickets/resident/withdraw.ts'
import { trackingSecret } from '../../tickets/secret.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import { askToFollow } from '../following/ask.ts'
import { confirmationSchema, followerSchema } from '../following/routes.ts'
import { askForOwnCode } from '../own-contact/ask.ts'
import { askErasure as askToErase } from '../own-contact/ask-erasure.ts'
import { confirmOwnNumber } from '../own-contact/confirm.ts'
import { confirmChange } from '../own-contact/confirm-change.ts'
import { correctOwn } from '../own-contact/correct.ts'
import { eraseOwn as eraseOwnData } from '../own-contact/erase-own.ts'
import { ownCorrection } from '../own-contact/routes.ts'

export type Form = Record<string, unknown>
/** What a form of the tracking page does; refused in the words of its verb. */
export type Act = (ctx: Ctx, key: TrackingKey, form: Form) => Promise<unknown>

const channel = 'web'
export const reply: Act = (ctx, key, form) =>
  replyToTicket(ctx, key, { ...parsed(replySchema, form), channel })
export const rate: Act = (ctx, key, form) => {
  const { score, comment, reopens } = parsed(ratingSchema, form)
  return rateTicket(ctx, key, { score, comment: comment ?? null, channel, reopens })
}
/** One tap: the words are welcome but not needed, and a score that was chosen beside them counts. */
export const reopen: Act = (ctx, key, form) => {
  if (form.score) return rate(ctx, key, { ...form, reopens: 'true' })
  const why = form.why || form.comment
  return reopenByResident(ctx, key, why ? parsed(reopeningSchema, { why }) : { why: '' })
}
export const place: Act = (ctx, key, form) => sayPlace(ctx, key, parsed(placeSchema, form))
export const category: Act = (ctx, key, form) => chooseCategory(ctx, key, parsed(categorySchema, form))
export const incident: Act = (ctx, key, form) => answerIncident(ctx, key, parsed(incidentSchema, form))
export const withdraw: Act = (ctx, key, form) =>
  withdrawTicket(ctx, key, { why: parsed(withdrawalSchema, form).why ?? '' })
type Opens = { secret: string; notice: 'corrected' | 'changeAsked' }
/** Answers the private code from now on. */
export const correctOwnIn = async (ctx: Ctx, key: TrackingKey, form: Form): Promise<Opens> => {
  const { ticket, asked } = await correctOwn(ctx, key, parsed(ownCorrection, form))
  return { secret: secretNow(ctx, ticket), notice: asked.length > 0 ? 'changeAsked' : 'corrected' }
}
export const confirmContact = async (ctx: Ctx, key: TrackingKey, form: Form): Promise<Opens> => {
  const ticket = await confirmChange(ctx, key, parsed(confirmationSchema, form))
  return { secret: secretNow(ctx, ticket), notice: 'corrected' }
}
const secretNow = ({ secret }: Ctx, { reference, secretVersion }: Ticket) =>
  trackingSecret(secret, reference, secretVersion)
/** What cannot be taken back is pressed by who ticked that they know it. */
export const eraseOwn: Act = (ctx, key, form) => {
  if (!form.sure) throw notSure()
  return eraseOwnData(ctx, key)
}
const notSure = () =>
  new Refused('invalid', words.track.personalData.notSure, {
    fields: [{ field: 'sure', sentence: words.track.personalData.notSure }],
  })
export const askErasure: Act = (ctx, key) => askToErase(ctx, key)
export const askNumber: Act = (ctx, key) => askForOwnCode(ctx, key)
export const confirmNumber: Act = (ctx, key, form) =>
  confirmOwnNumber(ctx, key, parsed(confirmationSchema, form))

/** Leads to the page where the code is entered. */
export const followIn =
  (language: Language) =>
  async (ctx: Ctx, { reference }: TrackingKey, form: Form): Promise<string> => {
    const { phone = null, email = null, consent } = parsed(followerSchema, form)
    const { key } = await askToFollow(ctx, reference, { phone, email, consent, language })
    return `/following/${key}`
  }

export const attachTo =
  (pictures: Pictures | null): Act =>
  async (ctx, key, form) => {
    if (!pictures) throw noSuchReport()
    const uploads = uploadsIn(form)
    const [refused] = await attachUploads(ctx, key, { pictures, uploads })
    if (refused) throw refused
    if (uploads.length > 0) return
    const { file } = form
    if (!(file instanceof File) || file.size === 0) throw noPicture()
    return attachByResident(ctx, key, { ...(await readSent(file)), pictures })
  }

const noPicture = () =>
  new Refused('invalid', words.track.noPicture, {
    fields: [{ field: 'file', sentence: words.track.noPicture }],
  })
