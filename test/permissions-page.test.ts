import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { permissionsPage, permissionsPath } from '../commands/permissions-page.ts'
import { staffAddresses } from './support/staff-addresses.ts'

test('The page on who may do what says what the rules say; else: npm run permissions', () => {
  expect(readFileSync(permissionsPath, 'utf8')).toBe(permissionsPage())
})

test('and names every address of the staff API', () => {
  const named = permissionsPage()
  const missing = staffAddresses.filter((address) => {
    const [method, path] = address.split(' ')
    return !named.includes(`| ${method} /api${path!.replaceAll(/:(\w+)/g, '{$1}')} |`)
  })
  expect(missing).toEqual([])
})
