import type { Screen, Sentence } from './shapes.ts'
import { words } from './words.ts'

/** `brief` stands on a phone, where eight names share one line. */
type Place = { path: string; name: Sentence; brief?: Sentence; also?: string }

/** Every screen in the navigation, in the order of the work; a new one is a line here and a route in app. */
export const placeOf: Record<Screen, Place> = {
  tickets: { path: '/', also: '/tickets/:id?', name: words.tickets },
  call: { path: '/call', name: words.call, brief: words.callBrief },
  incidents: { path: '/incidents', also: '/incidents/:id', name: words.incidents },
  aside: { path: '/aside', name: words.aside },
  outbox: { path: '/outbox', name: words.outbox },
  gateways: { path: '/gateways', name: words.gateways },
  figures: { path: '/figures', also: '/figures/:unit/:measure?', name: words.figures },
  leading: { path: '/leading', also: '/leading/:part', name: words.leading },
}
