import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { builtBeside } from '../commands/built-beside.ts'

const aFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lang-nghe-built-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, 'console')
}

const page = (text: string) => async (into: string) => {
  await mkdir(into)
  await writeFile(join(into, 'index.html'), text)
}

test('what is built takes the place of what was, and nothing else is left', async () => {
  const folder = await aFolder()
  await builtBeside(folder, page('first'))
  await writeFile(join(folder, 'of-the-first.js'), '')
  await builtBeside(folder, page('second'))
  expect(await readdir(folder)).toEqual(['index.html'])
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('second')
  expect(await readdir(join(folder, '..'))).toEqual(['console'])
})

test('a build that fails halfway leaves what was there, whole', async () => {
  const folder = await aFolder()
  await builtBeside(folder, page('first'))
  const failing = builtBeside(folder, async (into) => {
    await page('half')(into)
    throw new Error('out of memory')
  })
  await expect(failing).rejects.toThrow('out of memory')
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('first')
  expect(await readdir(join(folder, '..'))).toEqual(['console'])
})

test('a first build that fails leaves none to be served', async () => {
  const folder = await aFolder()
  await expect(
    builtBeside(folder, async (into) => {
      await page('half')(into)
      throw new Error('out of memory')
    }),
  ).rejects.toThrow('out of memory')
  expect(await readdir(join(folder, '..'))).toEqual([])
})
