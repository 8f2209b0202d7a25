import { join } from 'node:path'
import { startEmbedded } from '../db/embedded.ts'
import type { Config } from '../src/platform/config.ts'

/** `ownerUrl`: for whoever makes and changes tables. */
type Opened = { url: string; ownerUrl: string; stop: () => Promise<void> }
type Where = Pick<Config, 'DATABASE_URL' | 'DATABASE_OWNER_URL' | 'DATA_DIR'>

/** The same database as the server's: the one at DATABASE_URL, or the embedded one, joined or started. */
export const openDatabase = async (
  { DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR }: Where,
  log?: (line: string) => void,
): Promise<Opened> => {
  if (DATABASE_URL)
    return { url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL ?? DATABASE_URL, stop: async () => {} }
  return startEmbedded({ directory: join(DATA_DIR, 'postgres'), ...(log ? { log } : {}) })
}
