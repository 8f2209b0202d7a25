import { openStatuses, type Status } from '../../../db/vocabulary.ts'
import { kindOf } from '../reading/narrowing.ts'

/** What somebody at a desk needs to see, in the order in which they need it; a ticket stands in the first that it fits. */
export const workGroups = ['emergency', 'overdue', 'unaccepted', 'today', 'asked', 'new', 'mine'] as const
export type WorkGroup = (typeof workGroups)[number]

/** A piece of one seat, read in the order of its index: what is due from one moment to before another. */
export type Piece = {
  group: WorkGroup
  seat: string
  rank: number
  status: Status
  paused: boolean
  since: string
  before: string
}

type Day = { now: Date; tomorrow: Date }
type Kind = Omit<Piece, 'seat'>

const ever = { since: '-infinity', before: 'infinity' }
const both = [false, true]

const emergencies = (): Kind[] =>
  [0, 1].flatMap((rank) =>
    openStatuses.flatMap((status) =>
      both.map((paused) => ({ group: 'emergency' as const, rank, status, paused, ...ever })),
    ),
  )

const running = (group: WorkGroup, since: string, before: string): Kind[] =>
  openStatuses.map((status) => ({ group, rank: 2, status, paused: false, since, before }))

const later = (kind: Pick<Kind, 'group' | 'status'>, since: string): Kind => ({
  ...kind,
  rank: 2,
  paused: false,
  since,
  before: 'infinity',
})

/** The pieces of these seats that hold each group; of what is one's own alone, the seat of the person is read. */
export const piecesOf = (seats: string[], { now, tomorrow }: Day): Piece[] => {
  const [moment, night] = [now.toISOString(), tomorrow.toISOString()]
  const shared = [
    ...emergencies(),
    ...running('overdue', '-infinity', moment),
    ...running('today', moment, night),
    later({ group: 'new', status: 'new' }, night),
  ]
  const own = [later({ group: 'mine', status: 'accepted' }, night)]
  return seats.flatMap((seat) =>
    [...shared, ...(kindOf(seat) === 'staff' ? own : [])].map((kind) => ({ ...kind, seat })),
  )
}
