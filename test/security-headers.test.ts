import { describe, expect, test } from 'vitest'
import { withSignaturesOfNow } from '../src/access/old-signatures.ts'
import { createSignIn } from '../src/access/sign-in.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { testHouse } from './support/house.ts'
import { withApp } from './support/with-app.ts'

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
}

/** Every address of the app, with something in the place of each name in it. */
const addressesOf = ({ app }: Pick<ReturnType<typeof testApp>, 'app'>) =>
  [...new Map(app.routes.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()]
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({
      method,
      path: path.replace(/:\w+(\{[^/]*\})?\??/g, '1').replace(/\*/g, 'x'),
    }))

describe('What guards a browser', () => {
  test('stands in every answer once, and says everywhere the strictest', { timeout: 120_000 }, () =>
    withApp(async ({ app }) => {
      const wrong: string[] = []
      const addresses = [...addressesOf({ app }), { method: 'GET', path: '/there-is-no-such-page' }]
      expect(addresses.length).toBeGreaterThan(150)
      for (const { method, path } of addresses) {
        const call =
          method === 'GET' || method === 'HEAD' ? { headers: { accept: 'text/html' } } : { body: '{}' }
        const { headers } = await app.request(path, { method, ...call })
        for (const [name, value] of Object.entries(always))
          if (headers.get(name) !== value) wrong.push(`${method} ${path} ${name}: ${headers.get(name)}`)
        const policy = headers.get('content-security-policy') ?? ''
        if (!/default-src '(none|self)'/.test(policy) || /unsafe|\*|https?:/.test(policy))
          wrong.push(`${method} ${path}: ${policy}`)
        if (path.startsWith('/api/') && !headers.has('cache-control'))
          wrong.push(`${method} ${path}: says nothing of who may keep it`)
        if (headers.has('strict-transport-security')) wrong.push(`${method} ${path}: HSTS over http`)
      }
      expect(wrong).toEqual([])
    }),
  )

  test('a page runs its own script alone and is styled by its own style, an answer of the API by nothing', () =>
    withApp(async ({ resident }) => {
      const policyOf = async (path: string, accept = 'text/html') =>
        (await resident('GET', path, { headers: { accept } })).headers.get('content-security-policy')
      for (const page of ['/', '/report', '/t/AAAA-AAAA', '/there-is-no-such-page'])
        expect(await policyOf(page)).toMatch(
          /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'self';/,
        )
      expect(await policyOf('/api/provinces', '*/*')).toBe(
        "default-src 'none'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      )
    }))

  test('https is kept for a year in service', () =>
    inRollback(async (db) => {
      const house = { ...(await testHouse(db)), publicUrl: 'https://tinh.example' }
      const { headers } = await testApp(house).resident('GET', '/')
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
    }))

  test('cookies of staff are of this host alone over https, and one of before is still known', () =>
    inRollback(async (db) => {
      const house = await testHouse(db)
      const over = (publicUrl: string) => createSignIn({ db, secret: house.secret, publicUrl })
      const { authCookies } = await over('https://tinh.example').$context
      for (const { name, attributes } of Object.values(authCookies)) {
        expect(name).toMatch(/^__Host-lang-nghe\./)
        expect(attributes).toMatchObject({ secure: true, path: '/', httpOnly: true })
        expect(attributes.domain).toBeUndefined()
      }
      const before = new Headers({ cookie: 'a=1; __Secure-lang-nghe.session_token=x.y' })
      expect(withSignaturesOfNow(before, over('https://tinh.example')).get('cookie')).toBe(
        'a=1; __Host-lang-nghe.session_token=x.y',
      )
      expect(withSignaturesOfNow(before, over('http://localhost:3000')).get('cookie')).toBe(
        before.get('cookie'),
      )
    }))
})
