import { answer, createRoute, router, takes, z } from '../../context/router.ts'
import type { SignIn } from '../sign-in.ts'
import { imported, tried } from './answers.ts'
import { importStaff, tryImport } from './import-staff.ts'
import { sampleFile } from './sample.ts'

const tags = ['accounts']
const csv = z.string().openapi({ description: 'The text of the file; commas, semicolons or tabs' })
const whatToImport = z.object({
  csv,
  agreed: z.string().max(100).openapi({ description: 'As the trial answered it' }),
  invite: z.boolean().default(false).openapi({ description: 'Mail everybody in it who has no password yet' }),
})

/** Staff, departments, roles and duties from a file: first tried, then taken in as it was shown, all or nothing. */
export const importRoutes = (signIn: SignIn) =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/staff-import/sample',
        summary: 'A file to begin with',
        tags,
        responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } } },
      }),
      async (c) =>
        c.body(await sampleFile(c.get('ctx')), 200, {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': 'attachment; filename="can-bo-mau.csv"',
        }),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/staff-import/trial',
        summary: 'What a file of staff would make, change and leave, and what is wrong with it',
        tags,
        request: { body: takes(z.object({ csv })) },
        responses: { 200: answer(tried, 'Line by line; nothing is changed') },
      }),
      async (c) => c.json(await tryImport(c.get('ctx'), c.req.valid('json').csv), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/staff-import',
        summary: 'Take in a file of staff as it was tried',
        tags,
        request: { body: takes(whatToImport) },
        responses: { 200: answer(imported, 'All of it is done') },
      }),
      async (c) => c.json(await importStaff(c.get('ctx'), signIn, c.req.valid('json')), 200),
    )
