import { join } from 'node:path'
import { startEmbedded } from '../db/embedded.ts'
import type { Config } from '../src/platform/config.ts'

type Opened = { url: string; stop: () => Promise<void> }
type Where = Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>

/** The same database as the server's: the one at DATABASE_URL, or the embedded one, joined or started. */
export const openDatabase = async (
  { DATABASE_URL, DATA_DIR }: Where,
  log?: (line: string) => void,
): Promise<Opened> => {
  if (DATABASE_URL) return { url: DATABASE_URL, stop: async () => {} }
  return startEmbedded({ directory: join(DATA_DIR, 'postgres'), ...(log ? { log } : {}) })
}
