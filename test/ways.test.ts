import { expect, test } from 'vitest'
import { failureKnown, failureOf } from '../web/console/words/partners.ts'
import { failures } from '../web/console/words/webhooks.ts'

const onTheWay = ['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'EHOSTUNREACH', 'EPROTO', 'ECONNRESET']

test('What goes wrong on the way to a machine of others is told by what it is, for events and for exchange', () => {
  const lost = failureOf('ENOTHINGKNOWN')
  for (const code of onTheWay) {
    expect([code, failures[code]]).toEqual([code, expect.objectContaining({ vi: expect.any(String) })])
    expect([code, failureOf(code)]).not.toEqual([code, lost])
  }
})

test('A neighbour that answers with an error of its own or another address is not said to be out of reach', () => {
  const lost = failureOf('ENOTHINGKNOWN')
  expect(failureOf('HTTP 503').vi).toContain('đang gặp lỗi')
  expect(failureOf('HTTP 301').vi).toContain('địa chỉ khác')
  expect(failureOf(null)).toEqual(lost)
  expect(failureKnown('service_code: unknown')).toBeUndefined()
})
