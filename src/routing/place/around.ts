import type { Mention } from './mentions.ts'
import type { Seen } from './seen.ts'

/** "binh my h cu chi", "tan thanh lam dong": the district or province of the name follows at once. */
export const placeBehind = ({ end, meanings }: Mention, { mentions }: Seen): Mention | undefined =>
  mentions.find(
    ({ start, markerStart, meanings: around }) =>
      Math.min(start, markerStart) === end &&
      around.some(
        ({ kind, provinceCode }) =>
          (kind === 'district' || kind === 'province') &&
          meanings.some((own) => own.targets.length > 0 && own.provinceCode === provinceCode),
      ),
  )

/** "Tả Ngảo Sìn Hồ", "van luong tan son": a former commune and, at once, the very district that it lay in. */
export const standsBeforeOwnDistrict = (mention: Mention, { mentions }: Seen): boolean =>
  mentions.some(
    (next) => Math.min(next.start, next.markerStart) === mention.end && isDistrictOf(next, mention),
  )

/** Whether a name is the former district of the other. */
export const isDistrictOf = ({ meanings: around }: Mention, { meanings }: Mention): boolean => {
  const districts = around.flatMap(({ kind, code }) => (kind === 'district' ? [code] : []))
  return meanings.some(
    ({ districtCode, targets }) =>
      targets.length > 0 && districtCode !== undefined && districts.includes(districtCode),
  )
}
