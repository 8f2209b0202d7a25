import { mustManage } from '../../access/management.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import type { Talk } from '../../platform/guarded-fetch.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { CATEGORY_CODES } from '../../routing/categories.ts'
import { openKey } from './key.ts'
import { standingPartner } from './partner.ts'
import { noLine, unreadableKey } from './refusals.ts'
import { askServices, awayIn, type Line, tellsUpdates } from './speak.ts'
import { findKey } from './store.ts'

export type Tried = {
  reached: boolean
  error: string | null
  services: number | null
  knowsSubjects: boolean | null
  tellsUpdates: boolean | null
}
type Trying = Omit<Line, 'talk'> & { serviceCode: string | null }

const asked = { start_date: '', page_size: '1' }

/** Asks there what the exchange will ask, and sends nothing. */
const askAll = async (line: Line, { serviceCode, now }: { serviceCode: string | null; now: Date }) => {
  const services = await askServices(line)
  const needed = serviceCode === null ? CATEGORY_CODES : [serviceCode]
  return {
    services: services.length,
    knowsSubjects: needed.every((code) => services.includes(code)),
    tellsUpdates: await tellsUpdates(line, {
      ...asked,
      start_date: new Date(now.getTime() - dayMs).toISOString(),
    }),
  }
}

const tryLine = async (ctx: Ctx, { serviceCode, ...way }: Trying, talk: Talk): Promise<Tried> => {
  try {
    const heard = await askAll({ ...way, talk }, { serviceCode, now: ctx.now })
    return { reached: true, error: null, ...heard }
  } catch (error) {
    const away = awayIn(error)
    if (!away) throw error
    return { reached: false, error: away, services: null, knowsSubjects: null, tellsUpdates: null }
  }
}

/** Tries a way before anybody relies on it. */
export const tryNew = async (ctx: Ctx, trying: Trying, talk: Talk): Promise<Tried> => {
  mustManage(ctx.actor, 'manage-staff', 'province')
  const tried = await tryLine(ctx, trying, talk)
  await inTransaction(ctx, (ctx) => tell(ctx, { partnerId: 'new', url: trying.url }, tried))
  return tried
}

/** Tries one that stands, with the key that is kept. */
export const tryStanding = async (ctx: Ctx, id: string, talk: Talk): Promise<Tried> => {
  const trying = await inTransaction(ctx, async (ctx) => {
    const { url, jurisdictionId, serviceCode } = await standingPartner(ctx, id)
    if (!url) throw noLine()
    const key = await openKey(ctx.secret, await findKey(ctx.db, id))
    if (key === null) throw unreadableKey()
    return { url, jurisdictionId, serviceCode, key }
  })
  const tried = await tryLine(ctx, trying, talk)
  await inTransaction(ctx, (ctx) => tell(ctx, { partnerId: id, url: trying.url }, tried))
  return tried
}

const tell = (ctx: Ctx, { partnerId, url }: { partnerId: string; url: string }, { error }: Tried) =>
  recordHouse(
    ctx,
    { type: 'partner.tried', partnerId, url, error },
    { subject: `partner:${partnerId}`, rooms: [] },
  )
