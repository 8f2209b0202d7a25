import { createHash } from 'node:crypto'
import type postgres from 'postgres'
import { rightsOf } from './rights.ts'
import { joinRoles, walledRoles } from './roles.ts'

type Sql = postgres.Sql

/**
 * Gives the roles that processes act as what they need and nothing else. Where this login may not make roles, and nobody made
 * them before, all stays as it was, and the start says so.
 */
export const raiseWalls = async (sql: Sql, app: string | undefined): Promise<void> => {
  if (!(await haveRoles(sql))) return
  await joined(sql)
  if (app !== undefined) await unlessForbidden(sql.unsafe(joinRoles(app)))
  const rights = await rightsOf(sql)
  const mark = createHash('sha256').update(rights.join('\n')).digest('hex')
  if ((await raisedAs(sql)) === mark) return
  await sql.begin(async (tx) => {
    // Waits for readers of these tables, and lets nobody who comes later wait for long behind it.
    await tx`set local lock_timeout = '20s'`
    for (const right of rights) await tx.unsafe(right)
    await tx.unsafe(`comment on schema graphile_worker is 'walls ${mark}'`)
  })
}

const haveRoles = async (sql: Sql): Promise<boolean> => {
  const known = await sql<{ rolname: string }[]>`
    select rolname from pg_roles where rolname = any(${[...walledRoles]})`
  const missing = walledRoles.filter((role) => !known.some(({ rolname }) => rolname === role))
  for (const role of missing)
    if (!(await unlessForbidden(sql.unsafe(`create role ${role} nologin`)))) return false
  return true
}

/** The owner may act as both, too: so one address alone has its walls against what is forgotten. */
const joined = async (sql: Sql) => {
  const [is] = await sql`
    select current_user as name, bool_and(pg_has_role(current_user, role, 'usage')) as both
    from unnest(${[...walledRoles]}::text[]) role`
  if (!is!.both) await unlessForbidden(sql.unsafe(joinRoles(is!.name)))
}

const raisedAs = async (sql: Sql): Promise<string | undefined> => {
  const [found] = await sql`select obj_description('graphile_worker'::regnamespace, 'pg_namespace') as said`
  return /^walls (\w+)$/.exec(found?.said ?? '')?.[1]
}

const forbidden = '42501'
const madeMeanwhile = ['42710', '23505']

/** Whether it was done; another process may have done it just now. */
const unlessForbidden = (doing: Promise<unknown>): Promise<boolean> =>
  doing.then(
    () => true,
    (error: { code?: string }) => {
      if (madeMeanwhile.includes(error.code ?? '')) return true
      if (error.code === forbidden) return false
      throw error
    },
  )
