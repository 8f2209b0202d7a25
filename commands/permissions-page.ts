import { type Role, roles } from '../db/vocabulary.ts'
import { acts, grants } from '../src/access/acts.ts'
import { management, managements } from '../src/access/management.ts'
import { sight } from '../src/access/permissions.ts'
import { securedByDefault } from '../src/platform/secured-roles.ts'
import { createStaffApi, type StaffDependencies } from '../src/staff-api.ts'
import { roleNames } from '../web/console/words/sign-in.ts'
import { pageOf, pageTable } from './page-table.ts'

export const permissionsPath = 'docs/permissions.md'

/** Who may do what, printed from the rules that decide it. */
export const permissionsPage = (): string =>
  pageOf(
    '# Who may do what',
    'Printed by `npm run permissions` from `src/access/permissions.ts`, `acts.ts`, `management.ts` and the routes; `test/permissions-page.test.ts` holds this page against them. What each role is answered at each address, by whose ticket it is and how sealed, stands in `test/access.test.ts` as statuses: 200 allowed, 403 refused, 404 invisible.',
    '## Roles',
    pageTable(
      ['role', 'vi', 'en', 'second factor by default'],
      roles.map((role) => [
        role,
        roleNames[role].vi,
        roleNames[role].en,
        securedByDefault.includes(role) ? 'yes' : '',
      ]),
    ),
    '## What each role sees',
    '`own`: tickets that their department holds, or that they are the officer of; `shared`: those that it is consulted on or works along with; `commune`, `province`: all of the place, from a seat in it; `unplaced`: those that lie in no province yet, from a seat of no commune. Sealed lanes are read in the department that holds the ticket alone. Nothing else is seen: the address answers 404.',
    pageTable(
      ['role', 'ordinary tickets', 'sealed lanes'],
      roles.map((role) => [role, sight[role].ordinary.join(', '), sight[role].sealed.join(', ')]),
    ),
    '## What each role does to the tickets that it sees',
    'By how the ticket stands to them; what is not named is refused with 403.',
    pageTable(
      ['act', ...roles.filter(acting)],
      acts.map((act) => [act, ...roles.filter(acting).map((role) => (grants[act][role] ?? []).join(', '))]),
    ),
    '## Duties that are about no one ticket',
    'How far each reaches from one’s seat.',
    'Figures need no duty: whoever sees the ordinary tickets of a unit reads its board, and with it which officer has how many of them open and overdue, by name. So colleagues of a department read it of one another, who leads a commune of all its departments, and the province of each; the public and other units read nobody’s name.',
    pageTable(
      ['duty', ...roles.filter(managing)],
      managements.map((duty) => [
        duty,
        ...roles.filter(managing).map((role) => management[duty][role] ?? ''),
      ]),
    ),
    '## Addresses of the staff API',
    'None answers without a sign-in (401). Who still has to add a second factor reaches `/api/me` and `/api/me/factors` alone.',
    pageTable(['address', 'what it is'], addresses()),
  )

const acting = (role: Role) => acts.some((act) => grants[act][role]?.length)
const managing = (role: Role) => managements.some((duty) => management[duty][role])

const addresses = (): string[][] => {
  const nothing = {} as StaffDependencies
  const { paths } = createStaffApi(nothing).getOpenAPIDocument({
    openapi: '3.0.0',
    info: { title: '', version: '' },
  })
  return Object.entries(paths ?? {})
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => [
        `${method.toUpperCase()} /api${path}`,
        (described as { summary?: string }).summary ?? '',
      ]),
    )
    .toSorted(([a], [b]) => (a! < b! ? -1 : 1))
}
