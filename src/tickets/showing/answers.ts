import { z } from '../../context/router.ts'

const fields = {
  name: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  postalAddress: z.string().nullable(),
  helper: z.string().nullable(),
}

/** What was asked for of a reporter. */
export const person = z.object(fields).openapi('PersonShown')

/** A reporter as staff read one unasked: hints alone. */
export const maskedPerson = z
  .object({
    ...fields,
    mayShow: z.boolean().openapi({ description: 'You may be shown the person, once you have said what for' }),
  })
  .openapi('MaskedPerson', { description: 'Too little to call or to name anybody' })
