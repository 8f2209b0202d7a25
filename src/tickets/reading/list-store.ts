import { pressingInSql } from '../../../db/vocabulary.ts'
import type { Actor } from '../../access/permissions.ts'
import { visibleTo } from '../../access/visible.ts'
import type { Db } from '../../platform/database.ts'
import { rowColumns, rowJoins, type StoredRow } from './store.ts'

/* SQL: the hottest reads, whose rights (`visibleTo`) and order an index answers. */

/** The keys of the last row that was shown. */
export type ListPlace = { rank: number; dueAt: Date; id: number }

export type PageQuestion = {
  status?: string[]
  department?: number
  commune?: string
  province?: string
  category?: string
  lane?: string
  q?: string
  mine?: boolean
  overdue?: boolean
  sort: 'newest' | 'due'
  after: ListPlace | null
  limit: number
  now: Date
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')

const chosen = (db: Db, actor: Actor, asked: PageQuestion) => db`
  ${visibleTo(db, actor)}
  ${asked.status ? db`and t.status = any(${asked.status})` : db``}
  ${asked.department ? db`and t.department_id = ${asked.department}` : db``}
  ${asked.commune ? db`and t.commune_code = ${asked.commune}` : db``}
  ${asked.province ? db`and t.province_code = ${asked.province}` : db``}
  ${asked.category ? db`and t.category_code = ${asked.category}` : db``}
  ${asked.lane ? db`and t.lane = ${asked.lane}` : db``}
  ${asked.mine && actor.kind === 'staff' ? db`and t.officer_id = ${actor.id}` : db``}
  ${asked.overdue ? db`and d.open and d.due_at < ${asked.now} and d.paused_since is null` : db``}
  ${asked.q ? db`and t.search like ${`%${escapeLike(asked.q)}%`}` : db``}`

/**
 * One row more than the limit, so that the caller knows whether a next page exists. What presses comes before all else,
 * whatever the sort: the few of those by an index of their own, the rest by the one of the list.
 */
export const ticketPage = (db: Db, actor: Actor, asked: PageQuestion) => {
  const branch = (stage: 'pressing' | 'rest') => db`
    select ${rowColumns(db)}, ${rankOf(db)} as rank from tickets t ${rowJoins(db)}
    where ${chosen(db, actor, asked)} and ${isOfStage[stage](db)} ${later(db, asked, stage)}
    order by ${inOrder[asked.sort](db)} limit ${asked.limit + 1}`
  return db<(StoredRow & { rank: number })[]>`
    select * from ((${branch('pressing')}) union all (${branch('rest')})) page
    order by ${inOrder[asked.sort](db)} limit ${asked.limit + 1}`
}

const isOfStage = {
  pressing: (db: Db) => db.unsafe(pressingInSql),
  rest: (db: Db) => db`not ${db.unsafe(pressingInSql)}`,
}

/** An open emergency, what may be one, and the rest. */
const rankOf = (db: Db) => db`
  case when not ${db.unsafe(pressingInSql)} then 2 when lane = 'emergency' then 0 else 1 end`

const inOrder = {
  due: (db: Db) => db`rank, due_at, id`,
  newest: (db: Db) => db`rank, id desc`,
}

/** The rows after the cursor; past the pressing ones their branch is empty. */
const later = (db: Db, { after, sort }: PageQuestion, stage: 'pressing' | 'rest') => {
  if (!after) return db``
  if (after.rank < 2 && stage === 'rest') return db``
  const behind =
    sort === 'due' ? db`(d.due_at, t.id) > (${after.dueAt}, ${after.id})` : db`t.id < ${after.id}`
  if (stage === 'rest') return db`and ${behind}`
  return after.rank === 2
    ? db`and false`
    : db`and (${rankOf(db)} > ${after.rank} or (${rankOf(db)} = ${after.rank} and ${behind}))`
}
