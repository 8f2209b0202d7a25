import type { House } from '../context/context.ts'
import { z } from '../context/router.ts'
import { orNull, mapTiles as tilesOnTheWire, whole } from '../platform/wire.ts'
import { communeOf, provinceOf } from '../routing/place/gazetteer.ts'
import { outlineOf } from '../routing/place/outline.ts'

const shape = z.object({
  code: z.string(),
  own: z.boolean(),
  path: z.string().openapi({ description: 'As SVG draws it' }),
  fullName: z.string(),
  provinceCode: z.string(),
  provinceName: z.string(),
})

const drawn = z
  .object({
    width: whole,
    height: whole,
    box: z.object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() }),
    shapes: z.array(shape),
  })
  .openapi('CommuneOutline')

export const communeOutline = z.object({ outline: orNull(drawn), tiles: tilesOnTheWire })

/** The commune with its neighbours, each with its name, to press a pin on; null where no boundary is known. */
export const outlineToPress = (
  { knowledge: { gazetteer }, mapTiles }: Pick<House, 'knowledge' | 'mapTiles'>,
  code: string,
): z.infer<typeof communeOutline> => {
  const tiles = mapTiles ?? null
  const outline = outlineOf(gazetteer.boundaries, new Set([code]))
  if (!outline) return { outline: null, tiles }
  const shapes = outline.shapes.flatMap((shape) => {
    const commune = communeOf(gazetteer, shape.code)
    if (!commune) return []
    const { fullName, provinceCode } = commune
    return [
      { ...shape, fullName, provinceCode, provinceName: provinceOf(gazetteer, provinceCode)?.name ?? '' },
    ]
  })
  return { outline: { ...outline, shapes }, tiles }
}
