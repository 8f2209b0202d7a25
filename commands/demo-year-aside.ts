import { fork } from 'node:child_process'
import { join } from 'node:path'

export type Beside = { databaseUrl: string; secret: string; publicUrl: string }

/** Makes the year of a demo in another process, with less of the machine than who answers people; answers how to stop it. */
export const makeYearAside = ({ databaseUrl, secret, publicUrl }: Beside): (() => Promise<void>) => {
  const env = {
    ...process.env,
    DEMO: 'true',
    DATABASE_URL: databaseUrl,
    SECRET: secret,
    PUBLIC_URL: publicUrl,
  }
  const child = fork(join(import.meta.dirname, 'demo-year.ts'), [], { env })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return async () => {
    child.kill()
    await ended
  }
}
