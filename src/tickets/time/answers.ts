import { z } from '../../context/router.ts'
import { buckets } from '../../deadlines/standing.ts'
import { moment, sentence, whole } from '../../platform/wire.ts'

const waitingFor = z.enum(['resident', 'department', 'law'])

const stretch = z
  .object({
    from: moment,
    to: moment,
    kind: z.enum(['counted', 'night', 'weekend', 'holiday', 'paused', 'break']),
    name: z.string().optional(),
    waitingFor: waitingFor.optional(),
  })
  .openapi('Stretch', { description: 'A piece of time, counted or skipped' })

const awaited = z.object({
  consultationId: whole,
  department: z.string(),
  askedAt: moment,
  dueAt: moment,
})

const extension = z.object({
  round: whole,
  why: z.string(),
  until: moment,
  askedBy: z.string(),
  askedAt: moment,
  decision: z.enum(['granted', 'refused']).nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: moment.nullable(),
  note: z.string().nullable(),
})

export const deadlineExplained = z
  .object({
    dueAt: moment,
    acceptDueAt: moment.nullable(),
    usedShare: z.number().openapi({ description: '0 to 1 of the time given, more once overdue' }),
    bucket: z.enum(buckets),
    pausedSince: moment.nullable(),
    waitingFor: waitingFor.nullable(),
    awaited: z.array(awaited),
    extensions: z.array(extension),
    sentences: z.array(sentence),
    timeline: z.array(stretch),
  })
  .openapi('DeadlineExplained')
