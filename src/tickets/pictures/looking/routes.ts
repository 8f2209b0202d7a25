import { answer, createRoute, router, takes, z } from '../../../context/router.ts'
import { moment, nextCursor, whole } from '../../../platform/wire.ts'
import { row, waitingPage } from '../../forms.ts'
import { perform } from '../../perform.ts'
import type { PictureStore } from '../pictures.ts'
import { pictureParam } from '../routes.ts'
import { lookAtPicture } from './look.ts'
import { marks } from './marks.ts'
import { listWaiting } from './waiting.ts'

const waiting = z
  .object({
    id: whole,
    ticketId: whole,
    reference: z.string(),
    title: z.string(),
    createdAt: moment,
    width: whole.nullable(),
    height: whole.nullable(),
    url: z.string(),
  })
  .openapi('WaitingPicture')

const decision = z.object({ published: z.boolean(), marks: marks.default([]) })

/** Whether the public sees a file: somebody looks first. */
export const lookingRoutes = (files: PictureStore) =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/pictures/waiting',
        summary: 'Pictures of public tickets at which nobody has looked yet',
        tags: ['tickets'],
        request: { query: waitingPage },
        responses: {
          200: answer(
            z.object({ pictures: z.array(waiting), next: nextCursor }),
            'One page, the oldest first',
          ),
        },
      }),
      async (c) => c.json(await listWaiting(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/tickets/{id}/attachments/{attachmentId}/publication',
        summary: 'Show one picture or paper to the public, with what is marked in black, or hide it',
        tags: ['tickets'],
        request: { params: pictureParam, body: takes(decision) },
        responses: row,
      }),
      (c) => {
        const { attachmentId } = c.req.valid('param')
        return perform(c, (ctx, id, given: z.infer<typeof decision>) =>
          lookAtPicture(ctx, id, { attachmentId, files, ...given }),
        )
      },
    )
