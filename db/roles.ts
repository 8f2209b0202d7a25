/**
 * The groups that processes act as; neither owns a table, so neither can alter one, take a trigger away or see past a policy.
 * What residents, jobs and the system do is the house's; what staff ask for is walled by who they are.
 */
export const houseRole = 'lang_nghe_house'
export const staffRole = 'lang_nghe_staff'

export const walledRoles = [houseRole, staffRole] as const

/** With what whoever may make roles lets this login act as both. */
export const joinRoles = (login: string): string =>
  `grant ${walledRoles.join(', ')} to "${login.replaceAll('"', '""')}"`
