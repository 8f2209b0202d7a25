import { z } from 'zod'

/** What a process may do: answer addresses, hold the sockets of screens, work on the queue. */
export const parts = ['web', 'live', 'jobs'] as const
export type Part = (typeof parts)[number]

const wrong =
  'một hay nhiều trong web, live, jobs, cách nhau bằng dấu phẩy, hoặc all / one or more of web, live, jobs with commas between, or all'

/** Several with commas between, or all of them. */
export const partList = z
  .string()
  .transform((text) => new Set(text.split(',').map((part) => part.trim().toLowerCase())))
  .refine((named) => [...named].every((part) => part === 'all' || parts.some((one) => one === part)), wrong)
  .transform((named): Part[] => parts.filter((part) => named.has('all') || named.has(part)))
