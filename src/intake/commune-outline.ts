import { z } from '../context/router.ts'
import { orNull, whole } from '../platform/wire.ts'
import { communeOf, type Gazetteer, provinceOf } from '../routing/place/gazetteer.ts'
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

export const communeOutline = z.object({ outline: orNull(drawn) })

/** The commune with its neighbours, each with its name, to press a pin on; null where no boundary is known. */
export const outlineToPress = (gazetteer: Gazetteer, code: string): z.infer<typeof communeOutline> => {
  const outline = outlineOf(gazetteer.boundaries, new Set([code]))
  if (!outline) return { outline: null }
  const shapes = outline.shapes.flatMap((shape) => {
    const commune = communeOf(gazetteer, shape.code)
    if (!commune) return []
    const { fullName, provinceCode } = commune
    return [
      { ...shape, fullName, provinceCode, provinceName: provinceOf(gazetteer, provinceCode)?.name ?? '' },
    ]
  })
  return { outline: { ...outline, shapes } }
}
