import type { Config } from './config.ts'

/** Where the ground under the maps comes from, and whose it is. Absent, a map is an outline alone and nobody else is asked for anything. */
export type MapTiles = { url: string; attribution: string }

export const mapTilesOf = ({ MAP_TILES_URL: url, MAP_TILES_ATTRIBUTION: attribution }: Config) =>
  url ? { url, attribution: attribution ?? new URL(url).host } : undefined

/** The same content policy, with pictures of that one server besides. */
export const allowingTiles = (policy: string, tiles: MapTiles | undefined): string =>
  tiles ? policy.replace("img-src 'self'", `img-src 'self' ${new URL(tiles.url).origin}`) : policy
