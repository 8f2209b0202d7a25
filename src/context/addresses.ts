import { demoDomain } from '../../db/demo-mail.ts'
import type { Config } from '../platform/config.ts'
import { mapTilesOf } from '../platform/map-tiles.ts'
import { licenceOf } from '../publishing/open-data/licence.ts'
import type { House } from './context.ts'

/** Whom the house writes to, lets people write to or fetches maps from, by its settings. */
export const addressesOf = (
  config: Config,
): Pick<
  House,
  'dataContact' | 'licence' | 'rootsTo' | 'mailbox' | 'mapTiles' | 'showsLinks' | 'showsCodes'
> => ({
  dataContact: config.DATA_PROTECTION_CONTACT,
  licence: licenceOf(config),
  rootsTo: config.ROOTS_MAIL,
  mapTiles: mapTilesOf(config),
  showsLinks: config.DEMO && !config.SMTP_URL,
  showsCodes: config.DEMO && !config.SMTP_URL && !config.SMS_HTTP_URL && !config.SMS_GATEWAYS?.length,
  mailbox: config.MAIL_INBOX ?? (config.DEMO ? `phan-anh@${demoDomain}` : undefined),
})
