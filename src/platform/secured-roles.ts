import { z } from 'zod'
import { type Role, roles } from '../../db/vocabulary.ts'

/** Who could let others in, or reads what is sealed. */
export const securedByDefault: Role[] = ['admin', 'province-admin', 'legal']

/** "admin, legal", or "none". */
export const securedRoles = z
  .string()
  .transform((list) => (list.trim() === 'none' ? [] : list.split(/[\s,;]+/).filter(Boolean)))
  .pipe(
    z.array(
      z.enum(roles, {
        error: `gồm tên vai trò, hoặc none / names of roles, or none: ${roles.join(', ')}`,
      }),
    ),
  )
