import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createStaffApi } from '../src/staff-api.ts'
import { doings } from '../src/tickets/possible.ts'

/** Changes of a ticket that need no form of their own. */
const withoutForm: Record<string, string> = {
  'PUT /tickets/:id/draft': 'kept while somebody types in any form',
  'DELETE /tickets/:id/draft': 'dropped when a form is sent',
  'POST /tickets/:id/attachments': 'a field of the answer: the pictures of the result',
  'PUT /tickets/:id/attachments/:attachmentId/publication': 'a switch beside each picture',
}

const addresses = createStaffApi(async () => null, {} as never).routes.flatMap(({ method, path }) =>
  method === 'GET' || method === 'ALL' || !path.startsWith('/tickets/:id/') ? [] : [`${method} ${path}`],
)

/** What the forms of the console send, read from how they are written: `at.extension.decision.$put`. */
const sent = () => {
  const text = readFileSync('web/console/ticket/acts.ts', 'utf8')
  return [...text.matchAll(/\bat((?:\.\w+|\[':\w+'\])+)\.\$(\w+)/g)].map(([, nouns, method]) => {
    const path = nouns!.replaceAll(/\.(\w+)|\[':(\w+)'\]/g, (_, noun, id) => (id ? `/:${id}` : `/${noun}`))
    return `${method!.toUpperCase()} /tickets/:id${path}`
  })
}

test('everything that changes a ticket has a form in the console, or a reason to have none', () => {
  const known = new Set([...sent(), ...Object.keys(withoutForm)])
  expect([...new Set(addresses)].filter((address) => !known.has(address))).toEqual([])
  expect([...known].filter((address) => !addresses.includes(address))).toEqual([])
})

test('the console derives no rule: it reads no status, role or timeline to know what can be done', () => {
  const text = readFileSync('web/console/ticket/acts.ts', 'utf8')
  expect(text.match(/\.status\b|\.roles\b|\.timeline\b|\bStatus\b/g)).toBeNull()
  const forms = new Set([...text.matchAll(/^ {2}'?([\w-]+)'?: \{$/gm)].map(([, key]) => key))
  expect(doings.filter((act) => !forms.has(act))).toEqual([])
})
