import { answersOnTickets } from '../../../../db/vocabulary.ts'
import { z } from '../../../context/router.ts'
import { moment, nextCursor, whole } from '../../../platform/wire.ts'

const person = z.object({ id: z.string(), name: z.string() })

export const duty = z
  .object({
    id: whole,
    staff: person,
    department: z.object({ id: whole, name: z.string() }),
    substitute: person.nullable(),
    categoryCode: z.string().nullable(),
    communeCode: z.string().nullable(),
    communeName: z.string().nullable(),
    validFrom: moment,
    validTo: moment.nullable(),
  })
  .openapi('Duty')
export const dutyPage = z.object({ duties: z.array(duty), next: nextCursor })

export const absence = z
  .object({
    id: whole,
    staff: person,
    departmentId: whole,
    startsAt: moment,
    endsAt: moment,
    why: z.string().nullable().openapi({ description: 'For the person and who manages them alone' }),
    tickets: z.enum(answersOnTickets).nullable(),
    takenOverBy: z.string().nullable().openapi({ description: 'Who takes the open tickets; null: by duty' }),
    handedOverAt: moment.nullable(),
  })
  .openapi('Absence')
export const absencePage = z.object({ absences: z.array(absence), next: nextCursor })
