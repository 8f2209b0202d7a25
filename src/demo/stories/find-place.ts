import { handleInbound } from '../../intake/sms/handle.ts'
import { storeInbound } from '../../intake/sms/inbound.ts'
import { foldWord } from '../../routing/text.ts'
import { setPlace } from '../../tickets/corrections/place.ts'
import { lockNewest } from '../../tickets/lock.ts'
import { newestInbound } from '../store.ts'
import { type Story, stands, waitFor } from './story.ts'

/** Nobody knows where it is: whoever wrote by SMS answers the question, or an operator finds out. */
export const findPlace = async (story: Story): Promise<void> => {
  if (story.arrival.channel === 'sms' && story.chance.happens(0.7)) await answerWhere(story)
  if ((await stands(story)).communeCode !== null) return
  if (!(await waitFor(story, story.chance.between(1, 4)))) return
  const { crew, chance, life, ticketId, arrival } = story
  await life.attempt(crew.operator(chance), async (ctx) =>
    setPlace(ctx, await lockNewest(ctx, ticketId), {
      communeCode: arrival.placeCode,
      why: 'Đã gọi lại cho người phản ánh để hỏi địa bàn.',
    }),
  )
}

const answerWhere = async (story: Story): Promise<void> => {
  const { life, arrival, chance } = story
  if (!(await waitFor(story, chance.between(5, 50) / 60))) return
  const { phone } = arrival.person
  const body = foldWord(`${arrival.place.kind} ${arrival.place.commune}`.toLowerCase())
  await life.attempt({ kind: 'system' }, async (ctx) => {
    await storeInbound(ctx, {
      gateway: 'generic',
      sms: { providerId: '', sender: phone, recipient: '1022', body, piece: null },
      raw: { from: phone, to: '1022', text: body },
    })
    await handleInbound(ctx, (await newestInbound(ctx.db, phone))!, { provinceCode: arrival.provinceCode })
  })
}
