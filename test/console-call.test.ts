import { describe, expect, test } from 'vitest'
import { changed, isAnothers, taking } from '../web/console/call/caller-changed.ts'
import { blank, type Entry } from '../web/console/call/entry-fields.ts'

/* At the operator's desk: whose name stands beside which number. */

const empty: Entry = { ...blank, channel: 'hotline' }
const teo = changed(changed(empty, { phone: '0912345678' }), { name: 'Nguyễn Văn Tèo', nameOf: '0912345678' })
const other = { channel: 'hotline' as const, phone: '0933 000 111', callId: 'c2', callBackId: null }

describe('A name that the number brought', () => {
  test('goes when another number is typed, and stays while the same is written otherwise', () => {
    expect(changed(teo, { phone: '0900000001' })).toMatchObject({ name: '', nameOf: '' })
    for (const phone of ['0912 345 678', '+84912345678'])
      expect(changed(teo, { phone })).toMatchObject({ name: 'Nguyễn Văn Tèo' })
    expect(changed(teo, { text: 'Đèn tắt' })).toMatchObject({ name: 'Nguyễn Văn Tèo', text: 'Đèn tắt' })
  })

  test('stays once somebody wrote it, for it is what the caller said', () => {
    const said = changed(teo, { name: 'Nguyễn Văn Tèo Em' })
    expect(changed(said, { phone: '0900000001' })).toMatchObject({ name: 'Nguyễn Văn Tèo Em' })
  })
})

describe('A call that is taken', () => {
  test('takes the place of a number of which nobody said anything, and takes over no name and no consent of it', () => {
    const agreed = changed(teo, { consent: 'given', urgent: true })
    expect(isAnothers(agreed, other)).toBe(false)
    expect(taking(agreed, other)).toEqual({ ...empty, ...other })
  })

  test.each([
    { text: 'Đèn tắt' },
    { name: 'Lan' },
    { address: 'ngõ 45' },
    { helper: 'Hà' },
    { communeCode: '00364' },
  ])('waits while %j of somebody else is half written', (said) => {
    expect(isAnothers(changed(teo, said), other)).toBe(true)
  })

  test('goes into what is written of the same number, and of two calls without one into none', () => {
    const written = changed(teo, { text: 'Đèn tắt' })
    const again = { ...other, phone: '0912 345 678' }
    expect(isAnothers(written, again)).toBe(false)
    expect(taking(written, again)).toMatchObject({ text: 'Đèn tắt', name: 'Nguyễn Văn Tèo', callId: 'c2' })
    const hidden = { ...other, phone: '' }
    const first = taking(empty, hidden)
    expect(isAnothers(changed(first, { text: 'Cháy' }), { ...hidden, callId: 'c3' })).toBe(true)
    expect(isAnothers(changed(first, { text: 'Cháy' }), hidden)).toBe(false)
  })
})
