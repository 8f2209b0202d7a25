import { Hono } from 'hono'
import { AlarmPage } from '../../../web/resident/alarm.tsx'
import { ErrorPage } from '../../../web/resident/error.tsx'
import { words } from '../../../web/resident/words.ts'
import type { Env } from '../../context/request.ts'
import { readFormBody } from '../../platform/body.ts'
import { Refused } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import { acknowledgeByLink, callOfLink } from '../../tickets/alarm/acknowledge.ts'
import type { CallBehind } from '../../tickets/alarm/store.ts'
import { type PageContext, page } from './answer.tsx'
import { asking } from './own-path.ts'

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
    .get('/a/:id', (c) => {
      const key = c.req.query('k') ?? ''
      return show(c, { key, heard: 'not-yet', read: () => callOfLink(c.get('ctx'), idOf(c), key) })
    })
    .post('/a/:id', async (c) => {
      const { k } = await readFormBody(c)
      const key = typeof k === 'string' ? k : ''
      return show(c, { key, heard: 'heard', read: () => acknowledgeByLink(c.get('ctx'), idOf(c), key) })
    })

const idOf = (c: PageContext): number => {
  const id = Number(c.req.param('id'))
  return Number.isSafeInteger(id) && id > 0 ? id : 0
}

type Showing = { key: string; heard: 'not-yet' | 'heard'; read: () => Promise<CallBehind> }

const show = async (c: PageContext, { key, heard, read }: Showing) => {
  const lang = languageOf(c)
  try {
    const call = await read()
    return page(
      c,
      <AlarmPage lang={lang} here={asking(`/a/${idOf(c)}`, { k: key })} {...{ secret: key, heard, call }} />,
      {
        cache: 'never',
      },
    )
  } catch (error) {
    if (!(error instanceof Refused) || error.kind !== 'missing') throw error
    const view = (
      <ErrorPage lang={lang} title={words.error.missingTitle[lang]} sentence={error.sentence[lang]} />
    )
    return page(c, view, { cache: 'never', status: 404 })
  }
}
