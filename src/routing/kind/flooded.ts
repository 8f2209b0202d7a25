import { fold } from '../text.ts'
import type { Found } from './signals.ts'

const UNDER_WATER =
  /(^|\s)(ngap (vao|vo|toi|den|het|nang|sau|lut|tu|duong|nha|goi|banh)|(duong|pho|hem|ngo|nha) ngap|lut nha|nuoc (vo|vao) nha|chay xiet|thanh song)(\s|$)/

/**
 * A street or a house under water: learned mostly from words with their accents, it sounds less like a danger without them, and who is
 * told of it every rainy season hardly hears one at all.
 */
export const tellsOfFlood = (hazards: readonly Found[]): boolean =>
  hazards.some(({ rule, words }) => rule === 'strait' && words.some((said) => UNDER_WATER.test(fold(said))))
