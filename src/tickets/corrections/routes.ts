import { lanes, urgencies } from '../../../db/vocabulary.ts'
import { router, z } from '../../context/router.ts'
import { line } from '../../platform/line.ts'
import { reason } from '../../platform/reason.ts'
import { CATEGORY_CODES } from '../../routing/categories.ts'
import { communeCode } from '../../routing/place/codes.ts'
import { confirmDanger } from '../danger/confirm.ts'
import { dismissDanger } from '../danger/dismiss.ts'
import { verb, version } from '../forms.ts'
import { perform } from '../perform.ts'
import { categoriseTicket } from './categorise.ts'
import { changeLane } from './change-lane.ts'
import { placeTicket } from './place.ts'
import { publishTicket } from './publish.ts'
import { setUrgency } from './urgency.ts'

const why = reason(1000)

/** What staff put right about a ticket, each with a reason. */
export const correctionRoutes = () =>
  router()
    .openapi(
      verb('put', 'category', {
        summary: 'Put in another category',
        body: z.object({ category: z.enum(CATEGORY_CODES), why, version }),
      }),
      (c) => perform(c, categoriseTicket),
    )
    .openapi(
      verb('put', 'place', {
        summary: 'Say in which commune the matter lies',
        body: z.object({ communeCode: communeCode, why, version }),
      }),
      (c) => perform(c, placeTicket),
    )
    .openapi(
      verb('put', 'urgency', {
        summary: 'Say how urgent or complex it is',
        body: z.object({ urgency: z.enum(urgencies), why, version }),
      }),
      (c) => perform(c, setUrgency),
    )
    .openapi(
      verb('put', 'lane', {
        summary: 'Move to another lane; out of a legal one only by a legal officer',
        body: z.object({ lane: z.enum(lanes), why, version }),
      }),
      (c) => perform(c, changeLane),
    )
    .openapi(
      verb('put', 'danger', {
        summary: 'Looked at what may be danger: it is, and an emergency from now on',
        body: z.object({ why: why.optional(), version }),
      }),
      (c) => perform(c, confirmDanger),
    )
    .openapi(
      verb('delete', 'danger', {
        summary: 'Looked at what may be danger: there is none',
        body: z.object({ why, version }),
      }),
      (c) => perform(c, dismissDanger),
    )
    .openapi(
      verb('put', 'publication', {
        summary: 'Show in the public list, or take out',
        body: z.object({ published: z.boolean(), title: line(120).optional(), version }),
      }),
      (c) => perform(c, publishTicket),
    )
