import { demoDomain } from '../../db/demo-mail.ts'
import type { Config } from '../platform/config.ts'
import type { House } from './context.ts'

/** Whom the house writes to, or lets people write to, by its settings. */
export const addressesOf = (config: Config): Pick<House, 'dataContact' | 'rootsTo' | 'mailbox'> => ({
  dataContact: config.DATA_PROTECTION_CONTACT,
  rootsTo: config.ROOTS_MAIL,
  mailbox: config.MAIL_INBOX ?? (config.DEMO ? `phan-anh@${demoDomain}` : undefined),
})
