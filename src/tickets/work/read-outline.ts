import type { Ctx } from '../../context/context.ts'
import { type Outline, outlineOf } from './outline.ts'

/** The outline of the viewer's commune, or of all communes of their province; null without boundaries or for the whole country. */
export const readOutline = ({ actor, knowledge: { gazetteer } }: Ctx): Outline | null => {
  if (actor.kind !== 'staff') return null
  const { communeCode, provinceCode } = actor
  if (communeCode) return outlineOf(gazetteer.boundaries, new Set([communeCode]))
  const codes = [...gazetteer.communes.values()]
    .filter((commune) => commune.provinceCode === provinceCode)
    .map(({ code }) => code)
  return outlineOf(gazetteer.boundaries, new Set(codes))
}
