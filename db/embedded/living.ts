import { readFileSync } from 'node:fs'

/** Names a process beyond its number, which a reboot or a restarted container gives out again: `pid.startTicks`. */
export const nameOf = (pid: number) => `${pid}.${statOf(pid)?.startTicks ?? 0}`

export const isNameAlive = (name: string) => {
  const pid = Number.parseInt(name, 10)
  return isAlive(pid) && nameOf(pid) === name
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return statOf(pid)?.state !== 'Z'
}

// Only Linux has it; elsewhere a bare number must do.
function statOf(pid: number) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0], startTicks: fields[19] }
  } catch {
    return undefined
  }
}
