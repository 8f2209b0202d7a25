import type { Reason } from '../kind/explain.ts'

export type PlaceQuestion = {
  text: string
  address?: string
  provinceCode?: string
  communeCode?: string
  lat?: number
  lon?: number
}
export type Candidate = { code: string; confidence: number; words: string }
export type Place = {
  communeCode: string | null
  provinceCode: string | null
  confidence: number
  candidates: Candidate[]
  reasons: Reason[]
  metresOutside?: number
}

/** Confidences are told in hundredths. */
export const round = (confidence: number): number => Math.round(confidence * 100) / 100
