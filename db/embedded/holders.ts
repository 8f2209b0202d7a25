import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** One claim on a running server: it stops with its last holder, however that holder dies. */
export type Holder = { others(): string[]; forgetOthers(): Promise<void>; release(): void }

/**
 * Outlives Node by a moment: reading its pipe ends when Node is gone, even by kill -9, and then it stops the server,
 * unless another process holds it. The holder's file goes last: who finds it gone finds the signal sent.
 */
const watchdog = `
trap '' INT HUP TERM
read -r released && exit
for holder in "$1"/holders/*; do
  name=\${holder##*/}; pid=\${name%%.*}
  [ "$name" = "$2" ] && continue
  if [ -d /proc/self ]; then [ -d "/proc/$pid" ]; else kill -0 "$pid"; fi && { rm -f "$1/holders/$2"; exit; }
done
if read -r pid < "$1/cluster/postmaster.pid"; then
  { [ ! -d /proc/self ] || [ "/proc/$pid/cwd" -ef "$1/cluster" ]; } && kill -INT "$pid"
fi
rm -f "$1/holders/$2"
`

let claims = 0

export async function hold(directory: string): Promise<Holder> {
  const folder = join(directory, 'holders')
  await mkdir(folder, { recursive: true })
  const name = `${process.pid}.${++claims}`
  writeFileSync(join(folder, name), '')
  const dog = startWatchdog(directory, name)
  await farewell(folder)
  const others = () => readdirSync(folder).filter((one) => one !== name && isAlive(Number.parseInt(one, 10)))
  return {
    others,
    forgetOthers: async () => {
      for (const one of await readdir(folder)) if (one !== name) await rm(join(folder, one), { force: true })
    },
    release: () => {
      dog.stdin?.end('released\n')
      rmSync(join(folder, name), { force: true })
    },
  }
}

function startWatchdog(directory: string, name: string): ChildProcess {
  const dog = spawn('/bin/sh', ['-c', watchdog, 'lang-nghe-watchdog', directory, name], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  dog.stdin.on('error', () => {})
  dog.unref()
  return dog
}

// A holder that just died has a watchdog at work: let it finish before looking at the server.
async function farewell(folder: string) {
  for (let tries = 0; tries < 20; tries++) {
    const dead = readdirSync(folder).filter((one) => !isAlive(Number.parseInt(one, 10)))
    if (dead.length === 0) return
    if (tries === 19) for (const one of dead) rmSync(join(folder, one), { force: true })
    await sleep(50)
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return !isZombie(pid)
}

function isZombie(pid: number) {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
