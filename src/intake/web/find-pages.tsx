import { Hono } from 'hono'
import { z } from 'zod'
import { FindCodePage, FindPage, FoundPage } from '../../../web/resident/find-own.tsx'
import type { Env } from '../../context/request.ts'
import { readFormBody } from '../../platform/body.ts'
import { Refused } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import { phoneNumber } from '../../platform/phone-number.ts'
import { sayDay, sayMoment } from '../../platform/time-words.ts'
import { isOpen, statusNames } from '../../tickets/lifecycle.ts'
import { parsed } from '../../tickets/resident/routes.ts'
import { askToFind } from '../finding/ask.ts'
import { confirmFinding } from '../finding/confirm.ts'
import { confirmationSchema } from '../following/routes.ts'
import { type PageContext, page } from './answer.tsx'

const phoneSchema = z.object({ phone: phoneNumber })

/** For who has lost the link: a code to the number that was left, and then the reports that it is left with. */
export const findPages = () =>
  new Hono<Env>()
    .get('/track/number', (c) => page(c, <FindPage {...viewOf(c)} />, { cache: 'private' }))
    .post('/track/number', ask)
    .get('/track/number/:key', (c) => page(c, <FindCodePage {...viewOf(c)} />, { cache: 'never' }))
    .post('/track/number/:key', confirm)

const ask = async (c: PageContext) => {
  const form = await readFormBody(c)
  try {
    const { phone } = parsed(phoneSchema, form)
    const key = await askToFind(c.get('ctx'), { phone, language: languageOf(c) })
    return c.redirect(`/track/number/${key}`, 303)
  } catch (error) {
    return page(c, <FindPage {...viewOf(c, { error, typed: form.phone })} />, { cache: 'never', status: 422 })
  }
}

const confirm = async (c: PageContext) => {
  const form = await readFormBody(c)
  const lang = languageOf(c)
  try {
    const { code } = parsed(confirmationSchema, form)
    const found = await confirmFinding(c.get('ctx'), { key: c.req.param('key')!, code })
    const reports = found.map(({ reference, status, reportedAt, department, dueAt, opens }) => ({
      reference,
      status: statusNames[status][lang],
      sentOn: sayDay(reportedAt)[lang],
      department,
      due: isOpen(status) ? sayMoment(dueAt)[lang] : null,
      title: opens?.title ?? null,
      href: opens && `/t/${reference}?s=${opens.secret}`,
    }))
    return page(c, <FoundPage lang={lang} here={c.req.path} reports={reports} />, { cache: 'never' })
  } catch (error) {
    return page(c, <FindCodePage {...viewOf(c, { error, typed: form.code })} />, {
      cache: 'never',
      status: 422,
    })
  }
}

/** What was typed and is wrong is shown again; everything but that is a fault of ours. */
const viewOf = (c: PageContext, { error, typed }: { error?: unknown; typed?: unknown } = {}) => {
  if (error !== undefined && (!(error instanceof Refused) || error.kind !== 'invalid')) throw error
  const lang = languageOf(c)
  const fields = error instanceof Refused ? (error.details.fields ?? []) : []
  return {
    lang,
    here: c.req.path,
    problems: fields.map(({ field, sentence }) => ({ field, sentence: sentence[lang] })),
    typed: typeof typed === 'string' ? typed.slice(0, 40) : '',
  }
}
