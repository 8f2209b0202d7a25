import { z } from 'zod'
import { readPhone } from './phone.ts'
import { both } from './problem.ts'

/** A number as typed into a field of its own, read into E.164. */
export const phoneNumber = z
  .string(both('Số điện thoại phải là chữ số.', 'The phone number must be digits.'))
  .max(40, both('Số điện thoại quá dài.', 'The phone number is too long.'))
  .transform((typed, context) => {
    const number = readPhone(typed)
    if (number) return number
    context.addIssue({
      code: 'custom',
      message: both(
        'Số điện thoại chưa đúng; ví dụ 0912 345 678.',
        'This is not a phone number; try 0912 345 678.',
      ),
    })
    return z.NEVER
  })
