import type { Hint } from '../events/relay.ts'
import { type HintSaid, sayHint } from './hint.ts'

/** `except`: rooms that are told all of it, and more, with another hint. */
export type RoomHint = { rooms: string[]; except: string[]; hint: HintSaid }

type Heard = { rooms: string[]; hints: Hint[] }

/**
 * One action is one hint: what a batch tells a room of one ticket is said once, by the name of what was done first, with the number
 * of the newest and all that it touches. No room hears of an event that is not its own.
 */
export const oneHintEach = (batch: readonly Hint[]): RoomHint[] =>
  [...Map.groupBy(batch, ({ ticketId }) => ticketId).values()].flatMap((ofTicket) => {
    const told = whatRoomsHear(ofTicket)
    return told.map((heard) => ({
      rooms: heard.rooms,
      except: told.filter((other) => saysMore(other, heard)).flatMap(({ rooms }) => rooms),
      hint: inOne(heard.hints),
    }))
  })

const whatRoomsHear = (hints: readonly Hint[]): Heard[] => {
  const heard = new Map<string, Hint[]>()
  for (const hint of hints)
    for (const room of new Set(hint.rooms)) heard.set(room, [...(heard.get(room) ?? []), hint])
  const alike = Map.groupBy(heard, ([, hints]) => hints.map(({ seq }) => seq).join())
  return [...alike.values()].map((rooms) => ({ rooms: rooms.map(([room]) => room), hints: rooms[0]![1] }))
}

const saysMore = (one: Heard, than: Heard): boolean =>
  one.hints.length > than.hints.length && than.hints.every((hint) => one.hints.includes(hint))

const inOne = (hints: readonly Hint[]): HintSaid => {
  const said = hints.map(sayHint)
  return {
    ...said[0]!,
    seq: hints.at(-1)!.seq,
    touches: [...new Set(said.flatMap(({ touches }) => touches))],
    news: said.some(({ news }) => news),
  }
}
