import { isAnothers } from '../../access/permissions.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { lockNewest } from '../lock.ts'
import type { PictureStore } from '../pictures/pictures.ts'
import type { Scan, Verdict } from './paper.ts'
import { deletePaper, findHeld, type HeldPaper, heldPapers, releasePaper } from './store.ts'

const atOnce = 20

/** Has the scanner see what waits for it, oldest first, until it cannot be asked again. Answers how many it has seen. */
export const lookAgain = async (ctx: Ctx, files: PictureStore, scan: Scan): Promise<number> => {
  let looked = 0
  for (const paper of await heldPapers(ctx.db, atOnce)) {
    const bytes = await files.get(paper.storageKey)
    if (!bytes) continue
    const verdict = await scan(bytes)
    if (verdict === 'unseen') break
    await settle(ctx, paper, verdict)
    looked++
  }
  return looked
}

/** A paper that is clean is told of as if it came now; of one that is not, only that it came. */
const settle = (ctx: Ctx, { id, ticketId }: HeldPaper, verdict: Exclude<Verdict, 'unseen'>): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockNewest(ctx, ticketId)
    const paper = await findHeld(ctx.db, id)
    if (!paper) return
    const file = { attachmentId: id, purpose: paper.purpose, kind: 'paper' as const }
    // What somebody else sent stays theirs, whoever looks at it.
    const theirs: Ctx = isAnothers(paper.addedBy)
      ? { ...ctx, actor: { kind: 'resident', is: 'another' } }
      : ctx
    if (verdict === 'clean') {
      await releasePaper(ctx.db, id)
      await record(theirs, ticket, { type: 'ticket.attached', ...file, answers: false })
    } else {
      await deletePaper(ctx.db, id)
      await record(theirs, ticket, { type: 'ticket.attachment-discarded', ...file, found: verdict.found })
    }
  })
