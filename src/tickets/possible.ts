import { type Act, mayAct, notTheirs } from '../access/acts.ts'
import { type Actor, sealedLanes } from '../access/permissions.ts'
import type { Clock } from '../deadlines/clock.ts'
import type { Sentence } from '../platform/errors.ts'
import { obstacleToAcknowledging } from './alarm/ringing.ts'
import type { Alarm } from './alarm/store.ts'
import { actToCorrectContact } from './contact/correctable.ts'
import { obstacleToPublishing } from './corrections/publishable.ts'
import { actToCheckDanger, obstacleToChecking } from './danger/doubt.ts'
import { obstacleToJoining, obstacleToParting } from './incidents/refusals.ts'
import { obstacleToHolding, obstacleToReleasing } from './legal/hold.ts'
import { obstacleToStep, type Step } from './lifecycle.ts'
import type { Obstacle } from './obstacle.ts'
import { obstacleToAccepting, obstacleToSettling, obstacleToUndoing } from './taking-on.ts'
import type { Ticket } from './ticket.ts'
import { obstacleToForwarding } from './time/forward-by.ts'
import { obstacleToAsking, obstacleToDeciding, pendingOf } from './time/requests.ts'
import type { Extension } from './time/store.ts'
import { obstacleToLifting, obstacleToSuspending } from './time/suspension.ts'
import {
  obstacleToAnswering,
  obstacleToFinishing,
  obstacleToInviting,
  obstacleToTakingBack,
} from './together/awaited.ts'

/** What waits around a ticket, from its own tables and its clock. */
export type Pending = {
  clock: Clock
  requests: readonly Extension[]
  consultations: readonly { department: { id: number }; answeredAt: Date | null }[]
  collaborators: readonly { department: { id: number }; doneAt: Date | null }[]
  /** Why the reporter cannot be asked. */
  unreachable: Obstacle
  /** Why there is no contact of the reporter to put right. */
  uncorrectable: Obstacle
  /** Why the reporter's contact cannot be erased. */
  unerasable: Obstacle
  /** By when what is another's matter is passed on. */
  forwardBy: Date
  /** What rings, or rang, for an emergency. */
  alarm: Pick<Alarm, 'acknowledgedAt'> | null
  /** The incident that it has joined. */
  incident: { id: number } | null
  now: Date
}

type Asked = Pending & { actor: Actor; ticket: Ticket }

type Rule = {
  may: Act | ((ticket: Ticket) => Act)
  step?: Step
  /** What else stands in the way. */
  obstacle?: (asked: Asked) => Obstacle
}

const departmentOf = (actor: Actor): number => (actor.kind === 'staff' ? actor.departmentId : 0)

const when = (holds: boolean, vi: string, en: string): Obstacle => (holds ? { vi, en } : null)

