import { inLetters } from '../../tickets/secret.ts'

const howMany = 10
const half = 5

/** Read from paper and typed by hand: letters and digits that nobody misreads, ten of them, about 50 bits. */
export const recoveryCodes = (): string[] =>
  Array.from({ length: howMany }, () => {
    const code = inLetters(crypto.getRandomValues(new Uint8Array(2 * half)))
    return `${code.slice(0, half)}-${code.slice(half)}`
  })

/** As it was printed, however it is typed: capitals, spaces, without the dash. */
export const asPrinted = (typed: string): string => {
  const code = typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return `${code.slice(0, half)}-${code.slice(half)}`
}
