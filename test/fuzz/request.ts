import type { Address, Parameter } from './addresses.ts'
import type { Asked } from './asked.ts'
import { bodyFor } from './body.ts'
import { signs } from './doors.ts'
import { hostileText } from './hostile.ts'
import type { Person } from './people.ts'
import { idIn, knownIn, type Pool } from './pool.ts'
import type { Random } from './random.ts'
import { type Making, type Schema, valueFor } from './value.ts'

export type Means = {
  addresses: Address[]
  people: Person[]
  /** Those who hold most of the reports: some of what they ask is done. */
  hosts: Person[]
  pool: Pool
  named: Making['named']
}

/** How hostile a request is: mostly right, a little wrong, or wild. */
const wildness = [0, 0, 0, 0.08, 0.08, 0.3, 0.8]

/** Request n: of somebody, to some address, with what it takes or with what nobody expects. */
export const requestOf = (n: number, random: Random, means: Means): Asked => {
  const { addresses, people, pool, named } = means
  const address = random.pick(addresses)
  const person = random.pick(
    random.chance(0.5) && /\/tickets|\/messages|\/inbound/.test(address.path) ? means.hosts : people,
  )
  const making = { random, wild: random.pick(wildness), known: knownIn(pool), named }
  const own = random.pick(pool.own)
  const isResident = address.path.includes('{reference}') && random.chance(0.8)
  const known = (name: string) => (isResident ? { reference: own.reference, s: own.secret }[name] : undefined)
  const path = pathOf(address, { making, pool, known })
  const body = bodyFor(address, making)
  const headers = {
    ...surroundings(random),
    ...headersOf(address, making),
    ...(isResident ? { 'x-report-secret': own.secret } : {}),
    ...person.headers,
    ...(body ? { 'content-type': body.type, ...body.headers } : {}),
  }
  const asked: Asked = {
    n,
    address: `${address.method} ${address.path}`,
    who: person.who,
    staff: person.id !== null,
    method: random.chance(0.02) ? random.pick(methods) : address.method,
    path,
    headers,
    body: body?.bytes ?? null,
  }
  return address.tag === 'gateways' && random.chance(0.9) ? signs(asked) : asked
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']

type Pathing = { making: Making; pool: Pool; known: (name: string) => string | undefined }

const pathOf = ({ path, parameters }: Address, { making, pool, known }: Pathing): string => {
  const { random, wild } = making
  const valued = ({ name, schema = {} }: Parameter): unknown =>
    random.chance(wild) ? hostileText(random) : (known(name) ?? valueFor(schema, making, name))
  const inPath = (name: string, before: string) => {
    if (random.chance(wild)) return hostileText(random)
    if (name === 'id') return idIn(pool, before, random)
    return known(name) ?? making.known(name, random) ?? random.pick(['1', 'x', 'sessionid', 'style.css'])
  }
  const whole = path.replaceAll(/\{(\w+)\}/g, (_, name: string, at: number) =>
    escaped(inPath(name, path.slice(0, at)) ?? 1, random),
  )
  const query = parameters
    .filter(
      ({ in: place, required }) => place === 'query' && (required || random.chance(wild > 0 ? 0.5 : 0.15)),
    )
    .map((one) => `${one.name}=${escaped(valued(one), random)}`)
  return query.length > 0 ? `${whole}?${query.join('&')}` : whole
}

/** As a browser writes it, and now and then with escapes that are none. */
const escaped = (value: unknown, random: Random): string => {
  const text = worded(value)
  if (random.chance(0.05)) return encodeURI(text.toWellFormed().replaceAll(/[\0-\x20]/g, '')).slice(0, 2_000)
  return encodeURIComponent(text.toWellFormed()).slice(0, 6_000)
}

const headersOf = ({ parameters }: Address, making: Making): Record<string, string> =>
  Object.fromEntries(
    parameters
      .filter(({ in: place }) => place === 'header' && making.random.chance(0.7))
      .map(({ name, schema = {} as Schema }) => [name, inHeader(worded(valueFor(schema, making, name)))]),
  )

const worded = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
const inHeader = (value: string) => value.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 3_000)

/** What comes with every request, whoever sends it: where from, in which language, what it takes. */
const surroundings = (random: Random): Record<string, string> => {
  const from = [1, 2, 3, 4].map(() => random.below(256)).join('.')
  const many = {
    'x-forwarded-for': random.chance(0.05) ? inHeader(hostileText(random)) || '::1' : from,
    accept: random.pick(['text/html', 'application/json', '*/*', 'text/html;q=x', '']),
    ...(random.chance(0.3) ? { 'accept-language': random.pick(['en', 'vi', '*;q=9', 'xx-yy-zz,,;;']) } : {}),
    ...(random.chance(0.03) ? { host: random.pick(['evil.example', '[::1', 'a b', '%']) } : {}),
    ...(random.chance(0.05) ? { origin: random.pick(['https://evil.example', 'null', 'x']) } : {}),
    ...(random.chance(0.05) ? { cookie: inHeader(hostileText(random)) } : {}),
    ...(random.chance(0.05) ? { range: 'bytes=5-1', 'if-none-match': '*' } : {}),
    ...(random.chance(0.05) ? { 'accept-encoding': random.pick(['gzip', 'br', 'x;q=', '*']) } : {}),
    ...(random.chance(0.02) ? { authorization: inHeader(hostileText(random)) } : {}),
    ...(random.chance(0.02) ? { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' } : {}),
  }
  return many as Record<string, string>
}
