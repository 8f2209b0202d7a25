import { answer, createRoute, router, takes, z } from '../../../context/router.ts'
import { moment, sentence, whole } from '../../../platform/wire.ts'
import { whose } from '../inputs.ts'
import { filesByHand, mostByHand } from './by-hand.ts'
import { makeFile } from './make-file.ts'
import { takeFile } from './take-file.ts'
import { tryFile } from './try-file.ts'

const tags = ['machines']

const made = z
  .object({
    name: z.string(),
    text: z.string().openapi({ description: 'The file, to be saved as it is' }),
    lines: whole,
    requests: whole,
  })
  .openapi('ExchangeFile')

const wrong = z.array(z.object({ line: whole, sentence })).openapi({ description: 'What is wrong, by line' })
const tried = z
  .object({
    madeAt: moment,
    lines: whole,
    requests: whole.openapi({ description: 'Requests of theirs that are not here yet' }),
    known: whole.openapi({ description: 'Requests of theirs that are here already' }),
    told: whole.openapi({ description: 'What happened to theirs' }),
    words: whole.openapi({ description: 'What they say of ours, answers among it' }),
    wrong,
  })
  .openapi('ExchangeFileTried')
const taken = z.object({ lines: whole, wrong }).openapi('ExchangeFileTaken')

const text = z.string().openapi({ description: `The file as it came; at most ${mostByHand} lines` })
const brought = { ...whose, body: takes(z.object({ text })) }

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Signed files to and from a neighbouring system without a line. */
export const fileRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'post',
        path: '/exchange/partners/{id}/files',
        summary: 'Make a signed file for a system without a line, of all that they have not taken in yet',
        tags,
        request: whose,
        responses: { 200: answer(made, 'The file') },
      }),
      async (c) => {
        const { id } = c.req.valid('param')
        const ctx = await filesByHand(c.get('ctx'), id)
        return c.json(await makeFile(ctx, id), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/exchange/partners/{id}/file-trials',
        summary: 'What a signed file of theirs would bring, and what is wrong in it; nothing is taken in',
        tags,
        request: brought,
        responses: { 200: answer(tried, 'What is in it') },
      }),
      async (c) => {
        const { id } = c.req.valid('param')
        const ctx = await filesByHand(c.get('ctx'), id)
        const bytes = bytesOf(c.req.valid('json').text)
        return c.json(await tryFile(ctx, id, { bytes, most: mostByHand }), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/exchange/partners/{id}/files',
        summary: 'Take in a signed file of theirs, each line once',
        tags,
        request: brought,
        responses: { 200: answer(taken, 'What became of its lines') },
      }),
      async (c) => {
        const { id } = c.req.valid('param')
        const ctx = await filesByHand(c.get('ctx'), id)
        const bytes = bytesOf(c.req.valid('json').text)
        return c.json(await takeFile(ctx, id, { bytes, most: mostByHand }), 200)
      },
    )
