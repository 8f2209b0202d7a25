import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardedFetch, isPublic, isRefusedUrl, lookupPublic } from '../src/platform/guarded-fetch.ts'

/** Addresses that nobody outside may make us ask, as numbers. */
const inner = fc.oneof(
  fc.tuple(fc.constant(10), fc.nat(255), fc.nat(255), fc.nat(255)),
  fc.tuple(fc.constant(127), fc.nat(255), fc.nat(255), fc.nat(255)),
  fc.tuple(fc.constant(0), fc.nat(255), fc.nat(255), fc.nat(255)),
  fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), fc.nat(255), fc.nat(255)),
  fc.tuple(fc.constant(169), fc.constant(254), fc.nat(255), fc.nat(255)),
  fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), fc.nat(255), fc.nat(255)),
  fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
  fc.tuple(fc.integer({ min: 224, max: 255 }), fc.nat(255), fc.nat(255), fc.nat(255)),
)

const hex = (n: number) => n.toString(16)

/** The ways in which one IPv4 address is written where a URL or a resolver takes it. */
const spellings: ((parts: number[]) => string)[] = [
  (parts) => parts.join('.'),
  (parts) => parts.map((part) => `0x${hex(part)}`).join('.'),
  (parts) => parts.map((part) => `0${part.toString(8)}`).join('.'),
  ([a, b, c, d]) => String(((a! * 256 + b!) * 256 + c!) * 256 + d!),
  ([a, b, c, d]) => `0x${hex(((a! * 256 + b!) * 256 + c!) * 256 + d!)}`,
  ([a, b, c, d]) => `${a}.${(b! * 256 + c!) * 256 + d!}`,
  ([a, b, c, d]) => `[::ffff:${a}.${b}.${c}.${d}]`,
  ([a, b, c, d]) => `[::ffff:${hex(a! * 256 + b!)}:${hex(c! * 256 + d!)}]`,
  ([a, b, c, d]) => `[64:ff9b::${a}.${b}.${c}.${d}]`,
  ([a, b, c, d]) => `[2002:${hex(a! * 256 + b!)}:${hex(c! * 256 + d!)}::1]`,
  (parts) => `${parts.join('.')}.`,
]

const innerSix = fc.constantFrom(
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  'fec0::1',
  '2001:db8::1',
)

describe('The one way out to addresses of others', () => {
  test('refuses every inner address, however it is written', () =>
    fc.assert(
      fc.asyncProperty(inner, fc.constantFrom(...spellings), async (parts, spell) => {
        await expect(guardedFetch(`https://${spell(parts)}/x.jpg`)).rejects.toMatchObject({
          code: 'EREFUSEDADDRESS',
        })
      }),
      { numRuns: 500 },
    ))

  test('refuses inner addresses of IPv6', () =>
    fc.assert(
      fc.asyncProperty(innerSix, async (address) => {
        await expect(guardedFetch(`https://[${address}]/`)).rejects.toMatchObject({ code: 'EREFUSEDADDRESS' })
      }),
    ))

  test('refuses a name that leads inside, though it leads outside as well', () =>
    fc.assert(
      fc.asyncProperty(inner, fc.boolean(), async (parts, isFirst) => {
        const [inside, outside] = [parts.join('.'), '203.162.4.191']
        const found = (isFirst ? [inside, outside] : [outside, inside]).map((address) => ({
          address,
          family: 4,
        }))
        const names = ((_: string, __: object, done: (...given: unknown[]) => void) =>
          done(null, found)) as never
        const told = await new Promise((resolve) =>
          lookupPublic(names)('x.example', {}, (error) => resolve(error)),
        )
        expect(told).toMatchObject({ code: 'EREFUSEDADDRESS' })
      }),
    ))

  test('connects to the very address that was looked at', async () => {
    const found = [{ address: '203.162.4.191', family: 4 }]
    const names = ((_: string, __: object, done: (...given: unknown[]) => void) => done(null, found)) as never
    const address = await new Promise((resolve) =>
      lookupPublic(names)('x.example', {}, (_, address) => resolve(address)),
    )
    expect(address).toBe('203.162.4.191')
    expect(isPublic('203.162.4.191')).toBe(true)
  })

  test('speaks https alone', async () => {
    for (const address of ['http://203.162.4.191/', 'file:///etc/passwd', 'data:,x'])
      await expect(guardedFetch(address)).rejects.toMatchObject({ code: 'EREFUSEDADDRESS' })
  })

  test('sends to no name that only a network of one’s own knows, and says so before it is asked', () => {
    for (const host of ['localhost', 'may-chu', 'a.localhost', 'cong.local', 'cong.internal.', 'x.home.arpa'])
      expect([host, isRefusedUrl(new URL(`https://${host}/`))]).toEqual([host, true])
    for (const host of ['cong.tinh.example', 'local.gov.vn', 'internal.vn'])
      expect([host, isRefusedUrl(new URL(`https://${host}/`))]).toEqual([host, false])
    expect(isRefusedUrl(new URL('http://may-chu:8080/'), ['may-chu:8080'])).toBe(false)
  })
})
