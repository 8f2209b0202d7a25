import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import type { OidcProvider } from '../../platform/oidc-providers.ts'
import { shutFor } from '../accounts/store.ts'
import { shutBecause } from '../sign-in-refusals.ts'
import type { Named } from './ask.ts'
import { isAnothers, isNobodyHere } from './refusals.ts'
import { bind, boundBefore, personAt } from './store.ts'

export type Known = { id: string; hasCodeApp: boolean }

/**
 * The member of staff whom a provider has recognised: found by the work mailbox, and from the first time on the same person at
 * the provider. Nobody is made; refused are those who are unknown, locked or closed.
 */
export const recognisedBy = (ctx: Ctx, provider: OidcProvider, named: Named): Promise<Known> =>
  inTransaction(ctx, async (ctx) => {
    const mailbox = mailboxOf(named.mailbox)
    const person = await personAt(ctx.db, mailbox)
    if (!person) throw isNobodyHere(mailbox)
    const shut = await shutFor(ctx.db, person.id)
    if (shut) throw shutBecause(shut.lockedWhy)
    const bound = { userId: person.id, provider: `oidc:${provider.id}`, subject: named.subject }
    const before = await boundBefore(ctx.db, bound)
    if (before.some(({ userId, subject }) => userId !== person.id || subject !== named.subject))
      throw isAnothers(provider.button)
    if (before.length > 0) return person
    await bind(ctx.db, { ...bound, now: ctx.now })
    const event = { type: 'staff.changed', staffId: person.id, changes: { entersBy: provider.id } } as const
    await recordHouse(ctx, event, { subject: `staff:${person.id}`, rooms: [`staff:${person.id}`] })
    return person
  })
