import { readFileSync } from 'node:fs'
import { contextOf, type House } from '../../../context/context.ts'
import type { SmsGateway } from '../../../notifications/outlet.ts'
import { noteReceipt } from '../../../notifications/receipt.ts'
import type { Logger } from '../../../platform/log.ts'
import type { SmppUrl } from '../../../platform/smpp-url.ts'
import { storeInbound } from '../inbound.ts'
import { keepBound } from './smpp/connection.ts'
import { createDoubtful } from './smpp/doubtful.ts'
import { createPace } from './smpp/pace.ts'
import { createReceive } from './smpp/receive.ts'
import { sendOver } from './smpp/send.ts'
import { latestIds } from './smpp/store.ts'

export type SmppSettings = {
  url: SmppUrl
  /** Whom to trust instead of the authorities of the system, as a PEM file. */
  caFile?: string | undefined
  house: House
  log: Logger
}

/**
 * SMPP 3.4, both ways over one transceiver of this process. It is bound from the start, for residents write when nothing is
 * sent. Each process with jobs binds its own: how many may is for the network to say.
 */
export const createSmpp = ({ url, caFile, house, log }: SmppSettings): SmsGateway => {
  const doubtful = createDoubtful()
  const ctx = () => contextOf(house, { kind: 'system' })
  const hear = createReceive({
    letters: url.letters,
    doubtful,
    keep: (inbound) => storeInbound(ctx(), inbound),
    note: (receipt) => noteReceipt(ctx(), receipt),
  })
  const prepare = async () => doubtful.begin(await latestIds(house.db, 'smpp'))
  const ca = caFile ? readFileSync(caFile, 'utf8') : undefined
  const connection = keepBound({ url, ca, prepare, hear, log })
  const pace = createPace(url.window)
  return {
    name: 'smpp',
    send: (sms) => sendOver(sms, { url, connection, pace }),
    close: connection.stop,
  }
}
