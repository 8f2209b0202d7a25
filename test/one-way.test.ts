import { expect, test } from 'vitest'
import { readConfig } from '../src/platform/config.ts'
import { hotlineOf, oneWaysOf } from '../src/platform/one-way.ts'

const esms = {
  ESMS_API_KEY: 'k',
  ESMS_SECRET_KEY: 's',
  ESMS_BRANDNAME: 'UBND HN',
  ESMS_SECRET: 'sixteen characters',
}
const kannel = (from: string) => ({
  KANNEL_URL: `http://u:p@127.0.0.1:13013/cgi-bin/sendsms?from=${from}`,
  KANNEL_SECRET: 'sixteen characters',
})
const twilio = (from: string) => ({
  TWILIO_ACCOUNT_SID: 'AC1',
  TWILIO_AUTH_TOKEN: 'sixteen characters',
  TWILIO_FROM: from,
  PUBLIC_URL: 'https://phananh.example.vn',
})
const of = (env: Record<string, string>, province: string | null = '01') =>
  oneWaysOf(readConfig(env))(province)

test.each([
  ['a number takes answers', { SMS_GATEWAYS: 'kannel', ...kannel('1022') }, null],
  ['a brand takes none', { SMS_GATEWAYS: 'kannel', ...kannel('UBND-HN') }, { hotline: null }],
  ['a brand is one by nature', { SMS_GATEWAYS: 'esms', ...esms }, { hotline: null }],
  [
    'a hotline stands for it',
    { SMS_GATEWAYS: 'esms', SMS_ONE_WAY: 'esms: 1022', ...esms },
    { hotline: '1022' },
  ],
  [
    'another province is not concerned',
    { SMS_GATEWAYS: 'kannel:01; esms:79', ...kannel('1022'), ...esms },
    null,
  ],
  [
    'a number that only sends',
    { SMS_HTTP_URL: 'http://x.example', SMS_ONE_WAY: 'generic' },
    { hotline: null },
  ],
  ['a number of Twilio', { SMS_GATEWAYS: 'twilio', ...twilio('+84901234567') }, null],
  ['a name at Twilio', { SMS_GATEWAYS: 'twilio', ...twilio('UBND HN') }, { hotline: null }],
  ['a service of Twilio', { SMS_GATEWAYS: 'twilio', ...twilio(`MG${'0a'.repeat(16)}`) }, null],
  ['no gateway at all', {}, null],
] as const)('whether the sender takes an SMS: %s', (_, env, expected) => expect(of(env)).toEqual(expected))

test('one of several that may send is enough, and a message about no place may leave by each', () => {
  const both = { SMS_GATEWAYS: 'kannel; esms', ...kannel('1022'), ...esms }
  expect(of(both)).toEqual({ hotline: null })
  const apart = { SMS_GATEWAYS: 'kannel:01; esms:79', ...kannel('1022'), ...esms }
  expect([of(apart, '79'), of(apart, null)]).toEqual([{ hotline: null }, { hotline: null }])
})

test.each(['sms', 'esms:1022:3', 'esms; esms', 'esms:gọi chúng tôi'])(
  'SMS_ONE_WAY=%s is refused, in words',
  (said) => expect(() => readConfig({ SMS_ONE_WAY: said })).toThrow(/viết tên cổng/),
)

test('who is to ring is told the number of their province, whether or not ours takes an SMS', () => {
  const numbers = { HOTLINES: '01:1022; 79: 028 1022' }
  const ring = (env: Record<string, string>, province: string | null) =>
    hotlineOf(readConfig({ ...numbers, ...env }))(province)
  const takes = { SMS_GATEWAYS: 'kannel', ...kannel('1022') }
  const sends = { SMS_GATEWAYS: 'esms', SMS_ONE_WAY: 'esms:1900 1022', ...esms }
  expect([ring(takes, '01'), ring(takes, '79'), ring(takes, '48'), ring(takes, null)]).toEqual([
    '1022',
    '028 1022',
    null,
    null,
  ])
  expect([ring(sends, '01'), ring(sends, '48')]).toEqual(['1022', '1900 1022'])
  expect(of({ ...numbers, SMS_GATEWAYS: 'esms', ...esms }, '79')).toEqual({ hotline: '028 1022' })
})

test.each(['1022', '01:', '01:1022; 01:1900', 'Hà Nội:1022', '01:gọi'])(
  'HOTLINES=%s is refused, in words',
  (said) => expect(() => readConfig({ HOTLINES: said })).toThrow(/viết mã tỉnh và số/),
)
