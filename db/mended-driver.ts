import { registerHooks } from 'node:module'

/**
 * postgres 3.4.9 throws outside every promise when a transaction rolls back on a connection that was lost, which ends the
 * process, and keeps half a message for the connection after it (its issues 1154, 1208). Until it is mended there, it is
 * mended as it is loaded; an update of the driver that changes these lines is refused, so that somebody looks.
 */
const mendings: [broken: string, mended: string][] = [
  [
    `  function execute(q) {
`,
    `  function execute(q) {
    if (!socket) {
      queryError(q, Errors.connection('CONNECTION_CLOSED', options, socket))
      return true
    }
`,
  ],
  [
    `    const x = socket.write(chunk, fn)
    nextWriteTimer !== null && clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    return x
`,
    `    const x = socket ? socket.write(chunk, fn) : true
    nextWriteTimer !== null && clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    return x
`,
  ],
  [
    `    incomings = null
    clearImmediate(nextWriteTimer)
`,
    `    incomings = null
    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
`,
  ],
]

export const mend = (source: string): string =>
  mendings.reduce((text, [broken, mended]) => {
    if (!text.includes(broken)) throw new Error(`db/mended-driver.ts no longer fits the driver:\n${broken}`)
    return text.replace(broken, () => mended)
  }, source)

registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context)
    if (!url.endsWith('/postgres/src/connection.js')) return loaded
    return { ...loaded, source: mend(String(loaded.source)) }
  },
})
