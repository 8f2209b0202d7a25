import type { Context } from 'hono'
import { contextOf, type House } from '../context/context.ts'
import type { Env } from '../context/request.ts'
import { readText } from '../platform/body.ts'
import type { Db } from '../platform/database.ts'
import type { AddressOf } from '../platform/limits/limits.ts'
import { from, type SignIn } from './sign-in.ts'
import { asSeen } from './sign-in-answers.ts'

/** What stands behind every address of the sign-in. */
export type Door = {
  signIn: SignIn
  house: House
  /** Connections that are not those of residents. */
  staffDb: Db
  addressOf: AddressOf
}

export const ctxOf = ({ house, staffDb }: Door) => ({
  ...contextOf(house, { kind: 'system' }),
  db: staffDb,
})

export const ask = (c: Context<Env>, { signIn, addressOf }: Door, request: Request): Promise<Response> =>
  signIn.handler(from(request, addressOf(c)))

/** Its body is read here: the library would take a client that went away for a fault of its own, and say so aloud. */
export const wholeRequest = async (c: Context<Env>): Promise<Request> => {
  const { method, headers } = c.req.raw
  const body = method === 'GET' ? '' : await readText(c)
  return new Request(c.req.url, { method, headers, ...(body && { body }) })
}

/** The cookie is all that opens the rest: its token stands in no answer. */
export const shown = async (c: Context<Env>, answered: Response) => {
  for (const cookie of answered.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
  return c.json(asSeen(await answered.json().catch(() => null)), 200)
}
