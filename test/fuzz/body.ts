import { gzipSync } from 'node:zlib'
import type { Address } from './addresses.ts'
import { fileOf } from './file.ts'
import { hostileText } from './hostile.ts'
import { mailOf } from './mail.ts'
import type { Random } from './random.ts'
import { type Making, valueFor } from './value.ts'

export type Body = { type: string; bytes: Buffer; headers?: Record<string, string> }

/** What the address takes, in one of the forms it takes it in; now and then something else altogether. */
export const bodyFor = ({ method, bodies, path }: Address, making: Making): Body | null => {
  const { random, wild } = making
  if (method === 'GET') return null
  if (random.chance(wild / 6)) return junk(random)
  if (path.startsWith('/api/uploads') && bodies.length === 0)
    return { type: 'application/offset+octet-stream', bytes: fileOf(random).bytes, headers: tus(random) }
  if (bodies.length === 0) return null
  const [media, schema] = random.pick(bodies)
  if (media === 'message/rfc822') return { type: media, bytes: mailOf(random) }
  const value = valueFor(schema, making)
  if (media.startsWith('multipart')) return multipart(value, random)
  if (media.endsWith('urlencoded')) return { type: media, bytes: Buffer.from(formOf(value)) }
  const text = Buffer.from(JSON.stringify(value) ?? 'null')
  return {
    type: 'application/json',
    bytes: random.chance(wild / 8) ? text.subarray(0, text.length / 2) : text,
  }
}

const tus = (random: Random) => ({
  'tus-resumable': random.pick(['1.0.0', '0.2.1', 'x']),
  'upload-length': random.pick(['100', '0', '-1', '99999999999999', 'x']),
  'upload-offset': random.pick(['0', '5', '-1', 'x']),
  'upload-metadata': random.pick(['filename eA==', 'x', '', 'filename ///,,, filetype']),
})

const entries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value).slice(0, 2_000) : [['x', value]]
const worded = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

const formOf = (value: unknown): string =>
  entries(value)
    .map(
      ([name, one]) =>
        `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(worded(one).toWellFormed())}`,
    )
    .join('&')

const boundary = 'fuzz-boundary'

const multipart = (value: unknown, random: Random): Body => {
  const parts = entries(value).map(([name, one]) => {
    if (!/file|picture/.test(name) || random.chance(0.1))
      return Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="${name.toWellFormed()}"\r\n\r\n${worded(one)}\r\n`,
      )
    const { name: file, type, bytes } = fileOf(random)
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="${file}"\r\ncontent-type: ${type}\r\n\r\n`
    return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n')])
  })
  const end = random.chance(0.9) ? `--${boundary}--\r\n` : ''
  return {
    type: `multipart/form-data; boundary=${random.chance(0.95) ? boundary : 'another'}`,
    bytes: Buffer.concat([...parts, Buffer.from(end)]),
  }
}

const types = [
  'application/json',
  'application/json; charset=utf-16',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=""',
  'text/plain',
  'application/xml',
  'message/rfc822',
  '///',
  'application/problem+json',
]

const junk = (random: Random): Body => {
  const text = Buffer.from(hostileText(random))
  const kinds: (() => Buffer)[] = [
    () => text,
    () => Buffer.alloc(0),
    () => Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80]),
    () => Buffer.from(`\ufeff{"text":"x"}`),
    () => gzipSync('{"text":"x"}'),
    () => Buffer.from('{"text":"a","text":"b"}'),
    () => Buffer.from(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`),
    () => Buffer.alloc(300_000, 0x61),
    () => Buffer.from(`a=1&${'b[]=1&'.repeat(3_000)}`),
    () =>
      Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
  ]
  const headers: Record<string, string> = random.chance(0.2)
    ? { 'content-encoding': random.pick(['gzip', 'br', 'x']) }
    : {}
  return { type: random.pick(types), bytes: random.pick(kinds)(), headers }
}
