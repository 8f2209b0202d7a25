import { type ParseArgsConfig, parseArgs } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>
export type Asked<Of extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: Of }>
>
type Usage<Of extends Options> = { usage: string; options: Of; words?: [least: number, most: number] }

/** What was typed behind the name of a command; what it does not know is named, with how it is used, and ends it with 2. */
export const askedFor = <const Of extends Options>(
  { usage, options, words: [least, most] = [0, 0] }: Usage<Of>,
  given = process.argv.slice(2),
): Asked<Of> => {
  const asked = read(given, options)
  if (typeof asked === 'string') return endWith(`${asked}\n${usage}`)
  const tooMuch = asked.positionals[most]
  if (tooMuch !== undefined) return endWith(`${notKnown(tooMuch)}\n${usage}`)
  return asked.positionals.length < least ? endWith(usage) : asked
}

/** Says how a command is used. */
export function endWith(usage: string): never {
  process.stdout.write(`${usage}\n`)
  process.exit(2)
}

const notKnown = (word: string) => `Không hiểu "${word}" ở đây. / "${word}" is not understood here.`

/** Or what is wrong with it. */
const read = <Of extends Options>(args: string[], options: Of): Asked<Of> | string => {
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error
    const word = /'([^' ]+)/.exec(message)?.[1] ?? ''
    if (/missing|ambiguous/.test(message))
      return `Sau ${word} còn thiếu nội dung. / Something is missing after ${word}.`
    return notKnown(word)
  }
}
