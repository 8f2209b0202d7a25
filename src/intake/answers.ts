import { z } from '../context/router.ts'
import { moment, nextCursor, orNull, sentence, utilityTold, whole } from '../platform/wire.ts'
import { CATEGORY_CODES } from '../routing/categories.ts'
import { candidate, lane, place, row, status } from '../tickets/reading/answers.ts'
import { typedInChannels } from './typed-in-channels.ts'

const receipt = {
  reference: z.string(),
  secret: z.string().openapi({ description: 'Opens the report to its sender; shown once' }),
  status,
  lane,
  category: z.enum(CATEGORY_CODES),
  commune: place.nullable(),
  candidates: z.array(candidate),
  department: z.object({ name: z.string() }).nullable(),
  dueAt: moment,
  trackUrl: z.string(),
  emergency: z
    .object({ numbers: z.array(z.string()), advice: sentence })
    .optional()
    .openapi({ description: 'What to do at once, where there is danger' }),
}
export const publicReceipt = z.object(receipt).openapi('Receipt')
const { secret: _, trackUrl: __, ...told } = receipt
/** What staff read of a report that they typed in: its secret is for the resident alone. */
export const typedInReceipt = z
  .object({
    ...told,
    id: whole,
    utility: orNull(utilityTold),
    asksPlace: z.boolean().openapi({ description: 'The reporter is asked by SMS where it is' }),
    opens: z.boolean().openapi({ description: 'Whether who typed it in may read the ticket' }),
  })
  .openapi('TypedInReceipt')

const typedIn = z.object({
  id: whole,
  reference: z.string(),
  channel: z.enum(typedInChannels),
  at: moment,
  opens: z.boolean().openapi({ description: 'Whether you may read the ticket' }),
  hasSlip: z.boolean().openapi({ description: 'Its slip can be printed again today' }),
  title: z.string().nullable().openapi({ description: 'Of what you may read' }),
  category: orNull(sentence).openapi({ description: 'Null, as what follows, of what is sealed' }),
  commune: z.string().nullable(),
  department: z.string().nullable(),
})
export const typedInToday = z.object({ reports: z.array(typedIn), next: nextCursor }).openapi('TypedInToday')

const callUnderWay = z.object({
  id: z.string(),
  startedAt: moment,
  answeredAt: moment.nullable(),
  endedAt: moment.nullable(),
})

const ofCaller = z.object({
  ...row,
  told: orNull(
    z.object({ what: z.enum(['answer', 'refusal', 'question']), text: z.string(), at: moment }),
  ).openapi({
    description:
      'What they were told last: the answer, a refusal, or what they are asked and have not answered',
  }),
})

export const callerCard = z
  .object({
    phone: z.string(),
    name: z.string().nullable().openapi({ description: 'While they are on the line' }),
    nameHint: z.string().nullable(),
    tickets: z.array(ofCaller),
    calls: whole,
    call: callUnderWay.nullable(),
  })
  .openapi('Caller')

/** What a report is answered that waits for a person. */
export const keptReport = z.object({ kept: z.literal(true), sentence }).openapi('KeptReport')
