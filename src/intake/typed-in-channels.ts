import { areaOf } from '../access/management.ts'
import type { Actor } from '../access/permissions.ts'
import { channels, type TypedIn } from '../tickets/channels.ts'

/** The channels that staff type in. */
export const typedInChannels = (Object.keys(channels) as TypedIn[]).filter(
  (name) => channels[name].typedInBy !== null,
)

/** What this person may type in, with what a form must ask for. */
export const typedInFor = (actor: Actor) =>
  typedInChannels
    .filter((name) => areaOf(actor, channels[name].typedInBy))
    .map((channel) => {
      const { hasLink, receivedAt, consent, typedInBy } = channels[channel]
      return { channel, hasLink, receivedAt, consent, onThePhone: typedInBy === 'log-calls' }
    })
