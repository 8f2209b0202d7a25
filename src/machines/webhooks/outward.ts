import type { Config } from '../../platform/config.ts'
import { guardedPost } from '../../platform/guarded-fetch.ts'
import type { Outward } from './routes.ts'

/** How long a receiver may take, and how much of its answer is kept. */
const limits = { milliseconds: 15_000, most: 2048 }

export const outwardOf = ({
  WEBHOOK_INNER_HOSTS: inner,
}: Pick<Config, 'WEBHOOK_INNER_HOSTS'>): Omit<Outward, 'talk'> => ({
  inner,
  post: guardedPost({ ...limits, inner }),
})
