import type { Ctx } from '../../context/context.ts'
import type { RecordedEvent } from '../../events/event.ts'
import { releaseAbsorbed } from './unmerge.ts'

/** What merging does about an event; safe to repeat. */
export const reactByReleasing = async (ctx: Ctx, event: RecordedEvent): Promise<void> => {
  if (event.type === 'ticket.withdrawn') await releaseAbsorbed(ctx, event.ticketId!)
}
