import type { MessengerName } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import { saysSomething } from '../../platform/text.ts'
import { keepHalves } from '../sms/halves.ts'
import { hasteOfText } from '../sms/inbound.ts'
import { enqueueInbound } from '../sms/queue.ts'
import type { Happening } from './messenger.ts'
import { messengers } from './messengers.ts'

type Handed = { name: MessengerName; happening: Happening; raw: Record<string, unknown> }

/** Keeps what came by a messenger together with its job, before anything is understood; answers whether it was new. */
export const storeHappening = (ctx: Ctx, { name, happening, raw }: Handed): Promise<boolean> => {
  const { id, sender, recipient, text } = happening
  return enqueueInbound(ctx.db, {
    channel: name,
    gateway: name,
    sms: { providerId: id, sender, recipient, body: keepHalves(text), piece: null },
    raw,
    setAside: whyAside(name, happening, raw),
    receivedAt: ctx.now,
    haste: hasteOfText(ctx, text),
  })
}

const whyAside = (
  name: MessengerName,
  { sender, text, isUnreadable }: Happening,
  raw: Record<string, unknown>,
) => {
  if (sender === '') return 'not-a-person'
  if (isUnreadable) return 'unreadable'
  const says = saysSomething(text) || /[?!]/.test(text)
  return says || messengers[name].filesIn(raw).length > 0 ? null : 'empty'
}
