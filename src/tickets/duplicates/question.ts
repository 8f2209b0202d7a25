import { z } from 'zod'
import { communeCode } from '../../routing/place/codes.ts'

const optionalNumber = (from: number, to: number) => z.coerce.number().min(from).max(to).optional()

/** What a report being written is compared by. */
export const similarQuestion = z.object({
  text: z.string().trim().min(1).max(20_000),
  address: z.string().trim().max(500).optional(),
  categoryCode: z.string().max(40).optional(),
  communeCode: communeCode.optional(),
  lat: optionalNumber(-90, 90),
  lon: optionalNumber(-180, 180),
})
