import type { Staff } from '../../../access/permissions.ts'
import type { Ctx } from '../../../context/context.ts'
import { minuteMs } from '../../../platform/vietnam-time.ts'
import { openKey } from '../key.ts'
import { unreadableKey } from '../refusals.ts'
import { claimPartner, saveSpoken, type Talking } from '../store.ts'
import { inHandJustNow, noSuchFilePartner } from './refusals.ts'

export type FilePartner = Pick<Talking, 'id' | 'name' | 'jurisdictionId' | 'serviceCode'> & {
  key: string
  seat: Staff
}

/** Longer than a file may take: who dies in the middle of one holds nobody up for longer. */
const turn = 30 * minuteMs

const isId = (named: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(named)

/** Works on the files of one system, so that nobody else does meanwhile. */
export const withFilePartner = async <Done>(
  ctx: Ctx,
  named: string,
  work: (partner: FilePartner) => Promise<Done>,
): Promise<Done> => {
  const { db, now, secret } = ctx
  const claimed = await claimPartner(db, { which: { named }, now, until: new Date(now.getTime() + turn) })
  if (!claimed) throw isId(named) ? inHandJustNow() : noSuchFilePartner(named)
  const { id, name, jurisdictionId, serviceCode, seat } = claimed
  try {
    const key = await openKey(secret, claimed.key)
    if (key === null) throw unreadableKey()
    const client = { keyId: 0, scopes: ['act' as const], reach: 'department' as const, perMinute: 0 }
    return await work({
      id,
      name,
      jurisdictionId,
      serviceCode,
      key,
      seat: { ...seat, kind: 'staff', client },
    })
  } finally {
    await saveSpoken(db, { id, error: null, restsUntil: null, failuresInARow: 0 })
  }
}
