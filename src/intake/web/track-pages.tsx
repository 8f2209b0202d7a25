import { Hono } from 'hono'
import { scriptPath } from '../../../web/resident/assets.ts'
import { Thanks } from '../../../web/resident/thanks.tsx'
import { TrackPage } from '../../../web/resident/track.tsx'
import type { Notice } from '../../../web/resident/track-props.ts'
import { words } from '../../../web/resident/words.ts'
import type { Ctx } from '../../context/context.ts'
import type { Env } from '../../context/request.ts'
import { readFormBody } from '../../platform/body.ts'
import { Refused } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import { statusOf } from '../../platform/problem.ts'
import { readPublishedTitle } from '../../publishing/published.ts'
import type { Pictures } from '../../tickets/pictures/pictures.ts'
import { roomFor } from '../../tickets/pictures/uploads/place.ts'
import { cutOnTheWay } from '../../tickets/pictures/uploads/refusals.ts'
import {
  findForResident,
  noSuchReport,
  saysReplaced,
  type TrackingKey,
} from '../../tickets/resident/own-ticket.ts'
import {
  rememberedSecret,
  rememberSecret,
  takesCookies,
  triedSecret,
} from '../../tickets/resident/remembered-secret.ts'
import { type Tracking, trackTicket } from '../../tickets/resident/track.ts'
import { limitPicture, type PageContext, page } from './answer.tsx'
import { downloadOwn } from './own-data.ts'
import { carriedFor, ownPath, pathOf } from './own-path.ts'
import { problemsOf } from './problems.ts'
import {
  type Act,
  askErasure,
  askNumber,
  attachTo,
  category,
  confirmContact,
  confirmNumber,
  correctOwnIn,
  eraseOwn,
  type Form,
  followIn,
  incident,
  place,
  rate,
  reopen,
  reply,
  withdraw,
} from './resident-acts.ts'
import { thanksOf, trackingOf } from './tracking-words.ts'

/** The page that a tracking link opens, and the forms on it: the link's secret is all that a resident needs. */
export const trackPages = (pictures: Pictures | null) =>
  new Hono<Env>()
    .use('/t/*', async (c, next) => {
      await next()
      c.header('X-Robots-Tag', 'noindex, nofollow')
    })
    .get('/t/:reference', async (c) => {
      const leading = await withoutSecret(c)
      return leading ?? showTicket(c, { secret: rememberedSecret(c) ?? triedSecret(c), pictures })
    })
    .post('/t/:reference/replies', (c) => take(c, { work: backWith('replied', reply), pictures }))
    .post('/t/:reference/rating', (c) => take(c, { work: backWith('rated', rate), pictures }))
    .post('/t/:reference/reopening', (c) => take(c, { work: reopened, pictures }))
    .post('/t/:reference/place', (c) => take(c, { work: backWith('placed', place), pictures }))
    .post('/t/:reference/category', (c) => take(c, { work: backWith('categorised', category), pictures }))
    .post('/t/:reference/incident', (c) => take(c, { work: backWith('incident', incident), pictures }))
    .post('/t/:reference/withdrawal', (c) => take(c, { work: backWith('withdrawn', withdraw), pictures }))
    .post('/t/:reference/erasure', (c) => take(c, { work: backWith('erasureAsked', askErasure), pictures }))
    .post('/t/:reference/personal-data/erasure', (c) =>
      take(c, { work: backWith('erased', eraseOwn), pictures }),
    )
    .get('/t/:reference/personal-data', downloadOwn)
    .post('/t/:reference/personal-data', (c) => take(c, { work: withCode(correctOwnIn), pictures }))
    .post('/t/:reference/contact', (c) => take(c, { work: withCode(confirmContact), pictures }))
    .post('/t/:reference/number', (c) => take(c, { work: backWith('codeSent', askNumber), pictures }))
    .post('/t/:reference/number/confirmation', (c) =>
      take(c, { work: backWith('numberConfirmed', confirmNumber), pictures }),
    )
    .post('/t/:reference/followers', (c) => take(c, { work: followed, pictures }))
    .post('/t/:reference/attachments', limitPicture, (c) =>
      take(c, { work: backWith('attached', attachTo(pictures)), pictures }),
    )

/** A link that opens leads on to the same page without its secret; one that opens nothing is read as no link. */
const withoutSecret = async (c: PageContext): Promise<Response | null> => {
  const { s: secret, tried, ...asked } = c.req.query()
  if (!secret || (tried && !takesCookies(c))) return null
  const own = await ownReference(c, secret)
  if (!own) return null
  rememberSecret(c, { reference: own, secret })
  c.header('Cache-Control', 'no-store')
  return c.redirect(ownPath(c, { reference: own, secret }, asked), 303)
}

