import { Hono } from 'hono'
import { scriptPath } from '../../../web/resident/assets.ts'
import { Thanks } from '../../../web/resident/thanks.tsx'
import { type Notice, TrackPage } from '../../../web/resident/track.tsx'
import { words } from '../../../web/resident/words.ts'
import type { Ctx } from '../../platform/context.ts'
import { Refused } from '../../platform/errors.ts'
import type { Env } from '../../platform/http.ts'
import { type Language, languageOf } from '../../platform/language.ts'
import { statusOf } from '../../platform/problem.ts'
import { withoutPersonalData } from '../../reporting/public-words.ts'
import { readPublishedTitle } from '../../reporting/published.ts'
import { followTicket } from '../../tickets/duplicates/follow.ts'
import { rateTicket, reopenByResident } from '../../tickets/rate.ts'
import { replyToTicket } from '../../tickets/reply.ts'
import { noSuchReport, type TrackingKey } from '../../tickets/resident-ticket.ts'
import { type Tracking, trackTicket } from '../../tickets/track.ts'
import {
  parsed,
  ratingSchema,
  reopeningSchema,
  replySchema,
  withdrawalSchema,
} from '../../tickets/tracking-routes.ts'
import { withdrawTicket } from '../../tickets/withdraw.ts'
import { followerSchema } from '../following.ts'
import { formOf, type PageContext, page } from './answer.tsx'
import { thanksOf, trackingOf } from './tracking-words.ts'

/** The page that a tracking link opens, and the forms on it: the link's secret is all that a resident needs. */
export const trackPages = () =>
  new Hono<Env>()
    .use('/t/*', async (c, next) => {
      await next()
      c.header('X-Robots-Tag', 'noindex, nofollow')
    })
    .get('/t/:reference', (c) => showTicket(c, { secret: c.req.query('s') || null }))
    .post('/t/:reference/replies', (c) => take(c, 'replied', reply))
    .post('/t/:reference/rating', (c) => take(c, 'rated', rate))
    .post('/t/:reference/reopening', (c) => take(c, 'reopened', reopen))
    .post('/t/:reference/withdrawal', (c) => take(c, 'withdrawn', withdraw))
    .post('/t/:reference/followers', (c) => take(c, 'followed', followIn(languageOf(c))))

type Form = Record<string, unknown>
type Verb = (ctx: Ctx, key: TrackingKey, form: Form) => Promise<unknown>

const channel = 'web'
const reply: Verb = (ctx, key, form) => replyToTicket(ctx, key, { ...parsed(replySchema, form), channel })
const rate: Verb = (ctx, key, form) => {
  const { score, comment } = parsed(ratingSchema, form)
  return rateTicket(ctx, key, { score, comment: comment ?? null, channel })
}
// One tap: the words are welcome but not needed.
const reopen: Verb = (ctx, key, form) =>
  reopenByResident(ctx, key, parsed(reopeningSchema, { why: form.why || 'Người dân báo chưa xong' }))
const withdraw: Verb = (ctx, key, form) =>
  withdrawTicket(ctx, key, { why: parsed(withdrawalSchema, form).why ?? 'Người dân không nêu lý do' })

const followIn =
  (language: Language): Verb =>
  (ctx, { reference }, form) => {
    const { phone = null, email = null, consent } = parsed(followerSchema, form)
    return followTicket(ctx, reference, { phone, email, consent, language })
  }

/** One form, one verb, and back to the page; what is refused is said on the page with all that was typed. */
const take = async (c: PageContext, notice: Notice, verb: Verb) => {
  const form = await formOf(c)
  const key = { reference: c.req.param('reference')!, secret: typeof form.s === 'string' ? form.s : '' }
  try {
    await verb(c.get('ctx'), key, form)
  } catch (error) {
    if (!(error instanceof Refused) || error.kind === 'missing') throw error
    return showTicket(c, { secret: key.secret || null, refused: error, form })
  }
  c.header('Cache-Control', 'no-store')
  const query = new URLSearchParams({ ...(key.secret && { s: key.secret }), notice })
  return c.redirect(`/t/${key.reference}?${query}`, 303)
}

type Shown = { secret: string | null; refused?: Refused; form?: Form }

const showTicket = async (c: PageContext, { secret, refused, form = {} }: Shown) => {
  const ctx = c.get('ctx')
  const lang = languageOf(c)
  const tracking = await trackTicket(ctx, c.req.param('reference')!, secret)
  const told = { lang, secret, now: ctx.now, publicUrl: ctx.publicUrl }
  if (secret && c.req.query('sent') && tracking.timeline.length > 0)
    return page(c, <Thanks {...thanksOf(tracking, { ...told, secret })} script={scriptPath} />, {
      cache: 'never',
    })
  const problems = refused ? problemsOf(refused, lang) : []
  const own = tracking.timeline.length > 0
  const shown = own ? tracking : await asPublic(ctx, tracking)
  const typed = Object.fromEntries(
    Object.entries(form).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
  const view = { ...trackingOf(shown, told), notice: noticeOf(c.req.query('notice')), problems, typed }
  return page(c, <TrackPage {...view} />, { cache: 'never', status: refused ? statusOf[refused.kind] : 200 })
}

/** A stranger reads the title and the answer, without what leads to a person; a sealed ticket is none. */
const asPublic = async (ctx: Ctx, tracking: Tracking): Promise<Tracking> => {
  const text = await readPublishedTitle(ctx, tracking.reference)
  if (text === null) throw noSuchReport()
  return { ...tracking, text, answer: tracking.answer && withoutPersonalData(tracking.answer) }
}

const problemsOf = ({ sentence, details }: Refused, lang: 'vi' | 'en') =>
  (details.fields ?? [{ field: 'main', sentence }]).map((problem) => ({
    field: problem.field,
    sentence: problem.sentence[lang],
  }))

const noticeOf = (asked: string | undefined): Notice | null =>
  asked && Object.hasOwn(words.track.notices, asked) ? (asked as Notice) : null
