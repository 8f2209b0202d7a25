import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { doings } from '../src/tickets/possible.ts'
import { staffAddresses } from './support/staff-addresses.ts'

/** Changes of a ticket that need no form of their own. */
const withoutForm: Record<string, string> = {
  'PUT /tickets/:id/draft': 'kept while somebody types in any form',
  'DELETE /tickets/:id/draft': 'dropped when a form is sent',
  'POST /tickets/:id/showing': 'stands beside the masked reporter, and changes nothing',
  'POST /tickets/:id/attachments': 'a field of the answer: the pictures of the result',
  'PUT /tickets/:id/attachments/:attachmentId/publication': 'its own form beside each picture',
  'PUT /tickets/:id/public-answer': 'its own form among what waits before the public sees it',
  'PUT /tickets/:id/attachments/:attachmentId/showing': 'a switch beside each file of somebody else',
}

const addresses = staffAddresses.filter(
  (address) => !address.startsWith('GET ') && address.includes(' /tickets/:id/'),
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

/** Each form as it is written, by its act. */
const written = () => {
  const text = readFileSync('web/console/ticket/acts.ts', 'utf8')
  return [...text.matchAll(/^ {2}'?([\w-]+)'?: \{\n(.*?)^ {2}\},$/gms)].map(([, act, form]) => ({
    act: act!,
    form: form!.replaceAll(/([[ ])why([\],])/g, "$1{ name: 'why' }$2"),
  }))
}
const named = (form: string, pattern: RegExp) => [
  ...new Set([...form.matchAll(pattern)].map(([, name]) => name)),
]

test('every form sends each field that it asks for, and asks for each that it sends', () => {
  const forms = written()
  expect(forms.map(({ act }) => act).sort()).toEqual([...doings].sort())
  const torn = forms.filter(
    ({ form }) => `${named(form, /name: '(\w+)'/g).sort()}` !== `${named(form, /\bs\.v\('(\w+)'\)/g).sort()}`,
  )
  expect(torn.map(({ act }) => act)).toEqual([])
})

test('every form sends the version that its writer saw, or has a reason not to', () => {
  const holdsAnyway: Record<string, string> = {
    acknowledge: 'who hears the alarm hears it, whatever else changed',
    note: 'a note stands beside what others do',
    'answer-consultation': 'names the question that it answers',
    'withdraw-consultation': 'names the question that it takes back',
    'join-incident': 'what it is about stays so, whoever handles it meanwhile',
    'part-incident': 'names what it joined, whatever else changed',
    'finish-referral': 'ends the own part, whatever the others do',
  }
  const silent = written().filter(({ form }) => !form.includes('version: s.version'))
  expect(silent.map(({ act }) => act).sort()).toEqual(Object.keys(holdsAnyway).sort())
})

test('no two forms open by one key', () => {
  const keys = written().flatMap(({ form }) => named(form, /shortcut: '(\w)'/g))
  expect(keys).toEqual([...new Set(keys)])
  expect(keys.length).toBeGreaterThan(2)
})
