import { digestOf } from '../platform/digest.ts'
import type { Identify, Recognise, Recognised } from './identify.ts'
import type { Staff } from './permissions.ts'

/** Where the database says whose rights moved, as `staff:ID` or `department:ID`: its triggers do, whoever changed them. */
export const rightsChannel = 'rights'

export const concerns = (about: string, { id, departmentId }: Staff): boolean =>
  about === `staff:${id}` || about === `department:${departmentId}`

export type Remembering = {
  identify: Identify
  forget: (about: string) => void
  forgetAll: () => void
}

/** However deaf this process may be to what the database says, a right that was taken away lasts no longer. */
const milliseconds = 15_000
const most = 20_000

/**
 * Recognises who was recognised a moment ago without asking the database again. What a request showed is kept as its digest
 * alone; an answer that was on its way while rights moved is not kept.
 */
export const rememberWho = (recognise: Recognise, clock: () => Date): Remembering => {
  const known = new Map<string, { staff: Staff; until: number }>()
  const asking = new Map<string, Promise<Recognised | null>>()
  let moves = 0

  const keep = (shown: string, { staff, ends }: Recognised) => {
    const until = Math.min(clock().getTime() + milliseconds, ends?.getTime() ?? Number.POSITIVE_INFINITY)
    known.delete(shown)
    known.set(shown, { staff, until })
    if (known.size > most) known.delete(known.keys().next().value!)
  }
  const ask = async (shown: string, headers: Headers) => {
    const before = moves
    const recognised = await recognise(headers).finally(() => before === moves && asking.delete(shown))
    if (recognised && before === moves) keep(shown, recognised)
    return recognised
  }
  const asked = (shown: string, headers: Headers) => {
    const running = asking.get(shown) ?? ask(shown, headers)
    asking.set(shown, running)
    return running
  }
  const moved = () => {
    moves++
    asking.clear()
  }
  return {
    identify: async (headers) => {
      const [key, cookie] = [headers.get('authorization'), headers.get('cookie')]
      if (!key && !cookie) return null
      const shown = await digestOf(JSON.stringify([key, cookie]))
      const found = known.get(shown)
      if (found && found.until > clock().getTime()) return found.staff
      return (await asked(shown, headers))?.staff ?? null
    },
    forget: (about) => {
      moved()
      for (const [shown, { staff }] of known) if (concerns(about, staff)) known.delete(shown)
    },
    forgetAll: () => {
      moved()
      known.clear()
    },
  }
}
