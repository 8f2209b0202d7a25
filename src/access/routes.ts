import { languages } from '../../db/vocabulary.ts'
import { answer, createRoute, router, takes, z } from '../context/router.ts'
import { lastSeq } from '../events/store.ts'
import { phoneNumber } from '../intake/phone-number.ts'
import { choosePreferences } from './choose-preferences.ts'
import { type Managed, managedBy, type Screen, screensOf } from './management.ts'
import { type Role, staffOf } from './permissions.ts'
import { departmentOf, type Preferences, preferencesOf } from './store.ts'

export type Me = {
  id: string
  name: string
  language: Preferences['language']
  mailRhythm: Preferences['mailRhythm']
  email: string
  phone: string | null
  roles: Role[]
  manages: Managed[]
  screens: Screen[]
  department: {
    id: number
    name: string
    kind: string
    level: string
    provinceCode: string | null
    communeCode: string | null
  }
  seq: number
}

const preferences = z.object({
  mailRhythm: z.enum(['each', 'daily', 'weekly', 'none']).optional(),
  language: z.enum(languages).optional(),
  phone: z
    .string()
    .max(40)
    .transform((typed) => typed.trim() || null)
    .pipe(phoneNumber.nullable())
    .optional(),
})

export const meRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/me',
        summary: 'Who you are here',
        tags: ['access'],
        responses: { 200: answer<Me>('You') },
      }),
      async (c) => {
        const { db, actor } = c.get('ctx')
        const staff = staffOf(actor)
        const { id, name, roles, departmentId } = staff
        const [department, chosen, seq] = await Promise.all([
          departmentOf(db, departmentId),
          preferencesOf(db, id),
          lastSeq(db),
        ])
        const given = { manages: managedBy(staff), screens: screensOf(staff) }
        return c.json({ id, name, ...chosen, roles, ...given, department, seq }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/me',
        summary: 'Choose how often mails come, the language, and the number that danger is told to',
        tags: ['access'],
        request: { body: takes(preferences) },
        responses: { 200: answer<Preferences>('As chosen') },
      }),
      async (c) => c.json(await choosePreferences(c.get('ctx'), c.req.valid('json')), 200),
    )
