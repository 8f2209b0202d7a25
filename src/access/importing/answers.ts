import { z } from '../../context/router.ts'
import { sentence, whole } from '../../platform/wire.ts'

const line = z
  .object({
    line: whole,
    what: z.enum(['made', 'changed', 'left', 'wrong']),
    who: z.string(),
    does: z.array(sentence).openapi({ description: 'What would be done, or everything that is wrong' }),
    grave: z.boolean().openapi({ description: 'It gives somebody a role with much power: look twice' }),
  })
  .openapi('StaffImportLine')

const told = { agreed: z.string(), lines: z.array(line) }

export const tried = z.object(told).openapi('StaffImportTrial')
export const imported = z.object({ ...told, invited: whole }).openapi('StaffImport')
