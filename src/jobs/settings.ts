import { rootsOnDisk } from '../events/history/roots-on-disk.ts'
import { lineOut } from '../machines/exchange/line-out.ts'
import { outwardOf } from '../machines/webhooks/outward.ts'
import { sendingLimits } from '../notifications/gateways/limits.ts'
import type { Config } from '../platform/config.ts'
import { guardedFetchTo } from '../platform/guarded-fetch.ts'
import type { JobsSettings } from './queue.ts'

type JobParts = { config: Config; databaseUrl: string } & Omit<
  JobsSettings,
  'connectionString' | 'sms' | 'mail' | 'sending' | 'roots' | 'post' | 'talk' | 'fetchShown'
>

/** How messages and events leave, for the pages that say so. */
export const outwardSettings = (config: Config) => ({
  sending: sendingLimits(config),
  events: { ...outwardOf(config), talk: lineOut(config) },
})

/** What the queue works with, as this process is set up. */
export const jobSettings = ({ config, databaseUrl, ...parts }: JobParts): JobsSettings => ({
  ...parts,
  connectionString: databaseUrl,
  sms: { provinceCode: config.SMS_PROVINCE },
  mail: { provinceCode: config.MAIL_PROVINCE },
  sending: sendingLimits(config),
  post: outwardOf(config).post,
  talk: lineOut(config),
  fetchShown: guardedFetchTo(config.WEBHOOK_INNER_HOSTS),
  roots: rootsOnDisk(config.ROOTS_DIR ?? config.DATA_DIR),
})
