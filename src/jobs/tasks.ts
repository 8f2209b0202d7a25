import {
  parseCronItems,
  Logger as QueueLogger,
  type Runner,
  type RunnerOptions,
  run,
  type TaskList,
} from 'graphile-worker'
import { z } from 'zod'
import { openQueuePool } from '../../db/queue-pool.ts'
import { type Ctx, contextOf, type House } from '../context/context.ts'
import { recomputeAndSay } from '../deadlines/rulebook/recomputation.ts'
import { sweepDeadlines } from '../deadlines/sweep.ts'
import { priorityOf } from '../events/haste.ts'
import { sealDay } from '../events/seal-day.ts'
import { addFiles } from '../intake/email/add-files.ts'
import { handleMail } from '../intake/email/handle.ts'
import { sweepMails } from '../intake/email/keep.ts'
import type { MailHandling } from '../intake/email/open.ts'
import { sweepFollowRequests } from '../intake/following/forget.ts'
import { handleInbound } from '../intake/sms/handle.ts'
import { sweepInbound } from '../intake/sms/inbound.ts'
import type { SmsHandling } from '../intake/sms/open.ts'
import { deliver, sweepMessages } from '../notifications/deliver.ts'
import { sendDigests } from '../notifications/digest.ts'
import type { SendingLimits } from '../notifications/gateways/limits.ts'
import { watchSending } from '../notifications/gateways/watch.ts'
import { releaseForGateway } from '../notifications/held.ts'
import type { Outlets } from '../notifications/outlet.ts'
import type { Logger } from '../platform/log.ts'
import { tellGaps } from '../routing/editing/on-call/tell-gaps.ts'
import { trainModel } from '../routing/training/train-model.ts'
import { watchAlarms } from '../tickets/alarm/watch.ts'
import { closeSilentTickets } from '../tickets/close.ts'
import { watchAbsences } from '../tickets/dispatching/watch-absences.ts'
import { lookAgain } from '../tickets/papers/look-again.ts'
import type { Scan } from '../tickets/papers/paper.ts'
import type { Attic, Pictures } from '../tickets/pictures/pictures.ts'
import { sweepOrphans } from '../tickets/pictures/sweep-orphans.ts'
import { dayBefore } from '../tickets/pictures/uploads/place.ts'
import type { Uploads } from '../tickets/pictures/uploads/uploads.ts'
import { addUpCounts } from '../tickets/reading/counts.ts'
import { watchConsultations } from '../tickets/together/watch-consultations.ts'
import { freeAbandoned, namingWorkers } from './abandoned.ts'
import { createHeartbeat, type Heartbeat } from './heartbeat.ts'
import { type Jobs, keepRunning } from './keep-running.ts'
import { learnAside } from './learn-aside.ts'
import { react } from './react.ts'
import { inUtc, type ScheduledTask, schedule } from './schedule.ts'

type Work = (ctx: Ctx) => Promise<unknown>

export type JobsSettings = {
  connectionString: string
  house: House
  log: Logger
  outlets: Outlets
  sms: SmsHandling
  mail: MailHandling
  /** Absent: nothing costs anything. */
  sending?: SendingLimits
  pictures: Pictures
  scan: Scan
  attic: Attic
  uploads: Pick<Uploads, 'sweep'>
  concurrency?: number
  /** Milliseconds between two looks at the queue; a new job is heard of at once. */
  pollInterval?: number
}

const reaction = z.object({ eventIds: z.array(z.coerce.number()) })
const delivery = z.object({ messageId: z.coerce.number() })
const inbound = z.object({ id: z.coerce.number() })
/** A day that is not told reaches everything. */
const calendar = z
  .object({ provinceCode: z.string().nullable(), day: z.string().nullable().default(null) })
  .transform(({ provinceCode, day }) => ({ provinceCode, ...(day === null ? {} : { days: [day] }) }))
const missedFor = 24 * 3_600_000

/** Two lines of reactions, three of deliveries, and one place more, so that what presses begins at once. */
const places = 6

/** Works on the queue until stopped; a running job is given time to end. */
export const startJobs = async (settings: JobsSettings): Promise<Jobs> => {
  const { house, log, concurrency = places } = settings
  const beat = createHeartbeat({ concurrency })
  const look = async () => {
    await beat.ask(house.db)
    await freeAbandoned(contextOf(house, { kind: 'system' }))
  }
  const start = () => {
    beat.begin()
    return startQueue(settings, beat)
  }
  const jobs = await keepRunning({ start, look, isLate: beat.isLate, log })
  return { ...jobs, stop: () => jobs.stop().finally(() => beat.end(house.db).catch(() => {})) }
}

