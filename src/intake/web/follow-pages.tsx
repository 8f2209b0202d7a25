import { Hono } from 'hono'
import { FollowedPage, FollowingPage } from '../../../web/resident/following.tsx'
import type { Env } from '../../context/request.ts'
import { outsideQuietHours } from '../../notifications/quiet-hours.ts'
import { readFormBody } from '../../platform/body.ts'
import { Refused } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import { statusOf } from '../../platform/problem.ts'
import { readPublishedTitle } from '../../publishing/published.ts'
import { parsed } from '../../tickets/resident/routes.ts'
import { confirmFollowing } from '../following/confirm.ts'
import { confirmationSchema } from '../following/routes.ts'
import { type PageContext, page } from './answer.tsx'
import { asking } from './own-path.ts'

/** Where the code that a contact was sent is entered; it looks the same for every request, also for one there never was. */
export const followPages = () =>
  new Hono<Env>()
    .get('/following/:key', (c) => ask(c, { code: codeIn(c.req.query('c')) }))
    .post('/following/:key', confirm)

const codeIn = (asked: string | undefined) => (asked && /^\d{6}$/.test(asked) ? asked : null)

type Asked = { code: string | null; refused?: Refused; typed?: string }

const ask = (c: PageContext, { code, refused, typed = '' }: Asked) => {
  const { now } = c.get('ctx')
  const lang = languageOf(c)
  const problems = (refused?.details.fields ?? []).map(({ field, sentence }) => ({
    field,
    sentence: sentence[lang],
  }))
  const view = { lang, here: hereOf(c, code), code, problems, typed }
  const night = outsideQuietHours(now) > now ? 'now' : 'over'
  const status = refused ? statusOf[refused.kind] : 200
  return page(c, <FollowingPage {...view} night={night} />, { cache: 'never', status })
}

/** With the code that is known already, so that the other language does not ask for it anew. */
const hereOf = (c: PageContext, code: string | null) =>
  asking(`/following/${encodeURIComponent(c.req.param('key')!)}`, code ? { c: code } : {})

const confirm = async (c: PageContext) => {
  const form = await readFormBody(c)
  try {
    const { code } = parsed(confirmationSchema, form)
    const { reference } = await confirmFollowing(c.get('ctx'), { key: c.req.param('key')!, code })
    return await followed(c, { reference, code })
  } catch (error) {
    if (!(error instanceof Refused) || error.kind !== 'invalid') throw error
    const typed = typeof form.code === 'string' ? form.code.slice(0, 20) : ''
    return ask(c, { code: null, refused: error, typed })
  }
}

const followed = async (c: PageContext, { reference, code }: { reference: string; code: string }) => {
  const title = await readPublishedTitle(c.get('ctx'), reference)
  const published = title === null ? null : { href: `/t/${reference}` }
  const view = { lang: languageOf(c), reference, here: hereOf(c, code), published }
  return page(c, <FollowedPage {...view} />, { cache: 'never' })
}
