import { createStaffApi } from '../../src/staff-api.ts'

const nothing = null as never

/** Every address of the staff API, as "METHOD /path". */
export const staffAddresses = [
  ...new Set(
    createStaffApi({
      identify: async () => null,
      signIn: nothing,
      pictures: nothing,
      dbOf: () => nothing,
    }).routes.flatMap(({ method, path }) => (method === 'ALL' ? [] : `${method} ${path}`)),
  ),
]
