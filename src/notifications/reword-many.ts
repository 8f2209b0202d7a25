import { mustManage } from '../access/management.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { wrongField } from '../platform/errors.ts'
import { cleanText } from '../platform/text.ts'
import { rewordMessage } from './messages.ts'
import { eachOf, type SettledMany } from './settle-many.ts'

type Rewording = { ids: readonly number[]; find: string; replace: string }

/** Puts other words for these in every one of the messages; what has left, or may not lose them, stays and is counted. */
export const rewordMany = (ctx: Ctx, { ids, find, replace }: Rewording): Promise<SettledMany> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'see-messages')
    const [was, becomes] = [cleanText(find), cleanText(replace)]
    if (was === '') throw nothingToFind()
    return eachOf(ids, (id) => rewordMessage(ctx, id, (body) => body.replaceAll(was, () => becomes)))
  })

const nothingToFind = () =>
  wrongField('find', { vi: 'Xin viết chữ cần thay.', en: 'Please write the words to be replaced.' })
