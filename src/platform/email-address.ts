import { z } from 'zod'
import { both } from './problem.ts'

/** An address as typed into a field of its own. */
export const emailAddress = z
  .email(both('Địa chỉ email chưa đúng.', 'The e-mail address is not right.'))
  .max(200, both('Địa chỉ email quá dài.', 'The e-mail address is too long.'))
