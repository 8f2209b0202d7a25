import type { Ticket } from '../shapes.ts'

type Place = Pick<Ticket, 'sealed' | 'lat' | 'lon' | 'address'> & { commune: { name: string } | null }

/** Addresses that lead there: for the telephone's own map, and a foreign one; of what is confidential neither learns. */
export const waysTo = ({ sealed, lat, lon, address, commune }: Place) => {
  if (sealed) return { byPhone: null, foreign: null }
  if (lat !== null && lon !== null)
    return {
      byPhone: `geo:${lat},${lon}?q=${lat},${lon}`,
      foreign: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`,
    }
  const place = [address, commune?.name].filter(Boolean).join(', ')
  return { byPhone: address ? `geo:0,0?q=${encodeURIComponent(place)}` : null, foreign: null }
}
