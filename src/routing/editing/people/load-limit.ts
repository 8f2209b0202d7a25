import type { z } from 'zod'
import { mustManage } from '../../../access/management.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { recordHouse } from '../../../events/record.ts'
import { roomsAt } from '../place.ts'
import { notYours } from '../words.ts'
import type { load } from './answers.ts'
import { lockPerson, saveLoadLimit } from './store.ts'

type Load = z.infer<typeof load>

/** Says how many open tickets a person is given at most; what they hold already stays. Danger knows no limit. */
export const setLoadLimit = (ctx: Ctx, id: string, loadLimit: number): Promise<Load> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'manage-directory')
    const person = await lockPerson(ctx.db, ctx.actor, id)
    if (!person) throw notYours()
    if (person.loadLimit === loadLimit) return { id, loadLimit }
    await saveLoadLimit(ctx.db, id, loadLimit)
    const rooms = [...roomsAt(person), `department:${person.departmentId}`, `staff:${id}`]
    const event = { type: 'staff.changed', staffId: id, changes: { loadLimit } } as const
    await recordHouse(ctx, event, { subject: `staff:${id}`, rooms })
    return { id, loadLimit }
  })
