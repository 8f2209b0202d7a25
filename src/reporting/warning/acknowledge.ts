import { mustManage } from '../../access/management.ts'
import { staffOf } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import { noSuchWarning, warningOf } from './read.ts'
import * as store from './store.ts'

/** A person says what is behind a spike: it is known, and stays on the board until it is over. */
export const acknowledgeWarning = (ctx: Ctx, id: number, { why }: { why: string }) =>
  inTransaction(ctx, async (ctx) => {
    const { db, actor, now } = ctx
    const warning = await store.lockWarning(db, actor, id)
    if (!warning) throw noSuchWarning()
    mustManage(actor, 'acknowledge-warnings', 'commune')
    if (warning.acknowledgedAt !== null) throw alreadySaid(warning)
    const { id: by, name } = staffOf(actor)
    await store.saveAcknowledged(db, id, { at: now, by, why })
    const { provinceCode, communeCode } = warning
    await recordHouse(
      ctx,
      { type: 'warning.acknowledged', warningId: id, why },
      {
        subject: `warnings:${provinceCode}`,
        rooms: [`province:${provinceCode}`, ...(communeCode ? [`commune:${communeCode}`] : [])],
      },
    )
    const said = { acknowledgedAt: now, acknowledgedBy: by, acknowledger: name, why, mayAcknowledge: false }
    return warningOf(ctx, { ...warning, ...said })
  })

const alreadySaid = ({ acknowledger, why }: store.Warning) =>
  new Refused('conflict', {
    vi: `${acknowledger ?? 'Đồng nghiệp'} đã ghi nhận cảnh báo này: “${why}”.`,
    en: `${acknowledger ?? 'A colleague'} has acknowledged this already: “${why}”.`,
  })
