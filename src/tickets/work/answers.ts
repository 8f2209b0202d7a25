import { z } from '../../context/router.ts'
import { mapTiles, moment, orNull, whole } from '../../platform/wire.ts'
import { row } from '../reading/answers.ts'
import { workGroups } from './groups.ts'

const group = z.enum(workGroups).openapi({
  description:
    'What presses at once; what is past its date; what is past the date by which it was to be accepted; what is due before midnight; where another department waits for yours; what nobody has accepted yet; what the viewer has in hand',
})

const workTicket = z
  .object({
    ...row,
    address: z.string().nullable(),
    mayAccept: z.boolean().openapi({ description: 'It is new, and yours to accept' }),
    picture: z.string().nullable().openapi({ description: 'Where a small copy of its first picture is' }),
  })
  .openapi('WorkTicket', {
    description: 'A ticket with where it is; of what is sealed neither place nor picture',
  })

const pin = z.object({
  id: whole,
  reference: z.string(),
  title: z.string(),
  group,
  lat: z.number(),
  lon: z.number(),
})

export const work = z
  .object({
    groups: z
      .array(
        z.object({
          group,
          n: whole.openapi({ description: 'How many stand in it, counted up to 300' }),
          tickets: z.array(workTicket).openapi({ description: 'The first of them' }),
        }),
      )
      .openapi({ description: 'None for who sees no tickets' }),
    pins: z
      .array(pin)
      .openapi({ description: 'Where they lie, as far as that is known; never what is sealed' }),
  })
  .openapi('Work')

export const load = z
  .object({
    receivedToday: whole.openapi({ description: 'Counted up to 300' }),
    people: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        department: z.string(),
        open: whole,
        overdue: whole,
        overdueSince: moment.nullable(),
        awayUntil: moment.nullable(),
      }),
    ),
  })
  .openapi('Load')

const box = z.object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })
const shape = z.object({
  code: z.string(),
  own: z.boolean(),
  path: z.string().openapi({ description: 'As SVG draws it' }),
})
export const outline = z.object({
  outline: orNull(z.object({ width: whole, height: whole, box, shapes: z.array(shape) }).openapi('Outline')),
  tiles: mapTiles,
})
