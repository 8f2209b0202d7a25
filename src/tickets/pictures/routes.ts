import type { Context } from 'hono'
import { etag } from 'hono/etag'
import { attachmentPurposes } from '../../../db/vocabulary.ts'
import { idempotencyKeyOf } from '../../context/idempotency-key.ts'
import { readsPicture } from '../../context/reads.ts'
import type { Env } from '../../context/request.ts'
import { answer, asks, createRoute, idParam, router, takes, z } from '../../context/router.ts'
import { whole } from '../../platform/wire.ts'
import { row } from '../forms.ts'
import { asAttachment } from '../papers/name.ts'
import { perform } from '../perform.ts'
import { findForResident } from '../resident/own-ticket.ts'
import { rememberedSecret, triedSecret } from '../resident/remembered-secret.ts'
import { attachByResident, attachByStaff } from './attach.ts'
import type { Pictures } from './pictures.ts'
import { readLentPicture, readPicture, readResidentPicture, type Served } from './serve.ts'
import { showToReporter } from './show-reporter.ts'
import { readPictureOf } from './uploads/read.ts'

const purpose = z.enum(attachmentPurposes)
const attached = z
  .object({
    id: whole,
    purpose,
    held: z
      .boolean()
      .openapi({ description: 'Of a paper: nobody opens it until the virus scanner was asked' }),
  })
  .openapi('Attached')

const binary = { schema: { type: 'string' as const, format: 'binary' } }
const picture = {
  description: 'The picture, or the paper to be saved',
  content: { 'image/jpeg': binary, 'application/pdf': binary },
}
const ownReport = {
  params: z.object({ reference: z.string() }),
  headers: z.object({ 'x-report-secret': z.string().optional() }),
}

export const pictureParam = idParam.extend({
  attachmentId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
})

/** Answers the file so that no browser takes it for anything else, and no shared cache keeps it; a paper is never opened in ours. */
const send = (c: Context, { bytes, mediaType, name, kept }: Served, id: number) =>
  c.body(bytes, 200, {
    'Content-Type': mediaType,
    'Content-Length': String(bytes.length),
    'Content-Disposition': name === null ? `inline; filename="anh-${id}.jpg"` : asAttachment(name),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': cacheControl[kept],
  })

const cacheControl: Record<Served['kept'], string> = {
  'for-a-while': 'private, max-age=3600',
  'asked-again': 'private, no-cache',
  nowhere: 'private, no-store',
}

/** A picture that the browser has is not sent once more over a weak network. */
const withTags = (...paths: string[]) => {
  const app = router()
  for (const path of paths) app.get(path, etag())
  return app
}

/** Pictures and papers as staff add, see and publish them. */
export const pictureRoutes = (pictures: Pictures) =>
  withTags('/tickets/:id/attachments/:attachmentId')
    .openapi(
      createRoute({
        method: 'post',
        path: '/tickets/{id}/attachments',
        summary:
          'Add a file (multipart, field "file"): a picture of the result, a letter to the resident (PDF), or what the resident handed over (either)',
        tags: ['tickets'],
        request: {
          params: idParam,
          query: asks({ purpose: purpose.default('proof') }),
          body: readsPicture,
        },
        responses: { 201: answer(attached, 'The file as it is kept') },
      }),
      async (c) => {
        const { purpose } = c.req.valid('query')
        const given = {
          ...(await readPictureOf(c, pictures)),
          pictures,
          purpose,
          key: idempotencyKeyOf(c) ?? undefined,
        }
        return c.json(await attachByStaff(c.get('ctx'), c.req.valid('param').id, given), 201)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/tickets/{id}/attachments/{attachmentId}',
        summary: 'One picture or paper of a ticket',
        tags: ['tickets'],
        request: {
          params: pictureParam,
          query: asks({
            seen: z.enum(['whole', 'public']).default('whole'),
            size: z.enum(['full', 'small']).default('full'),
          }),
        },
        responses: { 200: picture },
      }),
      async (c) => {
        const { id: ticketId, attachmentId: id } = c.req.valid('param')
        const { seen, size } = c.req.valid('query')
        return send(c, await readPicture(c.get('ctx'), pictures, { ticketId, id, seen, size }), id)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/tickets/{id}/attachments/{attachmentId}/showing',
        summary: 'Show what somebody else sent to the reporter, or keep it from them again',
        tags: ['tickets'],
        request: { params: pictureParam, body: takes(z.object({ shown: z.boolean() })) },
        responses: row,
      }),
      (c) => {
        const { attachmentId } = c.req.valid('param')
        return perform(c, (ctx, id, { shown }: { shown: boolean }) =>
          showToReporter(ctx, id, { attachmentId, shown }),
        )
      },
    )

/** Pictures and papers as a resident adds and sees them; a server without a picture store leaves these out. */
export const publicPictureRoutes = (pictures: Pictures) =>
  withTags('/api/reports/:reference/attachments/:id', '/t/:reference/pictures/:id')
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/reports/{reference}/attachments',
        summary: 'Add a picture or a PDF',
        tags: ['residents'],
        request: { ...ownReport, body: readsPicture },
        responses: { 201: answer(attached, 'The file as it is kept') },
      }),
      async (c) => {
        const { reference } = c.req.valid('param')
        const key = { reference, secret: c.req.header('x-report-secret') ?? '' }
        const ctx = c.get('ctx')
        // Whoever may not send is turned away before what was sent is taken apart.
        await findForResident(ctx, key)
        const given = {
          ...(await readPictureOf(c, pictures)),
          pictures,
          key: idempotencyKeyOf(c) ?? undefined,
        }
        return c.json(await attachByResident(ctx, key, given), 201)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/reports/{reference}/attachments/{id}',
        summary: 'One picture or paper: a published one, or any with the secret',
        tags: ['residents'],
        request: { ...ownReport, params: ownReport.params.extend({ id: z.string() }) },
        responses: { 200: picture },
      }),
      (c) => sendToResident(c, pictures),
    )
    .get('/t/:reference/pictures/:id', (c) => sendToResident(c, pictures, triedSecret(c)))
    .get('/t/:reference/papers/:id', (c) => sendToResident(c, pictures, triedSecret(c)))

const sendToResident = async (c: Context<Env>, pictures: Pictures, tried: string | null = null) => {
  const id = Number(c.req.param('id')?.match(/^\d{1,15}$/)?.[0] ?? 0)
  const reference = c.req.param('reference') ?? ''
  const { until, k: key } = c.req.query()
  if (until && key)
    return send(c, await readLentPicture(c.get('ctx'), pictures, { reference, id, until, key }), id)
  const secret = c.req.header('x-report-secret') ?? rememberedSecret(c) ?? tried
  return send(c, await readResidentPicture(c.get('ctx'), pictures, { reference, secret, id }), id)
}
