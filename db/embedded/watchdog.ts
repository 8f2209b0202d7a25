import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'

/**
 * Outlives Node by a moment: reading its pipe ends when Node is gone, even by kill -9, and then it stops the server,
 * unless another process holds it. The holder's file goes last: who finds it gone finds the signal sent.
 */
const script = `
trap '' INT HUP TERM
directory=$1 own=$2
read -r released && exit
alive() {
  [ -d /proc/self ] || { kill -0 "$1"; return; }
  ticks=$2
  read -r stat < "/proc/$1/stat" || return
  set -- \${stat##*) }
  [ "$1" != Z ] && [ "\${20}" = "$ticks" ]
}
for holder in "$directory"/holders/*; do
  name=\${holder##*/}; pid=\${name%%.*}; rest=\${name#*.}
  [ "$name" = "$own" ] && continue
  alive "$pid" "\${rest%%.*}" && { rm -f "$directory/holders/$own"; exit; }
done
if read -r pid < "$directory/cluster/postmaster.pid"; then
  { [ ! -d /proc/self ] || [ "/proc/$pid/cwd" -ef "$directory/cluster" ]; } && kill -INT "$pid"
fi
rm -f "$directory/holders/$own"
`

/** Watches over one holder until told that it left by itself. */
export function startWatchdog(directory: string, holder: string) {
  const dog = spawn('/bin/sh', ['-c', script, 'lang-nghe-watchdog', directory, holder], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  // Without a dog the next start finds the server and joins it.
  dog.on('error', () => {})
  // Neither the dog nor its pipe may keep a finished program from ending.
  dog.unref()
  const pipe = dog.stdin as Socket
  pipe.unref()
  pipe.on('error', () => {})
  return { dismiss: () => pipe.end('released\n') }
}
