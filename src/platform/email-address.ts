import { z } from 'zod'
import { both } from './problem.ts'
import { cleanText } from './text.ts'

const wrong = both('Địa chỉ email chưa đúng.', 'The e-mail address is not right.')

/** An address as typed into a field of its own, without the blanks that a phone's keyboard leaves around it. */
export const emailAddress = z
  .string(wrong)
  .transform(cleanText)
  .pipe(z.email(wrong).max(200, both('Địa chỉ email quá dài.', 'The e-mail address is too long.')))

/** The mailbox that an address names, in one spelling to compare by; in SQL `lower(…)`. What is sent keeps what was typed. */
export const mailboxOf = (address: string): string => address.trim().toLowerCase()
