import type { absences, onCallShifts } from '../../../db/schema/routing.ts'

export type Shift = Pick<typeof onCallShifts.$inferSelect, 'staffId' | 'startsAt' | 'endsAt'>
export type Away = Pick<typeof absences.$inferSelect, 'staffId' | 'startsAt' | 'endsAt'>

/** The shifts of one department, who of its people is away when, and who works here at all. */
export type Rota = { shifts: readonly Shift[]; absences: readonly Away[]; active: ReadonlySet<string> }

/** From the first instant, up to the second and without it. */
export type Stretch = { from: Date; until: Date }

/** Everybody who is on call at an instant and there to hear it, each once. A shift holds its beginning and not its end. */
export const onCallAt = ({ shifts, absences, active }: Rota, at: Date): string[] => {
  const away = new Set(absences.filter((one) => runsAt(one, at)).map(({ staffId }) => staffId))
  const serving = shifts.filter((shift) => runsAt(shift, at)).map(({ staffId }) => staffId)
  return [...new Set(serving)].filter((id) => active.has(id) && !away.has(id))
}

const runsAt = ({ startsAt, endsAt }: Pick<Shift, 'startsAt' | 'endsAt'>, at: Date) =>
  startsAt <= at && (endsAt === null || endsAt > at)

/** The hours of a stretch in which nobody is on call, in order; hours that touch are one gap. */
export const gapsIn = (rota: Rota, { from, until }: Stretch): Stretch[] => {
  const moments = [from, ...turnsOf(rota).filter((at) => at > from && at < until), until]
  const edges = [...new Set(moments.map(Number))].sort((a, b) => a - b)
  const gaps: Stretch[] = []
  for (const [at, edge] of edges.slice(0, -1).entries()) {
    const piece = { from: new Date(edge), until: new Date(edges[at + 1]!) }
    if (onCallAt(rota, piece.from).length > 0) continue
    const last = gaps.at(-1)
    if (last && last.until.getTime() === edge) last.until = piece.until
    else gaps.push(piece)
  }
  return gaps
}

/** Between two of these nothing changes. */
const turnsOf = ({ shifts, absences }: Rota): Date[] =>
  [...shifts, ...absences].flatMap(({ startsAt, endsAt }) => [startsAt, ...(endsAt ? [endsAt] : [])])
