import { oneLine, saysSomething } from './text.ts'
import { writeThis, writtenAs } from './written.ts'

/** What stands on one line (a name, a title, a source), in one to `limit` characters; its breaks become blanks. */
export const line = (limit: number) =>
  writtenAs(limit, { clean: oneLine, says: saysSomething, otherwise: writeThis })
