import { z } from '../context/router.ts'
import { both } from '../platform/problem.ts'
import { type UnitCode, unitPattern } from './unit.ts'

export const unit = z
  .string()
  .regex(unitPattern, both('Không có đơn vị này.', 'There is no such unit.'))
  .transform((code) => code as UnitCode)
  .openapi({ type: 'string', example: 'commune:00364' })
