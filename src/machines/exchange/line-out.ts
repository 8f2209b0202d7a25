import type { Config } from '../../platform/config.ts'
import { guardedTalk, type Talk } from '../../platform/guarded-fetch.ts'

/** How long a neighbour may take, and how much of a list is read. */
const limits = { milliseconds: 15_000, most: 4_000_000 }

export const lineOut = ({ WEBHOOK_INNER_HOSTS: inner }: Pick<Config, 'WEBHOOK_INNER_HOSTS'>): Talk =>
  guardedTalk({ ...limits, inner })
