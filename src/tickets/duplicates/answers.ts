import { z } from '../../context/router.ts'
import { moment, orNull, sentence, whole } from '../../platform/wire.ts'
import { status } from '../reading/answers.ts'

export const duplicate = z
  .object({
    id: whole,
    reference: z.string(),
    title: z.string(),
    status,
    categoryCode: z.string(),
    department: z.string(),
    reportedAt: moment,
    supporters: whole,
    published: z.boolean(),
    score: z.number().min(0).max(1),
    reasons: z.array(sentence),
  })
  .openapi('Duplicate')

export const followed = z
  .object({ reference: z.string(), supporters: whole, already: z.boolean() })
  .openapi('Followed')

const publishedAlike = z.object({
  reference: z.string(),
  title: z.string(),
  status,
  reportedAt: moment,
  supporters: whole,
})

export const similar = z
  .object({
    published: z.array(publishedAlike),
    others: whole.openapi({
      description: 'How many more there are that the public may not read',
    }),
    sentence: orNull(sentence),
  })
  .openapi('Similar')
