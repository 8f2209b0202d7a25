import { createMailer, type DkimKey } from './email.ts'
import { type Outlets, visibleOutbox } from './outlet.ts'
import { createHttpGateway } from './sms.ts'

export type OutletSettings = {
  smtpUrl?: string | undefined
  mailFrom: string
  dkim?: DkimKey | undefined
  smsUrl?: string | undefined
  smsToken?: string | undefined
}

/** How messages leave the house; a way that is not set up keeps them in the visible outbox. */
export const openOutlets = ({ smtpUrl, mailFrom, dkim, smsUrl, smsToken }: OutletSettings): Outlets => ({
  email: smtpUrl ? createMailer({ url: smtpUrl, from: mailFrom, dkim }) : visibleOutbox,
  sms: smsUrl ? createHttpGateway({ url: smsUrl, token: smsToken }) : visibleOutbox,
})
