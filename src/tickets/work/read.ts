import { type Staff, scopesOf } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { roomsOf } from '../../events/rooms.ts'
import { dateOf, dayMs, startOfDate } from '../../platform/vietnam-time.ts'
import type { Texts } from '../../texts/book.ts'
import { rowOf } from '../reading/inbox.ts'
import { piecesOf, workGroups } from './groups.ts'
import { cameIn, loadOf, type Office, pinsOf, type WorkRow, workOf } from './store.ts'

/** So many of a group are shown at once; the rest stand in the list. */
const shown = 12

type Asking = Pick<Ctx, 'db' | 'actor' | 'now'>

/** What needs the viewer now, in the order in which it does, and where it lies. */
export const readWork = async ({ db, actor, now, knowledge: { texts } }: Asking & Pick<Ctx, 'knowledge'>) => {
  const seats = roomsOf(actor)
  if (actor.kind !== 'staff' || seats.length === 0) return { groups: [], pins: [] }
  const pieces = piecesOf(seats, { now, tomorrow: new Date(midnight(now).getTime() + dayMs) })
  const [rows, pins] = await Promise.all([
    workOf(db, actor, { pieces, now, most: shown }),
    pinsOf(db, actor, { pieces, now }),
  ])
  const groups = workGroups.map((group) => {
    const own = rows.filter((row) => row.group === group)
    return { group, n: own[0]?.n ?? 0, tickets: own.map((row) => placedRow(row, texts)) }
  })
  return { groups, pins: [...pins] }
}

const placedRow = ({ address, pictureId, mayAccept, ...row }: WorkRow, texts: Texts) => ({
  ...rowOf(row, texts),
  address,
  mayAccept,
  picture: pictureId === null ? null : `/api/tickets/${row.id}/attachments/${pictureId}?size=small`,
})

const midnight = (now: Date) => startOfDate(dateOf(now))

/** What came in today, and what each person of the viewer's office has in hand; of a commune for who sees all of it. */
export const readLoad = async ({ db, actor, now }: Asking) => {
  if (actor.kind !== 'staff') return { people: [], receivedToday: 0 }
  const [people, receivedToday] = await Promise.all([
    loadOf(db, officeOf(actor), now),
    cameIn(db, roomsOf(actor), midnight(now)),
  ])
  return { people: [...people], receivedToday }
}

const officeOf = (staff: Staff): Office => {
  const scopes = scopesOf(staff)
  return {
    departmentId: scopes.includes('own') ? staff.departmentId : 0,
    communeCode: scopes.includes('commune') ? staff.communeCode : null,
  }
}
