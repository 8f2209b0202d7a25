import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../src/platform/body.ts'
import { onError } from '../src/platform/http.ts'
import { createLog } from '../src/platform/log.ts'

const app = new Hono().post('/', async (c) => c.json(Object.keys(await readRecord(c)).length))
app.onError(onError(createLog('silent')))
const post = (type: string, body: string) =>
  app.request('/', { method: 'POST', headers: { 'content-type': type }, body })
const urlencoded = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data; boundary="b-1"'
const part = (name: string) => `--b-1\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n1\r\n`

describe('What is read of a body', () => {
  test.each([
    ['a form', urlencoded, 'text=ngap&phone=0912345678&reporter.name=B'],
    ['a form in parts', multipart, `${part('text')}${part('phone')}${part('reporter.name')}--b-1--\r\n`],
    ['JSON', 'application/json', '{"text":"ngap","phone":"0912345678","reporter":{"name":"B"}}'],
  ])('%s of a few fields is read', async (_, type, body) => {
    expect(await (await post(type, body)).json()).toBe(3)
  })

  test.each([
    ['a form of many fields', urlencoded, 'a&'.repeat(128_000)],
    ['a form of many named fields', urlencoded, Array.from({ length: 200 }, (_, i) => `f${i}=1`).join('&')],
    ['a form of many parts', multipart, `${part('a').repeat(100_000)}--b-1--\r\n`],
    ['a part with an endless head', multipart, `--b-1\r\n${'a: b\r\n'.repeat(40_000)}\r\n1\r\n--b-1--\r\n`],
    [
      'JSON of many fields',
      'application/json',
      JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [i, 1]))),
    ],
    ['JSON that nests without end', 'application/json', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('%s is refused before it is taken apart', async (_, type, body) => {
    const refused = await post(type, body)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('quá nhiều trường hoặc lồng quá sâu')
  })
})
