import { expect, test } from 'vitest'
import { readConfig } from '../src/platform/config.ts'

const secret = '0123456789abcdef0123456789abcdef'

test('a remark behind a setting is no part of it: the setting is named, and nothing of its value is said', () => {
  const reading = () => readConfig({ SECRET: `${secret}   # [required] the first signs`, PORT: '3001 #' })
  expect(reading).toThrow(/SECRET: bỏ lời ghi chú sau dấu #.* leave out the remark/)
  expect(reading).toThrow(/PORT: bỏ lời ghi chú/)
  expect(reading).not.toThrow(secret)
})

test('a # without a space before it is a part of it, and what is no setting of ours nobody asks about', () => {
  const url = 'smtp://user:a%23b@host:587'
  expect(readConfig({ SECRET: `${secret}#x`, SMTP_URL: url, OTHER: 'x # y' }).SECRET).toBe(`${secret}#x`)
})
