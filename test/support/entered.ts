import { createHmac } from 'node:crypto'
import type { Sql } from '../../db/connect.ts'

/** Signs these people in, once more where they were, as the sign-in library would have written it down; their cookies, in order. */
export const enteredAs = async (sql: Sql, ids: string[], secret: string): Promise<string[]> => {
  const tokens = ids.map((id) => `entered-${id}`)
  await sql`
    insert into session (id, user_id, token, expires_at)
    select t, u, t, now() + interval '12 hours' from unnest(${ids}::text[], ${tokens}::text[]) as entered (u, t)
    on conflict (id) do update set expires_at = excluded.expires_at, updated_at = now()`
  return tokens.map((token) => {
    const signed = createHmac('sha256', secret).update(token).digest('base64')
    return `lang-nghe.session_token=${encodeURIComponent(`${token}.${signed}`)}`
  })
}
