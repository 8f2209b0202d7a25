import type { DepartmentRow } from '../../../db/schema/routing.ts'
import type { WebhookRow } from '../../../db/schema/webhooks.ts'
import { accountsKeptBy } from '../../access/accounts/kept-by.ts'
import type { Actor } from '../../access/permissions.ts'
import type { Db } from '../../platform/database.ts'

/* SQL: statements carry whom the actor keeps, and rows are locked. */

export type WebhookSeen = Omit<
  WebhookRow,
  'secret' | 'previousSecret' | 'readUntil' | 'failuresInARow' | 'restsUntil'
> & { departmentName: string; waiting: number }

const most = 1000

const seen = (db: Db, actor: Actor) => db`
  select w.id, w.name, w.url, w.types, w.department_id, p.name as department_name, w.reach, w.state, w.stopped_because,
    w.failing_since, w.previous_until, m.name as made_by, w.made_at,
    (select count(*)::int from (
      select from webhook_deliveries d where d.webhook_id = w.id and d.state = 'waiting' limit ${most}) waiting) as waiting
  from webhooks w join departments p on p.id = w.department_id left join staff m on m.id = w.made_by
  where ${accountsKeptBy(db, actor)}`

export const findWebhook = async (db: Db, actor: Actor, id: string): Promise<WebhookSeen | null> => {
  const [row] = await db<WebhookSeen[]>`${seen(db, actor)} and w.id = ${id}`
  return row ?? null
}

export type WebhooksAsked = {
  state: 'open' | 'ended'
  after: { name: string; id: string } | null
  limit: number
}

/** A page by name; one row more than asked for when there is another page. */
export const webhooksOf = (db: Db, actor: Actor, { state, after, limit }: WebhooksAsked) => db<WebhookSeen[]>`
  ${seen(db, actor)} and (w.state = 'ended') = ${state === 'ended'}
    ${after === null ? db`` : db`and (w.name, w.id) > (${after.name}, ${after.id})`}
  order by w.name, w.id limit ${limit + 1}`

/** Locked, so that two who change it come one after the other; null when it has ended. */
export const lockWebhook = async (db: Db, id: string): Promise<Pick<WebhookRow, 'secret'> | null> => {
  const [row] = await db<Pick<WebhookRow, 'secret'>[]>`
    select secret from webhooks where id = ${id} and state <> 'ended' for update`
  return row ?? null
}

export type NewWebhook = Pick<
  WebhookRow,
  'id' | 'name' | 'url' | 'types' | 'departmentId' | 'reach' | 'secret' | 'madeBy' | 'madeAt'
>

/** It is told of what happens from now on. */
export const insertWebhook = (
  db: Db,
  { id, name, url, types, departmentId, reach, secret, madeBy, madeAt }: NewWebhook,
) => db`
  insert into webhooks (id, name, url, types, department_id, reach, secret, state, read_until, made_by, made_at)
  select ${id}, ${name}, ${url}, ${types}, ${departmentId}, ${reach}, ${secret}, 'on',
    (select coalesce(max(seq), 0) from ticket_events), ${madeBy}, ${madeAt}`

export type WebhookChanges = Pick<WebhookRow, 'id' | 'name' | 'url' | 'types' | 'reach' | 'state'>

/** Whoever switches it on begins with a clean slate. */
export const saveWebhook = (db: Db, { id, name, url, types, reach, state }: WebhookChanges) => db`
  update webhooks set name = ${name}, url = ${url}, types = ${types}, reach = ${reach}, state = ${state},
    stopped_because = case when ${state} = 'on' then null else stopped_because end,
    failing_since = case when ${state} = 'on' then null else failing_since end,
    failures_in_a_row = case when ${state} = 'on' then 0 else failures_in_a_row end,
    rests_until = null
  where id = ${id}`

export const saveSecret = (
  db: Db,
  { id, secret, previous, until }: { id: string; secret: string; previous: string; until: Date },
) => db`
  update webhooks set secret = ${secret}, previous_secret = ${previous}, previous_until = ${until} where id = ${id}`

export const saveStopped = async (
  db: Db,
  { id, because }: { id: string; because: 'gone' | 'failing' },
): Promise<boolean> => {
  const rows = await db`
    update webhooks set state = 'stopped', stopped_because = ${because} where id = ${id} and state = 'on' returning id`
  return rows.length > 0
}

/** What waited is sent to nobody any more. */
export const saveEnded = (db: Db, id: string, now: Date) => db`
  with dropped as (
    update webhook_deliveries set state = 'failed', error = 'ended', done_at = ${now} where webhook_id = ${id} and state = 'waiting'
  )
  update webhooks set state = 'ended' where id = ${id}`

export type Reading = Pick<WebhookRow, 'id' | 'types' | 'reach' | 'departmentId' | 'readUntil'> &
  Pick<DepartmentRow, 'kind' | 'provinceCode' | 'communeCode'>

/** Those that are on, locked: whatever is written for them comes in one order. */
export const lockReading = (db: Db) => db<Reading[]>`
  select w.id, w.types, w.reach, w.department_id, w.read_until, p.kind, p.province_code, p.commune_code
  from webhooks w join departments p on p.id = w.department_id
  where w.state = 'on' order by w.id for update of w`

export const saveReadUntil = (db: Db, { id, until }: { id: string; until: number }) => db`
  update webhooks set read_until = ${until} where id = ${id}`

export type SendingTo = Pick<
  WebhookRow,
  | 'id'
  | 'name'
  | 'url'
  | 'departmentId'
  | 'state'
  | 'secret'
  | 'previousSecret'
  | 'previousUntil'
  | 'failuresInARow'
  | 'restsUntil'
>

export const webhookToSend = async (db: Db, id: string): Promise<SendingTo | null> => {
  const [row] = await db<SendingTo[]>`
    select id, name, url, department_id, state, secret, previous_secret, previous_until, failures_in_a_row, rests_until
    from webhooks where id = ${id}`
  return row ?? null
}

/** `rests`: it takes things, and asks to be left alone for a while. */
export const saveTaken = (db: Db, id: string, rests: Date | null) => db`
  update webhooks set failing_since = null, failures_in_a_row = 0, rests_until = ${rests}
  where id = ${id} and (failures_in_a_row > 0 or ${rests}::timestamptz is not null)`

/** Whether administrators were told that it takes nothing since then. */
export const isWarnedOf = async (db: Db, id: string, since: Date): Promise<boolean> => {
  const rows = await db`
    select from ticket_events
    where subject = ${`webhook:${id}`} and type = 'webhook.failing' and at >= ${since} limit 1`
  return rows.length > 0
}

/** So many more failed; answers since when nothing was taken. */
export const saveFailing = async (
  db: Db,
  { id, failures, now, rests }: { id: string; failures: number; now: Date; rests: Date | null },
): Promise<Date> => {
  const [row] = await db<{ failingSince: Date }[]>`
    update webhooks set failures_in_a_row = failures_in_a_row + ${failures}, failing_since = coalesce(failing_since, ${now}),
      rests_until = ${rests}
    where id = ${id} returning failing_since`
  return row!.failingSince
}
