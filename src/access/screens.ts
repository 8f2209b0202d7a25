import { areaOf, type Management } from './management.ts'
import { type Staff, scopesOf } from './permissions.ts'

/** What the console shows somebody in its navigation. */
export const screens = [
  'tickets',
  'call',
  'incidents',
  'aside',
  'outbox',
  'gateways',
  'figures',
  'leading',
] as const
export type Screen = (typeof screens)[number]

/** Any of these duties opens the screen. */
const behind: Partial<Record<Screen, Management[]>> = {
  call: ['log-calls', 'receive-reports'],
  aside: ['sort-inbound'],
  outbox: ['see-messages'],
  incidents: ['declare-incidents', 'log-calls', 'read-boards'],
  gateways: ['see-gateways'],
}

export const screensOf = (staff: Staff): Screen[] =>
  screens.filter((screen) => {
    if (screen === 'figures') return scopesOf(staff).length > 0
    const needed = behind[screen]
    return !needed || needed.some((what) => areaOf(staff, what))
  })
