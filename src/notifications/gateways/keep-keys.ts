import { messengers } from '../../../db/vocabulary.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import type { Outlets } from '../outlet.ts'

/** Once a day: the keys of a messenger outlive a time when nobody writes there; refused ones are told before a message waits for them. */
export const keepKeys = async (ctx: Ctx, outlets: Outlets): Promise<void> => {
  for (const channel of messengers) {
    const kept = (await outlets[channel]?.keepKeys?.(ctx)) ?? 'kept'
    if (kept === 'kept') continue
    await inTransaction(ctx, (ctx) =>
      recordHouse(
        ctx,
        { type: 'sending.keys-refused', channel, error: kept.refused },
        { subject: `keys:${channel}`, rooms: [] },
      ),
    )
  }
}
