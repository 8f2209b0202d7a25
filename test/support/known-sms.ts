import type { Known, PhoneTicket } from '../../src/intake/sms/known.ts'
import { understand } from '../../src/intake/sms/understand.ts'
import { makeReference } from '../../src/tickets/reference.ts'
import { mondayAtTen } from './moment.ts'

/* What is known of a number when its SMS is understood. */

export const now = mondayAtTen
export const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
export const reference = makeReference(new Uint8Array([1, 2, 3, 4, 5, 6, 7]))

export const open: PhoneTicket = {
  id: 1,
  ownId: 1,
  reference,
  status: 'accepted',
  ownStatus: 'accepted',
  lane: 'feedback',
  language: 'vi',
  categoryCode: 'drainage',
  communeCode: '00364',
  resolvedAt: null,
  reportedAt: ago(3 * 24 * 60),
  text: 'Nap cong truoc nha so 12 bi vo',
}
export const resolved: PhoneTicket = { ...open, status: 'resolved', resolvedAt: ago(60) }

/** Of a number that reported `tickets`. */
export const knowing =
  (tickets: PhoneTicket[]) =>
  (changes: Partial<Known> = {}): Known => ({
    tickets,
    questions: [],
    danger: 'none',
    subject: null,
    named: null,
    placeAlone: false,
    prompt: 0,
    now,
    ...changes,
  })

export const meaningWith = (know: ReturnType<typeof knowing>) => (text: string, known?: Partial<Known>) =>
  understand(text, know(known)).is
