import { languages, textKinds } from '../../db/vocabulary.ts'
import { answer, asks, createRoute, router, takes, z } from '../context/router.ts'
import { line } from '../platform/line.ts'
import { moment, orNull, sentence } from '../platform/wire.ts'
import { written } from '../platform/written.ts'
import type { CategoryCode } from '../routing/categories.ts'
import { category } from '../routing/editing/inputs.ts'
import { communeCode, provinceCode } from '../routing/place/codes.ts'
import { readCard } from './card.ts'
import { namedAt, placeOfActor } from './category-names.ts'
import { changeText } from './change.ts'
import { ownCategories } from './own-place.ts'
import { readTexts } from './read.ts'

const tags = ['directory']

const said = { value: z.string(), source: z.string(), by: z.string().nullable(), setAt: moment }

const texts = z
  .object({
    texts: z.array(
      z.object({
        what: z.enum(textKinds),
        about: z.string(),
        own: orNull(z.object(said)).openapi({ description: 'What this place says itself' }),
        otherwise: z.string().nullable().openapi({ description: 'What is said without words of its own' }),
        past: z.array(z.object({ ...said, endedAt: moment, endedWhy: z.string().nullable() })),
      }),
    ),
  })
  .openapi('Texts')

const asked = asks({
  province: provinceCode.optional(),
  commune: communeCode.optional(),
  category,
  language: z.enum(languages).default('vi'),
})

const change = z.object({
  what: z.enum(textKinds),
  about: z.string().max(80).default(''),
  provinceCode: provinceCode.nullable().default(null),
  communeCode: communeCode.nullable().default(null),
  value: written(2_000).nullable().openapi({ description: 'Null: back to what holds more widely' }),
  source: line(300),
})

const card = z
  .object({
    decides: z.string().nullable(),
    law: z.string().nullable().openapi({ description: 'Null where nobody has named a source' }),
    steps: z.string().nullable(),
    proof: z.string().nullable(),
  })
  .openapi('CategoryCard')

const ownNamed = z
  .object({ categories: z.array(z.object({ code: category, name: sentence })) })
  .openapi('TextCategories')

/** What an office says in its own words. */
export const textRoutes = () =>
  router()
    .openapi(
      createRoute({
        method: 'get',
        path: '/category-card',
        summary: 'Who decides in a category, on what law, in which steps and with what proof, at your place',
        tags,
        request: { query: asks({ category, language: z.enum(languages).default('vi') }) },
        responses: { 200: answer(card, 'In the words of your place') },
      }),
      async (c) => c.json(await readCard(c.get('ctx'), c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/texts',
        summary: 'What a commune or a province says in its own words, and what it said before',
        tags,
        request: { query: asked },
        responses: { 200: answer(texts, 'With the templates of one category') },
      }),
      async (c) => {
        const { province, commune, ...of } = c.req.valid('query')
        const place = { provinceCode: province ?? null, communeCode: commune ?? null }
        return c.json({ texts: await readTexts(c.get('ctx'), { ...of, ...place }) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/texts/categories',
        summary: 'The categories of which you say something: all, or those that your department decides',
        tags,
        responses: { 200: answer(ownNamed, 'As they are called at your place') },
      }),
      async (c) => {
        const ctx = c.get('ctx')
        const named = (code: CategoryCode) => namedAt(ctx.knowledge.texts, code, placeOfActor(ctx.actor))
        return c.json({ categories: (await ownCategories(ctx)).map(named) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/texts',
        summary: 'Say something in the words of a commune or a province, or go back',
        tags,
        request: { body: takes(change) },
        responses: { 204: { description: 'Said so from now on' } },
      }),
      async (c) => {
        await changeText(c.get('ctx'), c.req.valid('json'))
        return c.body(null, 204)
      },
    )