const ownReference = (c: PageContext, secret: string): Promise<string | null> =>
  findForResident(c.get('ctx'), { reference: c.req.param('reference')!, secret }).then(
    ({ reference }) => reference,
    (error) => {
      if (error instanceof Refused && !saysReplaced(error)) return null
      throw error
    },
  )

/** Answers the address that it leads to, and the private code where that is a new one. */
type Led = string | { leadsTo: string; secret: string }
type Work = (c: PageContext, key: TrackingKey, form: Form) => Promise<Led>
const followed: Work = (c, key, form) => followIn(languageOf(c))(c.get('ctx'), key, form)

const withCode =
  (act: typeof correctOwnIn): Work =>
  async (c, { reference, secret: old }, form) => {
    const { secret, notice } = await act(c.get('ctx'), { reference, secret: old }, form)
    rememberSecret(c, { reference, secret })
    return { leadsTo: ownPath(c, { reference, secret }, { notice }), secret }
  }

type Taking = { work: Work; pictures: Pictures | null }

const backWith =
  (notice: Notice, act: Act): Work =>
  async (c, key, form) => {
    await act(c.get('ctx'), key, form)
    return key.secret ? ownPath(c, key, { notice }) : pathOf(key.reference, { notice })
  }

const reopened: Work = (c, key, form) =>
  backWith(form.why || form.comment ? 'reopened' : 'reopenedUnsaid', reopen)(c, key, form)

/** One form, one verb, and on to the page that it leads to; what is refused is said on the page with all that was typed. */
const take = async (c: PageContext, { work, pictures }: Taking) => {
  const form = await (c.req.path.endsWith('/attachments') ? readFormBody(c, cutOnTheWay) : readFormBody(c))
  const secret = typeof form.s === 'string' ? form.s : (rememberedSecret(c) ?? '')
  const key = { reference: c.req.param('reference')!, secret }
  let led: Led
  try {
    led = await work(c, key, form)
  } catch (error) {
    if (!(error instanceof Refused) || error.kind === 'missing') throw error
    return showTicket(c, { secret: key.secret || null, pictures, refused: error, form })
  }
  const { leadsTo, secret: opens } = typeof led === 'string' ? { leadsTo: led, secret } : led
  if (await ownReference(c, opens)) rememberSecret(c, { ...key, secret: opens })
  c.header('Cache-Control', 'no-store')
  return c.redirect(leadsTo, 303)
}

type Shown = { secret: string | null; pictures: Pictures | null; refused?: Refused; form?: Form }

const showTicket = async (c: PageContext, { secret, pictures, refused, form = {} }: Shown) => {
  const ctx = c.get('ctx')
  const lang = languageOf(c)
  const tracking = await trackTicket(ctx, c.req.param('reference')!, secret)
  const carried = secret ? carriedFor(c, secret) : {}
  const told = {
    lang,
    secret,
    carried,
    now: ctx.now,
    publicUrl: ctx.publicUrl,
    pictureRoom: pictures && (await roomFor(ctx)),
  }
  if (secret && c.req.query('sent') && tracking.timeline.length > 0)
    return page(
      c,
      <Thanks
        {...thanksOf(tracking, { ...told, secret })}
        again={c.req.query('sent') === 'before'}
        missedPictures={Number(c.req.query('missed')?.match(/^\d$/)?.[0] ?? 0)}
        script={scriptPath}
      />,
      {
        cache: 'never',
      },
    )
  const problems = refused ? problemsOf(refused, lang) : []
  const own = tracking.timeline.length > 0
  const shown = own ? tracking : await asPublic(ctx, tracking)
  const typed = Object.fromEntries(
    Object.entries(form).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
  const view = { ...trackingOf(shown, told), notice: noticeOf(c.req.query('notice')), problems, typed }
  return page(c, <TrackPage {...view} />, { cache: 'never', status: refused ? statusOf[refused.kind] : 200 })
}

/** A stranger reads the title in the place of the report; a sealed ticket is none. */
const asPublic = async (ctx: Ctx, tracking: Tracking): Promise<Tracking> => {
  const text = await readPublishedTitle(ctx, tracking.reference)
  if (text === null) throw noSuchReport()
  return { ...tracking, text }
}

const noticeOf = (asked: string | undefined): Notice | null =>
  asked && Object.hasOwn(words.track.notices, asked) ? (asked as Notice) : null
