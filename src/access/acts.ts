import { type Role, roles } from '../../db/vocabulary.ts'
import { Refused } from '../platform/errors.ts'
import { type Actor, type Holding, mayView, type Scope, sight, standsIn } from './permissions.ts'

export type Act =
  | 'accept'
  | 'assign'
  | 'forward'
  | 'ask'
  | 'note'
  | 'resolve'
  | 'refuse'
  | 'reopen'
  | 'merge'
  | 'split'
  | 'consult'
  | 'answer-consultation'
  | 'extend'
  | 'decide-extension'
  | 'give-time'
  | 'suspend'
  | 'change-lane'
  | 'unseal'
  | 'correct'
  | 'publish'
  | 'renew-secret'
  | 'correct-contact'
  | 'correct-sealed-contact'
  | 'erase'
  | 'show-person'
  | 'hold-file'
  | 'acknowledge'

type Grant = Partial<Record<Role, Scope[]>>

const own: Scope[] = ['own']

/** Those who work on what their department holds. */
const workers: Grant = {
  officer: own,
  leader: own,
  chair: own,
  legal: own,
  dispatcher: own,
  utility: own,
  client: own,
}
/** Those who answer for the work of others. */
const overseers: Grant = {
  leader: own,
  utility: own,
  chair: ['own', 'commune'],
  dispatcher: ['province'],
}
const workersAndOverseers: Grant = {
  ...workers,
  chair: ['own', 'commune'],
  dispatcher: ['own', 'province'],
}
const placers: Grant = {
  ...workersAndOverseers,
  operator: ['province', 'unplaced'],
  dispatcher: ['own', 'province', 'unplaced'],
}
const asked: Scope[] = ['shared']
/** Everybody who sees the ticket, where they see it. */
const viewers: Grant = Object.fromEntries(roles.map((role) => [role, sight[role].ordinary]))
const { supervisor: _, ...handlers } = viewers

/** Role × act × where the ticket stands to them, of the tickets that they may see. */
export const grants: Record<Act, Grant> = {
  // Whoever accepts what lies in no province yet takes it for their own.
  accept: { ...workers, operator: ['unplaced'], dispatcher: ['own', 'unplaced'] },
  assign: workersAndOverseers,
  forward: placers,
  ask: { ...workersAndOverseers, operator: ['unplaced'], dispatcher: ['own', 'province', 'unplaced'] },
  // A program sees as far as it was let to; what it may do, it may where it was placed.
  note: { ...viewers, client: own },
  resolve: workers,
  refuse: workersAndOverseers,
  reopen: { ...handlers, client: own },
  merge: workersAndOverseers,
  split: workersAndOverseers,
  consult: workers,
  'answer-consultation': {
    operator: asked,
    officer: asked,
    leader: asked,
    chair: asked,
    legal: asked,
    dispatcher: asked,
    utility: asked,
  },
  extend: workers,
  'decide-extension': overseers,
  // By a correction: operators put right what they do not handle.
  'give-time': { ...overseers, operator: ['province'] },
  // Whoever settles the matter suspends it (Law 25/2018, art. 34): the legal officers who keep it, and the head.
  suspend: { legal: own, leader: own, chair: own },
  'change-lane': placers,
  // Out of a legal lane.
  unseal: { legal: own },
  correct: placers,
  publish: overseers,
  'renew-secret': placers,
  // Who reads a masked number of another province corrects none.
  'correct-contact': { ...workersAndOverseers, operator: ['province'] },
  'correct-sealed-contact': { legal: own },
  // What is erased comes back never: whoever answers for the department decides, and its legal officers.
  erase: { ...overseers, legal: own },
  // Who writes to or calls the reporter; whoever is only asked sees the matter, not the person.
  'show-person': { ...workersAndOverseers, operator: ['own', 'province'] },
  // What a court or an inspector asks to be kept as it is: the legal officers of whoever holds it.
  'hold-file': { legal: own },
  // Whoever hears of an emergency may say so, if they may act on it at all.
  acknowledge: handlers,
}

export const acts = Object.keys(grants) as Act[]

export const mayAct = (actor: Actor, act: Act, ticket: Holding): boolean => {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'staff' || !mayView(actor, ticket)) return false
  if (actor.client && !actor.client.scopes.includes('act')) return false
  return actor.roles.some((role) => standsIn(grants[act][role] ?? [], actor, ticket))
}

export const notTheirs = {
  vi: 'Việc này thuộc quyền của đơn vị đang giữ phiếu hoặc lãnh đạo phụ trách.',
  en: 'This is for the department that holds the ticket, or its leader.',
}

/** Whoever leads a commune takes nothing out of a department's hands, and gives it to one of its people instead. */
const notTheirsToAccept = {
  vi: 'Tiếp nhận là việc của chính đơn vị đang giữ phiếu.',
  en: 'Accepting is for the department that holds the ticket itself.',
}

export const mustBeAble = (actor: Actor, act: Act, ticket: Holding): void => {
  if (!mayAct(actor, act, ticket))
    throw new Refused('forbidden', act === 'accept' ? notTheirsToAccept : notTheirs)
}
