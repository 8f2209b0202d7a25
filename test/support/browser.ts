import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { cacheFolder } from './cache.ts'

const run = promisify(execFile)
const packed = createRequire(import.meta.url).resolve('@sparticuz/chromium')
const packageHome = packed.slice(0, packed.lastIndexOf('build'))

/**
 * The headless Chromium of the packages. The package's own flags are for AWS Lambda: one process, which dies with its
 * first context, and no web security, which a test wants.
 */
export async function openBrowser(): Promise<Browser> {
  // The package holds a Linux x64 browser only; elsewhere the developer's own Chrome plays.
  if (`${process.platform}-${process.arch}` !== 'linux-x64') return chromium.launch({ channel: 'chrome' })
  const home = await unpacked()
  const executablePath = join(home, 'chromium')
  const env = await surroundings(home, executablePath)
  return chromium.launch({ executablePath, env, args: ['--no-sandbox', '--font-render-hinting=none'] })
}

/** Unpacks once per installation, beside and renamed, so that two runs at once never meet half a browser. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packageHome, 'package.json'), 'utf8')) as {
    version: string
  }
  const home = join(await cacheFolder('browser'), `chromium-${version}`)
  if (existsSync(home)) return home
  const beside = await mkdtemp(`${home}.`)
  // The package unpacks into the temporary folder, and its libraries only where it believes to be in a Lambda.
  const env = { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  const script = `import('${packed}').then((m) => (m.default.default ?? m.default).executablePath())`
  await run(process.execPath, ['-e', script], { env })
  await writeFile(join(beside, 'fonts.conf'), fontsOf(home))
  await rename(beside, home).catch(() => rm(beside, { recursive: true, force: true }))
  return home
}

/** A bare machine lacks NSS or any font: the package brings both. The machine's own are preferred. */
async function surroundings(home: string, executablePath: string) {
  const env = { ...definedOf(process.env), FONTCONFIG_FILE: join(home, 'fonts.conf') }
  const brought = { ...env, LD_LIBRARY_PATH: join(home, 'al2023', 'lib') }
  for (const candidate of [env, brought]) {
    const works = await run(executablePath, ['--version'], { env: candidate }).catch(() => undefined)
    if (works) return candidate
  }
  throw new Error(
    `Chromium in ${dirname(executablePath)} does not run here: it needs Linux on x64 with glibc 2.34 or newer, libgcc, ` +
      'and a disk that allows programs to run.',
  )
}

const definedOf = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined))

const fontsOf = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(home, 'fonts', 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`
