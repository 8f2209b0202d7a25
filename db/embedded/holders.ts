import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isNameAlive, nameOf } from './living.ts'
import { startWatchdog } from './watchdog.ts'

/** One claim on a running server: it stops with its last holder, however that holder dies. */
export type Holder = { isLast(): boolean; release(): void }

let claims = 0

export async function hold(directory: string): Promise<Holder> {
  const folder = join(directory, 'holders')
  await mkdir(folder, { recursive: true })
  const own = `${nameOf(process.pid)}.${++claims}`
  writeFileSync(join(folder, own), '')
  const watchdog = startWatchdog(directory, own)
  await farewell(folder)
  const others = () => readdirSync(folder).filter((one) => one !== own)
  const forget = (one: string) => rmSync(join(folder, one), { force: true })
  return {
    isLast: () => !others().some(isHolding),
    release: () => {
      watchdog.dismiss()
      forget(own)
    },
  }
}

const isHolding = (name: string) => isNameAlive(name.slice(0, name.lastIndexOf('.')))

// A holder that just died has a watchdog at work: let it finish before looking at the server.
async function farewell(folder: string) {
  const dead = () => readdirSync(folder).filter((one) => !isHolding(one))
  for (let tries = 0; tries < 20 && dead().length > 0; tries++) await sleep(50)
  for (const one of dead()) rmSync(join(folder, one), { force: true })
}
