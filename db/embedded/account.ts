import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { otherwise, trouble } from './trouble.ts'

const run = promisify(execFile)

export type Account = { uid: number; gid: number }

const ours = 'lang-nghe'

/** PostgreSQL refuses to run as root: then the owner of the data, our own account (made if need be) or nobody runs it. */
export async function accountFor(directory: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const account =
    (await ownerOf(directory)) ?? (await lookUp(ours)) ?? (await create()) ?? (await lookUp('nobody'))
  if (account) return account
  throw trouble(
    `PostgreSQL không chạy bằng root, và không tạo được tài khoản "${ours}". Hãy chạy bằng người dùng thường. ${otherwise.vietnamese}`,
    `PostgreSQL does not run as root, and the account "${ours}" cannot be made. Run as an ordinary user. ${otherwise.english}`,
  )
}

async function ownerOf(directory: string): Promise<Account | undefined> {
  const found = await stat(directory).catch(() => undefined)
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined
}

// initdb insists on a line in passwd for its user, so a bare number is not enough.
async function lookUp(name: string): Promise<Account | undefined> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const line = passwd.split('\n').find((one) => one.startsWith(`${name}:`))
  const [, , uid, gid] = (line ?? '').split(':').map(Number)
  return uid && gid && uid > 0 && gid > 0 ? { uid, gid } : undefined
}

async function create() {
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent']
  const shell = ['--shell', '/usr/sbin/nologin']
  await run('/usr/sbin/useradd', [...options, ...shell, ours]).catch(() => {})
  // Two first starts may race for passwd's lock; whoever lost finds the winner's account.
  for (let tries = 0; tries < 5; tries++) {
    const made = await lookUp(ours)
    if (made) return made
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return undefined
}
