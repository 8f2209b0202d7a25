import { type Boundaries, boxOf, buildBoundaries, country } from '../place/boundaries.ts'
import type { Bundle, UnitRow } from '../place/gazetteer.ts'
import { refuse, TOPOLOGY_FILE } from '../place/topology.ts'

type Area = Boundaries['areas'][number]
/** The share of communes that may lack a predecessor or a boundary before a file counts as cut. */
export const lacking = 0.01

/**
 * Built once for real: whatever would fail when the system starts fails here, before anything is written. Refused: a shape
 * of no commune or of one that has another, one outside the country, and shapes that are not where their communes lie.
 */
export const mustBeDrawn = (bundle: Bundle): void => {
  if (!bundle.boundaries) return
  const { areas } = buildBoundaries(bundle.boundaries)
  const units = unitsByCode(bundle.units)
  mustBeOneEach(areas, units)
  mustHaveEnough(areas, bundle.units)
  mustLieThere(areas, units)
}

const unitsByCode = (units: readonly UnitRow[]): Map<string, UnitRow> =>
  new Map(units.flatMap((unit) => [unit.code, ...(unit.altCodes ?? [])].map((code) => [code, unit])))

const mustBeOneEach = (areas: readonly Area[], units: ReadonlyMap<string, UnitRow>): void => {
  const drawn = new Map<UnitRow, number>()
  for (const [i, area] of areas.entries()) {
    const unit =
      units.get(area.code) ??
      refuseShape(i, `mã ${area.code} không có trong units.json`, `no unit has its code ${area.code}`)
    const first = drawn.get(unit)
    if (first !== undefined)
      refuseShape(
        i,
        `mã ${area.code} trùng với hình ${first + 1}`,
        `shape ${first + 1} has its code ${area.code}`,
      )
    drawn.set(unit, i)
    if (!isAtHome(area)) refuseShape(i, 'nằm ngoài cả nước', 'lies outside the country')
  }
}

const refuseShape = (i: number, vi: string, en: string): never =>
  refuse(`${TOPOLOGY_FILE}, hình ${i + 1}: ${vi}.`, `${TOPOLOGY_FILE}, shape ${i + 1}: ${en}.`)

const isAtHome = (area: Area): boolean => {
  const [west, south, east, north] = boxOf(area)
  return west >= country.west && east <= country.east && south >= country.south && north <= country.north
}

const mustHaveEnough = (areas: readonly Area[], units: readonly UnitRow[]): void => {
  const drawn = new Set(areas.map(({ code }) => code))
  const bare = units.filter(({ code, altCodes = [] }) => ![code, ...altCodes].some((one) => drawn.has(one)))
  if (bare.length > units.length * lacking)
    refuse(
      `Tệp ranh giới có vẻ bị cắt: ${bare.length}/${units.length} xã, phường không có ranh giới, trước hết là ${bare[0]!.code}.`,
      `The boundaries seem cut: ${bare.length} of ${units.length} communes have none, the first of them ${bare[0]!.code}.`,
    )
}

/** How far, in degrees, a commune's point may lie outside the box of its shape. */
const reach = 0.2

const mustLieThere = (areas: readonly Area[], units: ReadonlyMap<string, UnitRow>): void => {
  const astray = areas.filter((area) => {
    const { lat, lon } = units.get(area.code)!
    if (typeof lat !== 'number' || typeof lon !== 'number') return false
    const [west, south, east, north] = boxOf(area)
    return lon < west - reach || lon > east + reach || lat < south - reach || lat > north + reach
  })
  if (astray.length > areas.length * lacking)
    refuse(
      `${TOPOLOGY_FILE}: ${astray.length} hình không nằm ở chỗ xã, phường của mình, trước hết là ${astray[0]!.code}.`,
      `${TOPOLOGY_FILE}: ${astray.length} shapes do not lie where their communes are, the first of them ${astray[0]!.code}.`,
    )
}
