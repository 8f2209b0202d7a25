import { roles } from '../../../db/vocabulary.ts'
import { answer, asks, createRoute, router, takes, z } from '../../context/router.ts'
import { emailAddress } from '../../platform/email-address.ts'
import { line } from '../../platform/line.ts'
import { both } from '../../platform/problem.ts'
import { reason } from '../../platform/reason.ts'
import { departmentId, staffId } from '../../routing/editing/inputs.ts'
import { withSignaturesOfNow } from '../old-signatures.ts'
import type { SignIn } from '../sign-in.ts'
import { accountsPage, ended, invited, linkSent, rolesNow, sessions, settled } from './answers.ts'
import { inviteByMail } from './invite.ts'
import { sendPasswordLink } from './link.ts'
import { lockAccount, unlockAccount } from './lock.ts'
import { readAccounts } from './read-accounts.ts'
import { changeRoles } from './roles.ts'
import { endSessionsOf, readSessions } from './sessions.ts'
import { accountStates } from './store.ts'

const tags = ['accounts']
const whose = { params: z.object({ id: staffId }) }
const givenRoles = z
  .array(z.enum(roles))
  .min(1, both('Xin chọn ít nhất một vai trò.', 'Please choose a role at least.'))
  .max(roles.length)
  .transform((given) => [...new Set(given)])

const invitation = z.object({ name: line(100), email: emailAddress, departmentId, roles: givenRoles })
const list = asks({
  state: z.enum(accountStates).default('open'),
  q: z.string().trim().min(1).max(100).optional(),
  department: z.coerce.number().int().positive().max(2_000_000_000).optional(),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
const locking = z.object({
  why: reason(300).openapi({ description: 'The person reads it when they try to sign in' }),
  tickets: z.enum(['hand-over']).optional().openapi({
    description: 'What becomes of their open tickets; needed when they hold any (409 says how many)',
  }),
  to: staffId.nullable().optional(),
})

const coming = (signIn: SignIn) =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/staff',
        summary: 'The accounts that you keep, by name',
        tags,
        request: { query: list },
        responses: { 200: answer(accountsPage, 'One page') },
      }),
      async (c) => c.json(await readAccounts(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/staff',
        summary: 'Invite somebody: an account, and a mail with a link to choose the password',
        tags,
        request: { body: takes(invitation) },
        responses: { 201: answer(invited, 'Invited; the link works once, until then') },
      }),
      async (c) => c.json(await inviteByMail(c.get('ctx'), signIn, c.req.valid('json')), 201),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/staff/{id}/password-link',
        summary: 'Mail somebody another link to choose a password',
        tags,
        request: whose,
        responses: { 200: answer(linkSent, 'On its way; the links before it open nothing any more') },
      }),
      async (c) => c.json(await sendPasswordLink(c.get('ctx'), signIn, c.req.valid('param').id), 200),
    )

const standing = () =>
  router()
    .openapi(
      createRoute({
        method: 'put',
        path: '/staff/{id}/roles',
        summary: 'Say what somebody does here',
        tags,
        request: { ...whose, body: takes(z.object({ roles: givenRoles })) },
        responses: { 200: answer(rolesNow, 'Their roles now') },
      }),
      async (c) =>
        c.json(await changeRoles(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').roles), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/staff/{id}/lock',
        summary: 'Lock an account: signed out at once, told why at the door',
        tags,
        request: { ...whose, body: takes(locking) },
        responses: { 200: answer(settled, 'Locked; what became of their open tickets') },
      }),
      async (c) => c.json(await lockAccount(c.get('ctx'), c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/staff/{id}/lock',
        summary: 'Open a locked account again',
        tags,
        request: whose,
        responses: { 204: { description: 'Open again, with the password that it had' } },
      }),
      async (c) => {
        await unlockAccount(c.get('ctx'), c.req.valid('param').id)
        return c.body(null, 204)
      },
    )

const signedIn = (signIn: SignIn) =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/staff/{id}/sessions',
        summary: 'Where somebody is signed in; your own, or of whom you keep the account',
        tags,
        request: whose,
        responses: { 200: answer(sessions, 'The newest fifty') },
      }),
      async (c) => {
        const found = await readSessions(c.get('ctx'), c.req.valid('param').id)
        const headers = withSignaturesOfNow(c.req.raw.headers, signIn)
        const asks = (await signIn.api.getSession({ headers }))?.session.id
        return c.json({ sessions: found.map((one) => ({ ...one, here: one.id === asks })) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/staff/{id}/sessions',
        summary: 'Sign somebody out everywhere',
        tags,
        request: whose,
        responses: { 200: answer(ended, 'So many ended') },
      }),
      async (c) => c.json(await endSessionsOf(c.get('ctx'), c.req.valid('param').id, null), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/staff/{id}/sessions/{sessionId}',
        summary: 'End one sign-in',
        tags,
        request: { params: z.object({ id: staffId, sessionId: staffId }) },
        responses: { 200: answer(ended, 'Ended') },
      }),
      async (c) => {
        const { id, sessionId } = c.req.valid('param')
        return c.json(await endSessionsOf(c.get('ctx'), id, sessionId), 200)
      },
    )

/** Who gets in: accounts, their roles, their locks and their sign-ins. */
export const accountRoutes = (signIn: SignIn) =>
  router().route('/', coming(signIn)).route('/', standing()).route('/', signedIn(signIn))
