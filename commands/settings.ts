import { type Config, environment } from '../src/platform/config.ts'
import { plainly } from './plain-words.ts'

/** The settings of the environment; what is wrong in them is said, and ends the command with 1. */
export const settings = (): Config => {
  try {
    return environment()
  } catch (error) {
    process.stdout.write(`${plainly(error)}\n`)
    return process.exit(1)
  }
}
