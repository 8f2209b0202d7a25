import { z } from '../../context/router.ts'
import { moment, whole } from '../../platform/wire.ts'

/** A mail as staff read it. */
export const mailSeen = {
  id: whole,
  sender: z.string(),
  receivedAt: moment,
  subject: z.string().nullable(),
  words: z.string().nullable(),
  whole: z.string().nullable().openapi({ description: 'With the mails that it quotes' }),
}
