import type { Actor } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'
import type { Narrowing } from './branches.ts'

/* SQL: a fragment about `tickets t`, and `deadlines d` where what is overdue is asked for. */

export const narrowed = (db: Db, actor: Actor, asked: Narrowing & { now?: Date }) => db`
  ${asked.status ? db`and t.status = any(${asked.status})` : db``}
  ${asked.department ? db`and t.department_id = ${asked.department}` : db``}
  ${asked.commune ? db`and t.commune_code = ${asked.commune}` : db``}
  ${asked.province ? db`and t.province_code = ${asked.province}` : db``}
  ${asked.category ? db`and t.category_code = ${asked.category}` : db``}
  ${asked.lane ? db`and t.lane = ${asked.lane}` : db``}
  ${asked.mine && actor.kind === 'staff' ? db`and t.officer_id = ${actor.id}` : db``}
  ${asked.overdue && asked.now ? db`and d.open and d.due_at < ${asked.now} and d.paused_since is null` : db``}`
