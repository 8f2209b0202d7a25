import type { Role } from '../../db/vocabulary.ts'
import { Refused } from '../platform/errors.ts'
import type { Actor, Staff } from './permissions.ts'

/** Duties that are about no one ticket. */
export const managements = [
  'log-calls',
  'receive-reports',
  'preview-routing',
  'manage-directory',
  'see-rota',
  'see-unstaffed',
  'manage-rules',
  'manage-deadlines',
  'manage-texts',
  'write-cards',
  'manage-staff',
  'see-messages',
  'sort-inbound',
  'see-gateways',
  'try-sending',
  'read-boards',
  'see-warnings',
  'acknowledge-warnings',
  'see-complaints',
  'see-reads',
  'look-before-public',
  'see-retention',
  'manage-retention',
  'declare-incidents',
] as const
export type Management = (typeof managements)[number]

/** How far a duty reaches, from the narrowest to the widest. */
export const areas = ['department', 'commune', 'province', 'country'] as const
export type Area = (typeof areas)[number]

export type Managed = { what: Management; area: Area }

/** What each role manages, and how far. */
export const management: Record<Management, Partial<Record<Role, Area>>> = {
  'log-calls': { operator: 'department', dispatcher: 'department' },
  'receive-reports': { operator: 'department', clerk: 'department', dispatcher: 'department' },
  'preview-routing': {
    operator: 'department',
    clerk: 'department',
    officer: 'department',
    leader: 'department',
    chair: 'department',
    legal: 'department',
    dispatcher: 'department',
    utility: 'department',
    supervisor: 'department',
    'province-admin': 'department',
    admin: 'department',
  },
  'manage-directory': {
    leader: 'department',
    utility: 'department',
    chair: 'commune',
    dispatcher: 'province',
    'province-admin': 'province',
    admin: 'country',
  },
  // Who is on call: those who plan it, and those who have to reach them.
  'see-rota': {
    leader: 'department',
    utility: 'department',
    chair: 'commune',
    operator: 'province',
    dispatcher: 'province',
    supervisor: 'province',
    'province-admin': 'province',
    admin: 'country',
  },
  // Where nobody works: those who take what lies there, and those who make accounts.
  'see-unstaffed': {
    operator: 'province',
    dispatcher: 'province',
    'province-admin': 'province',
    admin: 'country',
  },
  'manage-rules': {
    chair: 'commune',
    dispatcher: 'province',
    'province-admin': 'province',
    admin: 'country',
  },
  'manage-deadlines': { dispatcher: 'province', 'province-admin': 'province', admin: 'country' },
  'manage-texts': { chair: 'commune', 'province-admin': 'province', admin: 'country' },
  // What officers of the province's communes read of a category that one's department decides.
  'write-cards': { leader: 'province' },
  'manage-staff': { 'province-admin': 'province', admin: 'country' },
  'see-messages': {
    operator: 'department',
    leader: 'department',
    chair: 'department',
    legal: 'department',
    dispatcher: 'department',
    utility: 'department',
    admin: 'country',
  },
  // What came in and nobody could act on: the desks that take reports for the whole province.
  'sort-inbound': {
    operator: 'province',
    dispatcher: 'province',
    'province-admin': 'province',
    admin: 'country',
  },
  // Whether messages leave at all: who answers for it, and who is asked by the people that wait.
  'see-gateways': {
    operator: 'province',
    dispatcher: 'province',
    'province-admin': 'province',
    admin: 'country',
  },
  // A word to any number or mailbox: for who set the gateways up.
  'try-sending': { admin: 'country' },
  // That they exist and how their clocks stand, at one's seat; what they say is for `sight`.
  'see-complaints': { legal: 'department', supervisor: 'province' },
  // Who was shown the data of whom: who answers for accounts, and the legal desk.
  'see-reads': { legal: 'department', 'province-admin': 'province', admin: 'country' },
  // What waits before the public sees it: for whoever may publish the ticket.
  'look-before-public': {
    leader: 'department',
    utility: 'department',
    chair: 'commune',
    dispatcher: 'province',
  },
  // What goes when its time is over: those who answer for the files, and who may ask that one be kept.
  'see-retention': { legal: 'department', 'province-admin': 'province', admin: 'country' },
  'manage-retention': { 'province-admin': 'province', admin: 'country' },
  // What many report is told once: by who leads the commune, or the centre for several of them.
  'declare-incidents': { leader: 'commune', chair: 'commune', dispatcher: 'province' },
  'read-boards': {
    leader: 'department',
    utility: 'department',
    chair: 'commune',
    dispatcher: 'province',
    supervisor: 'province',
    'province-admin': 'province',
    admin: 'country',
  },
  // Where far more comes in than usual: who leads the place, and the centre that watches over all.
  'see-warnings': {
    chair: 'commune',
    operator: 'province',
    dispatcher: 'province',
    supervisor: 'province',
  },
  'acknowledge-warnings': { chair: 'commune', dispatcher: 'province', supervisor: 'province' },
}

/** A commune is managed from a seat in it, a province from a seat of the province itself. */
const hasSeatFor = ({ communeCode, provinceCode }: Staff, area: Area): boolean => {
  if (area === 'commune') return communeCode !== null
  if (area === 'province') return communeCode === null && provinceCode !== null
  return true
}

/** The widest area in which somebody has this duty; null when they do not have it. */
export const areaOf = (actor: Actor, what: Management): Area | null => {
  if (actor.kind === 'system') return 'country'
  if (actor.kind !== 'staff') return null
  const given = actor.roles.map((role) => management[what][role])
  return areas.findLast((area) => given.includes(area) && hasSeatFor(actor, area)) ?? null
}

export const managedBy = (staff: Staff): Managed[] =>
  managements.flatMap((what) => {
    const area = areaOf(staff, what)
    return area ? [{ what, area }] : []
  })

/** `least`: the narrowest area that is enough. */
export const mustManage = (actor: Actor, what: Management, least: Area = 'department'): void => {
  const area = areaOf(actor, what)
  if (area && areas.indexOf(area) >= areas.indexOf(least)) return
  throw new Refused('forbidden', {
    vi: 'Tài khoản của anh/chị chưa được giao việc này.',
    en: 'Your account has not been given this work.',
  })
}
