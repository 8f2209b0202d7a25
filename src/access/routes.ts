import { languages, roles } from '../../db/vocabulary.ts'
import { answer, createRoute, router, takes, z } from '../context/router.ts'
import { lastSeq } from '../events/store.ts'
import { typedInChannels, typedInFor } from '../intake/typed-in-channels.ts'
import { phoneNumber } from '../platform/phone-number.ts'
import { dateOf } from '../platform/vietnam-time.ts'
import { day, orNull, whole } from '../platform/wire.ts'
import { weeklyUnitOf } from '../reporting/mailed/readers.ts'
import { choosePreferences } from './choose-preferences.ts'
import { lastDay } from './delegation/standing.ts'
import { areas, managedBy, managements } from './management.ts'
import { staffOf } from './permissions.ts'
import { screens, screensOf } from './screens.ts'
import { departmentOf, preferencesOf } from './store.ts'

const mailRhythm = z.enum(['each', 'daily', 'weekly', 'none'])
const language = z.enum(languages)

const chosen = z
  .object({
    mailRhythm,
    language,
    phone: z.string().nullable().openapi({ example: '+84912345678' }),
    weeklyReport: z.boolean(),
  })
  .openapi('Preferences')

const typedIn = z.object({
  channel: z.enum(typedInChannels),
  hasLink: z.enum(['sender', 'resident', 'nobody']).openapi({ description: 'Who holds the tracking link' }),
  receivedAt: z.enum(['now', 'told']).openapi({ description: '`told`: say `receivedOn`' }),
  consent: z.enum(['asked', 'by-writing']),
  onThePhone: z.boolean().openapi({ description: 'Callers are looked up, and may follow a known ticket' }),
})

const me = z
  .object({
    id: z.string(),
    name: z.string(),
    language,
    mailRhythm,
    email: z.string(),
    phone: z.string().nullable(),
    weeklyReport: z.boolean(),
    leads: z.boolean().openapi({ description: 'A report of their unit is mailed on Mondays' }),
    roles: z.array(z.enum(roles)),
    manages: z.array(z.object({ what: z.enum(managements), area: z.enum(areas) })),
    screens: z.array(z.enum(screens)),
    mustEnrol: z
      .boolean()
      .openapi({ description: 'Add a second factor first: until then nothing else answers' }),
    actingFor: orNull(z.object({ name: z.string(), to: day })).openapi({
      description: 'The leader in whose place you decide these days; what that lends is among `roles`',
    }),
    typesIn: z.array(typedIn).openapi({ description: 'How the reports came that you may type in' }),
    department: z.object({
      id: whole,
      name: z.string(),
      kind: z.string(),
      level: z.string(),
      provinceCode: z.string().nullable(),
      communeCode: z.string().nullable(),
    }),
    seq: whole.openapi({
      description: 'The last event that had been told when this was answered',
    }),
  })
  .openapi('Me')

const preferences = z.object({
  mailRhythm: mailRhythm.optional(),
  language: language.optional(),
  phone: z
    .string()
    .max(40)
    .transform((typed) => typed.trim() || null)
    .pipe(phoneNumber.nullable())
    .optional(),
  weeklyReport: z.boolean().optional(),
})

export const meRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/me',
        summary: 'Who you are here',
        tags: ['access'],
        responses: { 200: answer(me, 'You') },
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
        const given = { manages: managedBy(staff), screens: screensOf(staff), typesIn: typedInFor(staff) }
        const leads = weeklyUnitOf(staff) !== null
        const mustEnrol = staff.mustEnrol ?? false
        const { actingFor: lent } = staff
        const actingFor = lent ? { name: lent.name, to: dateOf(lastDay({ toAt: lent.until })) } : null
        return c.json(
          { id, name, ...chosen, roles, leads, ...given, mustEnrol, actingFor, department, seq },
          200,
        )
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/me',
        summary: 'Choose how often mails come, the language, and the number that danger is told to',
        tags: ['access'],
        request: { body: takes(preferences) },
        responses: { 200: answer(chosen, 'As chosen') },
      }),
      async (c) => c.json(await choosePreferences(c.get('ctx'), c.req.valid('json')), 200),
    )
