import type { Context } from 'hono'
import type { Env } from '../../../context/request.ts'
import { answer, createRoute, router, z } from '../../../context/router.ts'
import { dayBefore, newPlaceKey, placeOf } from './place.ts'
import { isUploadName } from './read.ts'
import { gone, refusedByTus } from './refusals.ts'
import type { Uploads } from './uploads.ts'

const place = z.object({ key: z.string() }).openapi('UploadPlace')
const key = z.object({ key: z.string() })
const upload = key.extend({ name: z.string() })
const byTus = 'By the tus protocol 1.0 (https://tus.io)'

/** Pictures that arrive in pieces, before there is a report to put them to; whoever has the key reaches only their own. */
export const uploadRoutes = (uploads: Uploads) =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/uploads',
        summary: 'A place for pictures on their way; it takes new ones for a day',
        tags: ['residents'],
        responses: { 201: answer(place, 'The key that opens it') },
      }),
      async (c) => {
        const { secret, now } = c.get('ctx')
        c.header('Cache-Control', 'no-store')
        return c.json({ key: await newPlaceKey(secret, now) }, 201)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/uploads/{key}',
        summary: `Begin a picture, of at most 10 MB. ${byTus}`,
        tags: ['residents'],
        request: { params: key },
        responses: { 201: { description: 'Its address in Location' } },
      }),
      async (c) => {
        const { secret, now } = c.get('ctx')
        const { key } = c.req.valid('param')
        const place = await placeOf(secret, key, dayBefore(now))
        const answered = await mustBeTaken(await uploads.answer({ request: c.req.raw, place }))
        return located(answered, key)
      },
    )
    .openapi(
      createRoute({
        method: 'patch',
        path: '/api/uploads/{key}/{name}',
        summary: `The next piece of a picture. ${byTus}`,
        tags: ['residents'],
        request: { params: upload },
        responses: { 204: { description: 'How far it has arrived, in Upload-Offset' } },
      }),
      (c) => go(c, uploads, c.req.valid('param')),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/uploads/{key}/{name}',
        summary: `Take a picture out again. ${byTus}`,
        tags: ['residents'],
        request: { params: upload },
        responses: { 204: { description: 'It is gone' } },
      }),
      (c) => go(c, uploads, c.req.valid('param')),
    )
    .openapi(
      createRoute({
        // The framework asks the route of GET when HEAD is asked.
        method: 'get',
        path: '/api/uploads/{key}/{name}',
        summary: `How far a picture has arrived: asked by HEAD, for nobody reads it here. ${byTus}`,
        tags: ['residents'],
        request: { params: upload },
        responses: { 200: { description: 'In Upload-Offset, of Upload-Length' } },
      }),
      (c) => {
        if (c.req.raw.method !== 'HEAD') throw gone()
        return go(c, uploads, c.req.valid('param'))
      },
    )

const go = async (c: Context<Env>, uploads: Uploads, { key, name }: z.infer<typeof upload>) => {
  const place = await placeOf(c.get('ctx').secret, key)
  if (!isUploadName(name)) throw gone()
  return mustBeTaken(await uploads.answer({ request: c.req.raw, place, name }))
}

const mustBeTaken = async (answered: Response): Promise<Response> => {
  if (answered.status >= 400) throw await refusedByTus(answered)
  return answered
}

const located = ({ status, headers }: Response, key: string): Response => {
  const named = new Headers(headers)
  named.set('Location', `/api/uploads/${key}/${headers.get('location')}`)
  return new Response(null, { status, headers: named })
}