/** Everything staff do to a ticket: permission, lifecycle and what waits. Each is one form of the console. */
const rules = {
  acknowledge: {
    may: 'acknowledge',
    obstacle: ({ ticket, alarm }) => obstacleToAcknowledging(ticket, alarm),
  },
  accept: { may: 'accept', step: 'accept', obstacle: ({ ticket }) => obstacleToAccepting(ticket) },
  'undo-acceptance': {
    may: 'accept',
    obstacle: ({ ticket, now }) => obstacleToUndoing(ticket, now),
  },
  resolve: { may: 'resolve', step: 'resolve', obstacle: ({ ticket }) => obstacleToSettling(ticket) },
  'answer-consultation': {
    may: 'answer-consultation',
    obstacle: ({ consultations, actor }) => obstacleToAnswering(consultations, departmentOf(actor)),
  },
  'finish-referral': {
    may: 'answer-consultation',
    obstacle: ({ collaborators, actor }) => obstacleToFinishing(collaborators, departmentOf(actor)),
  },
  'decide-extension': {
    may: 'decide-extension',
    step: 'extend',
    obstacle: ({ requests, clock, actor }) => obstacleToDeciding(pendingOf(requests, clock), actor),
  },
  reopen: { may: 'reopen', step: 'reopen' },
  ask: { may: 'ask', step: 'ask', obstacle: ({ unreachable }) => unreachable },
  forward: { may: 'forward', step: 'forward', obstacle: obstacleToForwarding },
  note: { may: 'note' },
  assign: { may: 'assign', step: 'assign' },
  consult: { may: 'consult', step: 'consult', obstacle: ({ ticket }) => obstacleToInviting(ticket) },
  'withdraw-consultation': {
    may: 'consult',
    obstacle: ({ consultations }) => obstacleToTakingBack(consultations),
  },
  refer: { may: 'consult', step: 'consult', obstacle: ({ ticket }) => obstacleToInviting(ticket) },
  extend: { may: 'extend', step: 'extend', obstacle: (asked) => obstacleToAsking(asked.ticket, asked) },
  suspend: {
    may: 'suspend',
    step: 'suspend',
    obstacle: ({ ticket, clock }) => obstacleToSuspending(ticket, clock),
  },
  'lift-suspension': { may: 'suspend', obstacle: ({ clock }) => obstacleToLifting(clock) },
  category: { may: 'correct', step: 'correct' },
  place: { may: 'correct', step: 'correct' },
  urgency: { may: 'correct', step: 'correct' },
  lane: {
    may: ({ lane }) => (sealedLanes.includes(lane) ? 'unseal' : 'change-lane'),
    step: 'correct',
  },
  'confirm-danger': {
    may: actToCheckDanger,
    step: 'correct',
    obstacle: ({ ticket }) => obstacleToChecking(ticket),
  },
  'dismiss-danger': {
    may: actToCheckDanger,
    step: 'correct',
    obstacle: ({ ticket }) => obstacleToChecking(ticket),
  },
  merge: { may: 'merge', step: 'merge' },
  unmerge: { may: 'merge', step: 'unmerge' },
  split: { may: 'split', step: 'split' },
  'join-incident': {
    may: 'correct',
    step: 'correct',
    obstacle: ({ ticket, incident }) => obstacleToJoining(ticket, incident),
  },
  'part-incident': { may: 'correct', obstacle: ({ incident }) => obstacleToParting(incident) },
  publish: {
    may: 'publish',
    obstacle: ({ ticket }) =>
      obstacleToPublishing(ticket) ??
      when(ticket.published, 'Phiếu đã công khai rồi.', 'The ticket is public already.'),
  },
  unpublish: {
    may: 'publish',
    obstacle: ({ ticket }) => when(!ticket.published, 'Phiếu chưa công khai.', 'The ticket is not public.'),
  },
  'renew-secret': { may: 'renew-secret', obstacle: ({ unreachable }) => unreachable },
  'correct-contact': { may: actToCorrectContact, obstacle: ({ uncorrectable }) => uncorrectable },
  'hold-file': { may: 'hold-file', obstacle: ({ ticket }) => obstacleToHolding(ticket) },
  'release-file': { may: 'hold-file', obstacle: ({ ticket }) => obstacleToReleasing(ticket) },
  'erase-reporter': { may: 'erase', obstacle: ({ unerasable }) => unerasable },
  refuse: { may: 'refuse', step: 'refuse' },
} satisfies Record<string, Rule>

export type Doing = keyof typeof rules
export const doings = Object.keys(rules) as [Doing, ...Doing[]]

/** `permitted`: this person's work, if only the ticket stood otherwise. */
export type Possibility =
  | { act: Doing; possible: true }
  | { act: Doing; possible: false; permitted: boolean; why: Sentence }

/** What somebody can do to a ticket now, and why not the rest; the verbs refuse by the same rules. */
export const possibilities = (asked: Asked): Possibility[] => doings.map((act) => judge(act, asked))

/** What they could do next had they accepted it: so that whoever stands there without a signal goes on working. */
export const possibleOnceAccepted = (asked: Asked): Doing[] => {
  if (!judge('accept', asked).possible) return []
  const accepted: Ticket = { ...asked.ticket, status: 'accepted', acceptedAt: asked.now }
  return possibilities({ ...asked, ticket: accepted }).flatMap((one) => (one.possible ? [one.act] : []))
}

const judge = (act: Doing, asked: Asked): Possibility => {
  const { may, step, obstacle }: Rule = rules[act]
  const { actor, ticket } = asked
  if (!mayAct(actor, typeof may === 'string' ? may : may(ticket), ticket))
    return { act, possible: false, permitted: false, why: notTheirs }
  const why = (step && obstacleToStep(ticket.status, step)) ?? obstacle?.(asked) ?? null
  return why ? { act, possible: false, permitted: true, why } : { act, possible: true }
}
