import { readFile } from 'node:fs/promises'

/** What `npm run backup -- --key` printed: lines that begin with # say something, the other is the key. */
export const identityIn = async (file: string): Promise<string> => {
  const lines = (await readFile(file, 'utf8')).split('\n').map((line) => line.trim())
  return lines.find((line) => line.startsWith('AGE-SECRET-KEY-')) ?? lines.join('').trim()
}
