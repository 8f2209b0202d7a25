import { expect, test } from 'vitest'
import { knownField, knownFields } from '../web/console/leading/known-field.ts'

const options = [
  { value: 'procedure', label: 'Thủ tục chậm' },
  { value: 'other', label: 'Khác, chưa rõ' },
]

test('until the names of fields have come no code stands for them, and then each has its own', () => {
  const said = (from: typeof options) => knownFields(['procedure', 'other'], (code) => knownField(code, from))
  expect(said([])).toBe('…')
  expect(said(options)).toBe('Thủ tục chậm · Khác, chưa rõ')
  expect(knownField('no-longer-used', options)).toBe('no-longer-used')
})
