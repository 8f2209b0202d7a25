import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import { sweepSessions } from '../access/accounts/sessions.ts'
import { sweepAttempts } from '../access/attempts/count.ts'
import { watchDelegations } from '../access/delegation/watch-delegations.ts'
import { sweepChallenges } from '../access/passkeys/challenge.ts'
import type { Staff } from '../access/permissions.ts'
import type { Backups } from '../backups/open.ts'
import { type Ctx, contextOf, type House } from '../context/context.ts'
import { recomputeAndSay } from '../deadlines/rulebook/recomputation.ts'
import { sweepDeadlines } from '../deadlines/sweep.ts'
import type { RootStore } from '../events/history/root.ts'
import { sealDay } from '../events/history/seal-day.ts'
import { watchHistory } from '../events/history/watch.ts'
import { askCaller } from '../intake/ask-caller.ts'
import { askEarlier } from '../intake/ask-earlier.ts'
import { addFiles } from '../intake/email/add-files.ts'
import { handleMail } from '../intake/email/handle.ts'
import { sweepMails } from '../intake/email/keep.ts'
import type { MailHandling } from '../intake/email/open.ts'
import { sweepFollowRequests } from '../intake/following/forget.ts'
import { addPictures } from '../intake/messengers/add-pictures.ts'
import { handleInbound } from '../intake/sms/handle.ts'
import { sweepInbound } from '../intake/sms/inbound.ts'
import type { SmsHandling } from '../intake/sms/open.ts'
import { compareWithAll, exchangeWithAll } from '../machines/exchange/turn.ts'
import { sendTo } from '../machines/webhooks/send.ts'
import { sendWhatIsDue, spreadChanges } from '../machines/webhooks/spread.ts'
import { sweepDeliveries } from '../machines/webhooks/sweep.ts'
import { deliver, sweepMessages } from '../notifications/deliver.ts'
import { sendDigests } from '../notifications/digest.ts'
import { keepKeys } from '../notifications/gateways/keep-keys.ts'
import type { SendingLimits } from '../notifications/gateways/limits.ts'
import { watchSending } from '../notifications/gateways/watch.ts'
import { releaseForGateway } from '../notifications/held.ts'
import type { Outlets } from '../notifications/outlet.ts'
import { sweepReceipts } from '../notifications/receipt.ts'
import type { Db } from '../platform/database.ts'
import { guardedFetch, type Post, type Talk } from '../platform/guarded-fetch.ts'
import { sweepLimits } from '../platform/limits/limits.ts'
import { makeFile } from '../reporting/exporting/aside/make.ts'
import { sweepMadeFiles } from '../reporting/exporting/aside/sweep.ts'
import { keepFigures } from '../reporting/keep-figures.ts'
import { sendWeeklyReports } from '../reporting/mailed/send-reports.ts'
import { watchWarnings } from '../reporting/warning/watch.ts'
import { tellGaps } from '../routing/editing/on-call/tell-gaps.ts'
import { trainModel } from '../routing/training/train-model.ts'
import { watchAlarms } from '../tickets/alarm/watch.ts'
import { closeSilentTickets } from '../tickets/close.ts'
import { watchAbsences } from '../tickets/dispatching/watch-absences.ts'
import { tellJoined } from '../tickets/incidents/follow.ts'
import { lookAgain } from '../tickets/papers/look-again.ts'
import type { Scan } from '../tickets/papers/paper.ts'
import type { Attic, Pictures } from '../tickets/pictures/pictures.ts'
import { sweepOrphans } from '../tickets/pictures/sweep-orphans.ts'
import { dayBefore } from '../tickets/pictures/uploads/place.ts'
import type { Uploads } from '../tickets/pictures/uploads/uploads.ts'
import { addUpCounts } from '../tickets/reading/counts.ts'
import { endRetention } from '../tickets/retention/end-retention.ts'
import { watchConsultations } from '../tickets/together/watch-consultations.ts'
import { learnAside } from './learn-aside.ts'
import { react } from './react.ts'
import type { ScheduledTask } from './schedule.ts'

type Work = (ctx: Ctx) => Promise<unknown>

/** What the tasks work with. */
export type Tools = {
  house: House
  /** How a member of staff reads the database: behind the second wall. */
  dbOf: (staff: Staff) => Db
  outlets: Outlets
  sms: SmsHandling
  mail: MailHandling
  /** Absent: nothing costs anything. */
  sending?: SendingLimits
  pictures: Pictures
  scan: Scan
  attic: Attic
  uploads: Pick<Uploads, 'sweep'>
  /** Where the roots of days are kept besides the database. */
  roots: RootStore
  /** How events leave for who receives them; absent: not at all. */
  post?: Post
  /** How one talks to neighbouring systems; absent: not at all. */
  talk?: Talk
  /** How pictures are fetched that a neighbouring system shows; absent: not at all. */
  fetchShown?: typeof fetch
  /** Keeps backups; absent where nobody said where. */
  backups?: Backups | null
}