const startQueue = async (settings: JobsSettings, beat: Heartbeat): Promise<Runner> => {
  const { connectionString, log, concurrency = places } = settings
  const onLost = (error: Error) => log.warn({ err: error }, 'the job queue lost a connection')
  const pool = openQueuePool({ connectionString, max: concurrency + 1, onLost })
  const end = () => pool.end().catch(onLost)
  try {
    const runner = await run({ ...runnerOptions(settings, beat), pgPool: pool })
    runner.promise.then(end, end)
    return runner
  } catch (error) {
    void end()
    throw error
  }
}

const runnerOptions = (settings: JobsSettings, beat: Heartbeat): RunnerOptions => {
  const { log, concurrency = places, pollInterval = 2_000 } = settings
  return {
    concurrency,
    pollInterval,
    noHandleSignals: true,
    // Only in this mode does a stop wait until what is done is also written down as done, so that no line stays locked.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    events: namingWorkers(),
    logger: queueLog(log),
    taskList: beat.among(taskList(settings)),
    parsedCronItems: parseCronItems(schedule.map(cronItem)),
  }
}

/** Daily work that fell into a stop is made up for; what comes every minute is not. */
const cronItem = ({ task, at }: (typeof schedule)[number]) => ({
  task,
  match: inUtc(at),
  identifier: task,
  options: {
    backfillPeriod: at.startsWith('*') ? 0 : missedFor,
    jobKey: `scheduled:${task}`,
    maxAttempts: 5,
    ...(task === 'watch-alarms' ? { priority: priorityOf.emergency } : {}),
  },
})

const taskList = ({
  house,
  outlets,
  sms,
  mail,
  pictures,
  attic,
  uploads,
  scan,
  sending,
}: JobsSettings): TaskList => {
  const ctx = () => contextOf(house, { kind: 'system' })
  const scheduled: Record<ScheduledTask, Work> = {
    'fold-counts': addUpCounts,
    'sweep-deadlines': sweepDeadlines,
    'close-silent': closeSilentTickets,
    'seal-day': sealDay,
    'tell-on-call-gaps': tellGaps,
    'watch-absences': watchAbsences,
    'watch-alarms': watchAlarms,
    'watch-consultations': watchConsultations,
    'learn-categories': (ctx) => trainModel(ctx, learnAside),
    'sweep-inbound': sweepInbound,
    'sweep-mails': sweepMails,
    'sweep-follow-requests': sweepFollowRequests,
    'sweep-messages': async (ctx) => {
      await releaseForGateway(ctx, outlets)
      await sweepMessages(ctx)
    },
    'watch-sending': (ctx) => watchSending(ctx, sending ?? { placed: [], patienceMinutes: 30 }),
    'sweep-uploads': (ctx) => uploads.sweep(dayBefore(ctx.now)),
    'look-again': (ctx) => lookAgain(ctx, pictures, scan),
    'sweep-pictures': (ctx) => sweepOrphans(ctx, attic),
    'send-daily-digests': (ctx) => sendDigests(ctx, 'daily'),
    'send-weekly-digests': (ctx) => sendDigests(ctx, 'weekly'),
  }
  return {
    ...Object.fromEntries(
      Object.entries(scheduled).map(([task, work]) => [task, async () => void (await work(ctx()))]),
    ),
    react: (payload) => react(ctx(), reaction.parse(payload).eventIds),
    'handle-inbound': (payload) => handleInbound(ctx(), inbound.parse(payload).id, sms),
    'handle-mail': (payload) => handleMail(ctx(), inbound.parse(payload).id, mail),
    'attach-mail': (payload) => addFiles(ctx(), inbound.parse(payload).id, pictures),
    'recompute-deadlines': (payload) => recomputeAndSay(ctx(), calendar.parse(payload)),
    deliver: async (payload) => void (await deliver(ctx(), delivery.parse(payload).messageId, outlets)),
  }
}

/** What the queue has to say, without its payloads. */
const queueLog = (log: Logger) =>
  new QueueLogger(({ taskIdentifier: task, jobId }) => (level, message) => {
    if (level === 'error') log.error({ task, jobId }, message)
    else if (level === 'warning') log.warn({ task, jobId }, message)
    else log.debug({ task, jobId }, message)
  })
