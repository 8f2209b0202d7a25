import { answersOnTickets } from '../../../db/vocabulary.ts'
import { z } from '../../context/router.ts'
import { both } from '../../platform/problem.ts'
import { CATEGORY_CODES } from '../categories.ts'

const whichDepartment = both('Xin chọn một đơn vị.', 'Please choose a department.')
export const departmentId = z.number(whichDepartment).int().positive(whichDepartment).max(2_000_000_000)
export const idParam = z.object({ id: z.coerce.number().int().positive().max(2_000_000_000) })
export const staffId = z.string().min(1, both('Xin chọn một người.', 'Please choose a person.')).max(64)
export const category = z.enum(CATEGORY_CODES, {
  error: ({ input }) =>
    input === undefined
      ? both('Xin chọn một lĩnh vực.', 'Please choose a category.')
      : both('Không có lĩnh vực này.', 'There is no such category.'),
})
export const kind = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{1,39}$/,
    both('Loại đơn vị viết thường, không dấu, nối bằng gạch.', 'A kind is lower case with hyphens.'),
  )

export const phone = z
  .string()
  .trim()
  .regex(/^\+?[0-9][0-9 .-]{2,18}$/, both('Số điện thoại chưa đúng.', 'That is no phone number.'))

export const paging = {
  cursor: z.coerce.number().int().min(0).max(2_000_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(50),
}

export const ofTickets = 'What becomes of their open tickets; needed when they hold any (409 says how many)'
export const whatOfTickets = {
  tickets: z.enum(answersOnTickets).optional().openapi({ description: ofTickets }),
  to: staffId
    .nullable()
    .optional()
    .openapi({ description: 'A colleague who takes them; without one, whoever is on duty' }),
}
