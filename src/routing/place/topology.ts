import { Refused } from '../../platform/errors.ts'
import type { UnitTopology } from './boundaries.ts'

export const TOPOLOGY_FILE = 'wards-5pct.topojson'

export const refuse = (vi: string, en: string): never => {
  throw new Refused('invalid', { vi, en })
}

/** The parsed boundary file → a topology that can be drawn; refused naming the shape or arc that is broken. */
export const topologyOf = (value: unknown): UnitTopology => {
  if (!isRecord(value) || value.type !== 'Topology' || !Array.isArray(value.arcs) || !isRecord(value.objects))
    return refuse(`${TOPOLOGY_FILE} không phải TopoJSON.`, `${TOPOLOGY_FILE} is no TopoJSON.`)
  mustBeScaled(value.transform)
  mustBeLines(value.arcs)
  const { length } = value.arcs
  for (const layer of Object.values(value.objects)) mustBeShapes(layer, length)
  return value as unknown as UnitTopology
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])

const mustBeScaled = (transform: unknown): void => {
  if (transform === undefined) return
  if (isRecord(transform) && isPoint(transform.scale) && isPoint(transform.translate)) return
  refuse(`${TOPOLOGY_FILE}: "transform" hỏng.`, `${TOPOLOGY_FILE}: "transform" is broken.`)
}

const mustBeLines = (arcs: readonly unknown[]): void => {
  const broken = arcs.findIndex((arc) => !Array.isArray(arc) || arc.length < 2 || !arc.every(isPoint))
  if (broken >= 0)
    refuse(
      `${TOPOLOGY_FILE}, cung ${broken + 1}: tọa độ hỏng.`,
      `${TOPOLOGY_FILE}, arc ${broken + 1}: broken coordinates.`,
    )
}

const mustBeShapes = (layer: unknown, arcs: number): void => {
  const shapes: unknown[] =
    isRecord(layer) && Array.isArray(layer.geometries)
      ? layer.geometries
      : refuse(`${TOPOLOGY_FILE}: một lớp không có hình.`, `${TOPOLOGY_FILE}: a layer has no shapes.`)
  for (const [i, shape] of shapes.entries()) {
    if (!isRecord(shape) || !isRecord(shape.properties) || typeof shape.properties.code !== 'string')
      refuse(`${TOPOLOGY_FILE}, hình ${i + 1}: thiếu mã.`, `${TOPOLOGY_FILE}, shape ${i + 1}: no code.`)
    if (!isDrawable(shape, arcs))
      refuse(
        `${TOPOLOGY_FILE}, hình ${i + 1}: đường ranh giới hỏng hoặc bị cắt.`,
        `${TOPOLOGY_FILE}, shape ${i + 1}: its boundary is broken or cut.`,
      )
  }
}

const depthOfArcs: Record<string, number> = { Polygon: 2, MultiPolygon: 3 }

const isDrawable = (shape: unknown, arcs: number): boolean => {
  const depth = isRecord(shape) && depthOfArcs[String(shape.type)]
  if (!depth || !Array.isArray(shape.arcs)) return false
  const numbers: unknown[] = shape.arcs.flat(depth - 1)
  return (
    numbers.length > 0 &&
    numbers.every((n) => Number.isInteger(n) && (n as number) >= -arcs && (n as number) < arcs)
  )
}
