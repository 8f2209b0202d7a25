import { z } from 'zod'
import { both } from '../../platform/problem.ts'

/** Official codes of units (Decision 19/2025/QD-TTg): two digits for a province, five for a commune. */
export const provinceCode = z
  .string()
  .regex(/^\d{2}$/, both('Mã tỉnh, thành phố gồm 2 chữ số.', 'A province code has 2 digits.'))
export const communeCode = z
  .string()
  .regex(/^\d{5}$/, both('Mã xã, phường gồm 5 chữ số.', 'A commune code has 5 digits.'))
