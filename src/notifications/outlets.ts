import { createMailer, type DkimKey } from './email.ts'
import { type Outlets, visibleOutbox, waitingOutlet } from './outlet.ts'
import { createHttpGateway } from './sms.ts'

export type OutletSettings = {
  smtpUrl?: string | undefined
  mailFrom: string
  dkim?: DkimKey | undefined
  smsUrl?: string | undefined
  smsToken?: string | undefined
  abroad: boolean
  isDemo: boolean
}

/** How messages leave the house; without a way they wait, and in a demo stand in the visible outbox as if they had left. */
export const openOutlets = ({
  smtpUrl,
  mailFrom,
  dkim,
  smsUrl,
  smsToken,
  abroad,
  isDemo,
}: OutletSettings): Outlets => {
  const none = isDemo ? visibleOutbox : waitingOutlet
  return {
    email: smtpUrl ? createMailer({ url: smtpUrl, from: mailFrom, dkim }) : none,
    sms: smsUrl ? createHttpGateway({ url: smsUrl, token: smsToken }) : none,
    abroad,
  }
}
