import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Turns } from '../../src/tickets/pictures/uploads/turns.ts'
import { tusUploads } from '../../src/tickets/pictures/uploads/tus.ts'

/** Of a process that shares its folder with no other. */
const alone: Turns = {
  take: async () => true,
  keep: async () => 'held',
  leave: async () => {},
  forget: async () => {},
}

/** Uploads of one test, in a folder that is made with the first of them. */
export const uploadsOfTest = (folder = join(tmpdir(), `lang-nghe-uploads-${crypto.randomUUID()}`)) =>
  tusUploads({ folder, keptFree: 0 }, alone)
