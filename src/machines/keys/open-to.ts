import type { ClientScope } from '../../../db/vocabulary.ts'

type Address = { method: string; path: RegExp; scope: ClientScope | null }

const of = (scope: ClientScope | null, method: string, ...paths: string[]): Address[] =>
  paths.map((path) => ({
    method,
    scope,
    path: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:[a-zA-Z]+/g, '[^/]+')}$`),
  }))

/** Every address of the staff API that opens to a program, and the scope that it asks for; null: any. All others stay shut. */
const addresses: Address[] = [
  ...of(null, 'GET', '/api/me'),
  ...of(
    'read-tickets',
    'GET',
    '/api/tickets',
    '/api/tickets/:id',
    '/api/tickets/:id/timeline',
    '/api/tickets/:id/attachments/:attachmentId',
    '/api/counts',
    '/api/changes',
    '/api/departments',
  ),
  ...of(
    'act',
    'PUT',
    '/api/tickets/:id/acceptance',
    '/api/tickets/:id/question',
    '/api/tickets/:id/resolution',
    '/api/tickets/:id/refusal',
    '/api/tickets/:id/forwarding',
    '/api/tickets/:id/assignment',
  ),
  ...of('act', 'POST', '/api/tickets/:id/note', '/api/tickets/:id/attachments'),
  ...of('act', 'GET', '/api/answer-templates'),
]

export type Opening = { scope: ClientScope | null }

/** What a program needs to ask this; null where none may. */
export const openTo = (method: string, path: string): Opening | null =>
  addresses.find((one) => one.method === method && one.path.test(path)) ?? null
