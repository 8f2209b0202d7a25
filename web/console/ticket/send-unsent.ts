import { answered } from '../api.ts'
import type { Me } from '../shapes.ts'
import { sentUnder, type UnsentAct, type UnsentPictures } from '../unsent/unsent.ts'
import { actForms } from './acts.ts'
import { dropDraft } from './draft.ts'
import { onTheWay } from './on-the-way.ts'
import { sendAll } from './send-pictures.ts'

/** Sends what was done without a signal; answers the ticket's version after it. */
export const sendAct = async (one: UnsentAct, me: Me): Promise<number> => {
  const { ticketId, act, values, version, key } = one
  const form = actForms.find((form) => form.key === act)!
  const row = await answered(
    form.send({
      ticket: { id: ticketId, consultations: [] },
      me,
      version,
      v: (field) => values[field]?.trim() ?? '',
      under: sentUnder(key),
    }),
  )
  dropDraft({ staffId: me.id, ticketId, verb: act })
  return (row as { version: number }).version
}

export const sendPictures = async ({ ticketId, pictures }: UnsentPictures): Promise<void> => {
  const files = pictures.map(({ name, picture }) => new File([picture], name, { type: picture.type }))
  await sendAll({ ticketId, purpose: 'proof', files, say: (sentence) => onTheWay.set(sentence) }).finally(
    () => onTheWay.set(null),
  )
}
