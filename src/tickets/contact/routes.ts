import { router, z } from '../../context/router.ts'
import { emailAddress } from '../../platform/email-address.ts'
import { phoneNumber } from '../../platform/phone-number.ts'
import { both } from '../../platform/problem.ts'
import { reason } from '../../platform/reason.ts'
import { oneLine } from '../../platform/text.ts'
import { verb, version } from '../forms.ts'
import { perform } from '../perform.ts'
import { correctContact } from './correct-contact.ts'

const postalAddress = z
  .string()
  .max(1_000)
  .transform(oneLine)
  .pipe(z.string().max(300, both('Địa chỉ dài quá 300 ký tự.', 'The address is over 300 characters.')))

/** What is not named stays; what is empty is taken away. */
const orTakenAway = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (typed) => (typeof typed === 'string' && typed.trim() === '' ? null : typed),
    schema.nullable().optional(),
  )

/** Where the reporter is written to. */
export const contactRoutes = () =>
  router().openapi(
    verb('put', 'contact', {
      summary:
        'Put right where the reporter is written to; an address that is taken away loses the private link',
      body: z.object({
        phone: orTakenAway(phoneNumber),
        email: orTakenAway(emailAddress),
        postalAddress: orTakenAway(postalAddress),
        why: reason(500),
        version,
      }),
    }),
    (c) => perform(c, correctContact),
  )
