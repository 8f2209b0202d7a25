import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tusUploads } from '../../src/tickets/pictures/uploads/tus.ts'

/** Uploads of one test, in a folder that is made with the first of them. */
export const uploadsOfTest = (folder = join(tmpdir(), `lang-nghe-uploads-${crypto.randomUUID()}`)) =>
  tusUploads(folder)
