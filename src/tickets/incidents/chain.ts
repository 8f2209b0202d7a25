import type { Incident } from './store.ts'

/** The chain of what happened to an incident, and the screens that show it: of its province and its communes. */
export const chainOf = ({
  id,
  provinceCode,
  communeCodes,
}: Pick<Incident, 'id' | 'provinceCode' | 'communeCodes'>) => ({
  subject: `incident:${id}`,
  rooms: [`province:${provinceCode}`, ...communeCodes.map((code) => `commune:${code}`)],
})
