import { Hono } from 'hono'
import { AlarmPage } from '../../../web/resident/alarm.tsx'
import { ErrorPage } from '../../../web/resident/error.tsx'
import { words } from '../../../web/resident/words.ts'
import type { Env } from '../../context/request.ts'
import { readFormBody } from '../../platform/body.ts'
import { Refused } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import { acknowledgeByLink, callOfLink } from '../../tickets/alarm/acknowledge.ts'
import { isToRing } from '../../tickets/alarm/ringing.ts'
import type { CallOfLink } from '../../tickets/alarm/store.ts'
import { alarmPath, keyOf, keyToRemember, rememberKey } from './alarm-key.ts'
import { type PageContext, page } from './answer.tsx'

/**
 * The page behind the private link in an alarm. Opening it answers nothing, since machines that check links open them too:
 * the one button does.
 */
export const alarmPages = () =>
  new Hono<Env>()
    .use('/a/*', async (c, next) => {
      await next()
      c.header('X-Robots-Tag', 'noindex, nofollow')
    })
    .get('/a/:id', (c) => orSayMissing(c, () => withoutKey(c) ?? show(c)))
    .post('/a/:id', async (c) => {
      const { k } = await readFormBody(c)
      const call = { id: idOf(c), key: typeof k === 'string' ? k : keyOf(c) }
      return orSayMissing(c, async () => {
        await acknowledgeByLink(c.get('ctx'), call.id, call.key)
        return leadOn(c, call)
      })
    })

const idOf = (c: PageContext): number => {
  const id = Number(c.req.param('id'))
  return Number.isSafeInteger(id) && id > 0 ? id : 0
}

/** A link that opens leads on to the same page without its key. */
const withoutKey = (c: PageContext): Promise<Response> | null => {
  const key = keyToRemember(c)
  if (key === null) return null
  const id = idOf(c)
  const lang = c.req.query('lang')
  return callOfLink(c.get('ctx'), id, key).then(() => leadOn(c, { id, key, ...(lang && { lang }) }))
}

const leadOn = (c: PageContext, call: { id: number; key: string; lang?: string }): Response => {
  rememberKey(c, call.id, call.key)
  c.header('Cache-Control', 'no-store')
  return c.redirect(alarmPath(c, call), 303)
}

const show = async (c: PageContext) => {
  const id = idOf(c)
  const key = keyOf(c)
  const call = await callOfLink(c.get('ctx'), id, key)
  const view = { here: alarmPath(c, { id, key }), secret: key, state: stateOf(call), call }
  return page(c, <AlarmPage lang={languageOf(c)} {...view} />, { cache: 'never' })
}

const stateOf = (call: CallOfLink): 'rings' | 'heard' | 'in-hand' => {
  if (call.acknowledgedAt !== null) return 'heard'
  return isToRing(call) ? 'rings' : 'in-hand'
}

const orSayMissing = async (c: PageContext, answer: () => Promise<Response>): Promise<Response> => {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof Refused) || error.kind !== 'missing') throw error
    const lang = languageOf(c)
    const view = (
      <ErrorPage lang={lang} title={words.error.missingTitle[lang]} sentence={error.sentence[lang]} />
    )
    return page(c, view, { cache: 'never', status: 404 })
  }
}
