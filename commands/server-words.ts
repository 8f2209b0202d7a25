import { oldestServer, type StandingServer } from '../db/standing-server.ts'
import { said } from './walls-words.ts'

/** Why we cannot work on that PostgreSQL; null when we can. */
export const unfit = ({ major, keepsSettings }: StandingServer): Error | null => {
  if (major < oldestServer)
    return said(`PostgreSQL ở DATABASE_URL là bản ${major}, quá cũ; xin nâng lên bản ${oldestServer} trở lên.
PostgreSQL at DATABASE_URL is version ${major}, which is too old; please upgrade to ${oldestServer} or newer.`)
  return keepsSettings ? null : throughPooler
}

const throughPooler =
  said(`DATABASE_URL đang trỏ vào một bộ gom kết nối (như PgBouncer), làm mất lớp bảo vệ của cán bộ. Xin trỏ DATABASE_URL thẳng vào PostgreSQL, và đặt địa chỉ bộ gom ở DATABASE_POOLED_URL.
DATABASE_URL leads through a pooler of connections (such as PgBouncer), where the walls between staff would not hold. Please let DATABASE_URL lead to PostgreSQL itself, and name the pooler in DATABASE_POOLED_URL.`)

/** A pooler that takes none of our settings says so instead of letting us in. */
export const ofPooler = (error: unknown): unknown => {
  const { code, message } = error as { code?: string; message?: string }
  return code === '08P01' && message?.includes('startup parameter') ? throughPooler : error
}
