import type { House } from '../context/context.ts'
import { addressBehind } from '../platform/client-address.ts'
import type { Config } from '../platform/config.ts'
import { createMetrics } from './metrics.ts'
import type { MetricsDoor } from './metrics-route.ts'

/** Who may read what is watched, as the environment says. */
export const metricsDoor = (config: Config, house: House, own: () => Promise<string>): MetricsDoor => ({
  metrics: createMetrics(house, own),
  token: config.METRICS_TOKEN,
  isBehindProxy: config.PUBLIC_URL !== undefined || config.TRUSTED_PROXIES > 0,
  directAddress: addressBehind(0),
})
