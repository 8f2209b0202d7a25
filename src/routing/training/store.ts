import type { routingModels } from '../../../db/schema/routing.ts'
import { answeredStatuses, goneStatuses } from '../../../db/vocabulary.ts'
import type { Db } from '../../platform/database.ts'
import { anyOf } from '../../tickets/any-of.ts'
import type { Confirmed } from '../kind/learn.ts'

/* SQL: examples are ranked over many thousand tickets, and models are megabytes handed on unread. */

type KeptModel = typeof routingModels.$inferSelect

/** Whether anything was confirmed or corrected since the newest model was trained. */
export const hasNews = async (db: Db): Promise<boolean> => {
  const [row] = await db`
    with newest as (select coalesce(max(trained_at), '-infinity') as at from routing_models where packed is not null)
    select from newest
    where exists (select from routing_corrections c where c.field = 'category' and c.staff_id <> 'resident' and c.at > newest.at)
      or exists (select from tickets t where t.status = 'resolved' and t.resolved_at > newest.at)
      or exists (select from ticket_events e where e.type = 'ticket.closed' and e.at > newest.at)`
  return row !== undefined
}

export type Example = Confirmed & { ticketId: number }

/**
 * Tickets whose category staff confirmed, by answering them or by correcting it (a resident's choice waits for that): the newest of each category, so that
 * no category drowns another. Sealed lanes teach nothing: a model keeps words.
 */
export const confirmedExamples = (
  db: Db,
  { amongNewest, ofEach }: { amongNewest: number; ofEach: number },
) => db<Example[]>`
  with confirmed as (
    select t.id from tickets t
    where t.id > (select max(id) from tickets) - ${amongNewest} and t.status in ${anyOf(db, answeredStatuses)}
    union
    select ticket_id from (
      select ticket_id from routing_corrections where field = 'category' and staff_id <> 'resident' order by id desc limit ${amongNewest}) corrected
  ), ranked as (
    select t.id, t.category_code, row_number() over (partition by t.category_code order by t.id desc) as n
    from confirmed join tickets t using (id)
    where t.lane in ('feedback', 'emergency') and t.erased_at is null and t.status <> 'refused' and t.status not in ${anyOf(db, goneStatuses)}
  )
  select t.id as ticket_id, left(t.text, 4000) as text, t.category_code as category
  from ranked join tickets t using (id) where n <= ${ofEach} order by t.id`

export type NewModel = Pick<KeptModel, 'trainedAt' | 'examples' | 'active'> & {
  model: Uint8Array
  accuracy: KeptModel['heldBackAccuracy']
}

/** Keeps the model; an active one takes the place of the one before. */
export const insertModel = async (
  db: Db,
  { model, trainedAt, examples, accuracy, active }: NewModel,
): Promise<number> => {
  if (active) await db`update routing_models set active = false where active`
  const [row] = await db<Pick<KeptModel, 'id'>[]>`
    insert into routing_models (trained_at, examples, held_back_accuracy, packed, active)
    values (${trainedAt}, ${examples}, ${accuracy}, ${model}, ${active}) returning id`
  return row!.id
}

/** A model is megabytes: of old ones only the figures stay. */
export const dropOldModels = (db: Db, keep: number) => db`
  update routing_models set packed = null
  where not active and packed is not null
    and id not in (select id from routing_models order by id desc limit ${keep})`
