import { roles } from '../../../db/vocabulary.ts'
import { z } from '../../context/router.ts'
import { moment, orNull, whole } from '../../platform/wire.ts'

export const account = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    roles: z.array(z.enum(roles)),
    departmentId: whole,
    departmentName: z.string(),
    active: z.boolean(),
    entered: z.boolean().openapi({ description: 'They have chosen a password' }),
    secondFactor: z.boolean(),
    lockedAt: orNull(moment),
    lockedWhy: z.string().nullable(),
    lastSeenAt: orNull(moment),
  })
  .openapi('StaffAccount')

export const accountsPage = z
  .object({ accounts: z.array(account), next: z.string().nullable() })
  .openapi('StaffAccounts')

export const invited = z.object({ id: z.string(), until: moment }).openapi('Invited')
export const linkSent = z.object({ until: moment })
export const rolesNow = z.object({ id: z.string(), roles: z.array(z.enum(roles)) })
export const settled = z.object({
  kept: whole,
  handedOver: whole.openapi({ description: 'Open tickets that others have now, or the queue' }),
})

const session = z.object({
  id: z.string(),
  ipAddress: z.string().nullable(),
  userAgent: z.string().nullable(),
  createdAt: moment,
  updatedAt: moment,
  here: z.boolean().openapi({ description: 'It is the one that asks' }),
})
export const sessions = z.object({ sessions: z.array(session) }).openapi('StaffSessions')
export const ended = z.object({ ended: whole })