const reaction = z.object({ eventIds: z.array(z.coerce.number()) })
const delivery = z.object({ messageId: z.coerce.number() })
const receiver = z.object({ webhookId: z.string() })
const inbound = z.object({ id: z.coerce.number() })
const ofFile = z.object({ fileId: z.string() })
const ofTicket = z.object({ ticketId: z.coerce.number() })
const ofIncident = z.object({ incidentId: z.coerce.number() })
/** A day that is not told reaches everything. */
const calendar = z
  .object({ provinceCode: z.string().nullable(), day: z.string().nullable().default(null) })
  .transform(({ provinceCode, day }) => ({ provinceCode, ...(day === null ? {} : { days: [day] }) }))

/** What the queue can be asked to do. */
export const taskList = ({
  house,
  dbOf,
  outlets,
  sms,
  mail,
  pictures,
  attic,
  uploads,
  scan,
  sending,
  roots,
  post,
  talk,
  fetchShown,
  backups,
}: Tools): TaskList => {
  const ctx = () => contextOf(house, { kind: 'system' })
  const scheduled: Record<ScheduledTask, Work> = {
    'fold-counts': addUpCounts,
    'keep-figures': (ctx) => keepFigures(ctx, 'restfully'),
    'sweep-deadlines': sweepDeadlines,
    'close-silent': closeSilentTickets,
    'seal-day': (ctx) => sealDay(ctx, roots),
    'watch-history': (ctx) => watchHistory(ctx, roots),
    'tell-on-call-gaps': tellGaps,
    'watch-absences': watchAbsences,
    'watch-alarms': watchAlarms,
    'watch-delegations': watchDelegations,
    'watch-consultations': watchConsultations,
    'learn-categories': (ctx) => trainModel(ctx, learnAside),
    'sweep-inbound': sweepInbound,
    'sweep-mails': sweepMails,
    'sweep-follow-requests': sweepFollowRequests,
    'sweep-attempts': (ctx) => Promise.all([sweepAttempts(ctx), sweepChallenges(ctx)]),
    'sweep-made-files': sweepMadeFiles,
    'sweep-sessions': sweepSessions,
    'sweep-limits': sweepLimits,
    'sweep-messages': async (ctx) => {
      await releaseForGateway(ctx, outlets)
      await sweepMessages(ctx)
      await sweepReceipts(ctx)
    },
    'watch-sending': (ctx) => watchSending(ctx, sending ?? { placed: [], patienceMinutes: 30 }),
    'keep-keys': (ctx) => keepKeys(ctx, outlets),
    'watch-warnings': watchWarnings,
    'sweep-uploads': (ctx) => uploads.sweep(dayBefore(ctx.now)),
    'look-again': (ctx) => lookAgain(ctx, pictures, scan),
    'send-webhooks': async (ctx) => {
      await spreadChanges(ctx)
      await sendWhatIsDue(ctx)
    },
    'exchange-with-partners': async (ctx) => {
      if (talk) await exchangeWithAll(ctx, talk, fetchShown ? { fetch: fetchShown, pictures } : null)
    },
    'compare-with-partners': async (ctx) => {
      if (talk) await compareWithAll(ctx, talk)
    },
    'sweep-deliveries': sweepDeliveries,
    'back-up': async (ctx) => backups?.take(ctx),
    'watch-backups': async (ctx) => backups?.watch(ctx),
    'sweep-pictures': (ctx) => sweepOrphans(ctx, attic),
    'end-retention': endRetention,
    'send-weekly-reports': sendWeeklyReports,
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
    'fetch-pictures': (payload, { job: { attempts, max_attempts } }) =>
      addPictures(ctx(), inbound.parse(payload).id, {
        pictures,
        fetch: guardedFetch,
        isLast: attempts >= max_attempts,
      }),
    'ask-caller': (payload) => askCaller(ctx(), ofTicket.parse(payload).ticketId),
    'ask-earlier': (payload) => askEarlier(ctx(), ofIncident.parse(payload).incidentId),
    'follow-incident': (payload) => tellJoined(ctx(), ofIncident.parse(payload).incidentId),
    'recompute-deadlines': (payload) => recomputeAndSay(ctx(), calendar.parse(payload)),
    'make-file': (payload, { abortSignal: signal, job: { attempts, max_attempts } }) =>
      makeFile(ctx(), ofFile.parse(payload).fileId, { dbOf, signal, isLast: attempts >= max_attempts }),
    'spread-changes': () => spreadChanges(ctx()),
    'send-webhook': async (payload) => {
      if (post) await sendTo(ctx(), receiver.parse(payload).webhookId, post)
    },
    deliver: async (payload) => void (await deliver(ctx(), delivery.parse(payload).messageId, outlets)),
  }
}
