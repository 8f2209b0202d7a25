import { CandidateMap } from '../../../web/resident/candidate-map.tsx'
import type { PlaceChoices } from '../../../web/resident/place-question.tsx'
import type { Ctx } from '../../context/context.ts'
import { locate } from '../../routing/place/boundaries.ts'
import { communeOf, provinceOf } from '../../routing/place/gazetteer.ts'
import type { PageContext } from './answer.tsx'
import { candidateMap } from './candidate-map.ts'

const most = 8

/** Names alike in different provinces are told apart; `chosen` is the one that a press on the map fell into. */
export const choicesOf = (
  { knowledge: { gazetteer } }: Ctx,
  codes: string[],
  chosen: string | null = null,
): PlaceChoices => {
  const known = codes.flatMap((code) => communeOf(gazetteer, code) ?? []).slice(0, most)
  const candidates = known.map(({ code, fullName, provinceCode }) => ({
    code,
    name: `${fullName}, ${provinceOf(gazetteer, provinceCode)?.name ?? provinceCode}`,
  }))
  const among = known.map(({ code }) => code)
  const map = candidateMap(gazetteer.boundaries, among)
  const src = `/report/map.svg?among=${among.join('.')}`
  return {
    candidates,
    chosen,
    among: among.join('.'),
    map: map && { src, width: map.width, height: map.height },
  }
}

export type Pinned = { lat: string; lon: string; places: PlaceChoices }

/** Where on earth the map was pressed; null when this form was not sent by pressing it. */
export const pinnedIn = (ctx: Ctx, form: Record<string, unknown>): Pinned | null => {
  const { boundaries } = ctx.knowledge.gazetteer
  const [x, y] = [Number(form['pin.x']), Number(form['pin.y'])]
  if (!boundaries || typeof form.among !== 'string' || !Number.isFinite(x) || !Number.isFinite(y)) return null
  const codes = codesIn(form.among)
  const map = candidateMap(boundaries, codes)
  if (!map) return null
  const point = map.placeAt(x, y)
  const [found] = locate(boundaries, point, 500)
  const places = choicesOf(ctx, [...new Set([...codes, ...(found ? [found.code] : [])])], found?.code ?? null)
  const marked = places.map && { ...places.map, src: `${places.map.src}&pin=${x}.${y}` }
  return { lat: point.lat.toFixed(5), lon: point.lon.toFixed(5), places: { ...places, map: marked } }
}

const codesIn = (among: string) => among.split('.').slice(0, most)

/** The drawing itself; the same for everyone, so every cache may keep it. */
export const showMap = (c: PageContext) => {
  const { gazetteer } = c.get('ctx').knowledge
  const map = candidateMap(gazetteer.boundaries, codesIn(c.req.query('among') ?? ''))
  if (!map) return c.notFound()
  const shapes = map.shapes.map((shape) => ({ ...shape, name: communeOf(gazetteer, shape.code)?.name ?? '' }))
  const [x, y] = (c.req.query('pin') ?? '').split('.').map(Number)
  const pin = Number.isFinite(x) && Number.isFinite(y) ? { x: x!, y: y! } : null
  c.header('Content-Type', 'image/svg+xml')
  c.header('Cache-Control', 'public, max-age=86400')
  return c.body(String(<CandidateMap width={map.width} height={map.height} pin={pin} shapes={shapes} />))
}
