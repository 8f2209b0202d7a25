import type { Staff } from '../../access/permissions.ts'
import { openTo } from './open-to.ts'
import { lacksScope, notForPrograms } from './refusals.ts'

export type AskedByProgram = { method: string; path: string }

/** What a program's request has to pass before it is read: the address opens to programs, and its key has the scope. */
export const mustBeOpen = ({ client }: Pick<Staff, 'client'>, { method, path }: AskedByProgram): void => {
  if (!client) return
  const opening = openTo(method, path)
  if (!opening) throw notForPrograms()
  if (opening.scope && !client.scopes.includes(opening.scope)) throw lacksScope(opening.scope)
}
