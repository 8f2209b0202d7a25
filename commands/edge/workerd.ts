import { join } from 'node:path'

export type EdgeOptions = {
  databaseUrl: string
  /** The same as on the server, so that tracking links made on one side open on the other. */
  secret: string
  publicUrl: string
  /** 0 takes a free port. */
  port: number
  /** The secrets of the gateways that hand in here. */
  gatewaySecrets: Record<string, string>
}
export type Edge = { url: string; stop: () => Promise<void> }

const root = join(import.meta.dirname, '..', '..')

// Nothing of this leaves the checkout: no usage figures, no question about where the machine stands, no logs at home.
const quietly = {
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  XDG_CONFIG_HOME: join(root, '.wrangler', 'config'),
}

/** The public app in workerd on this machine, as it would run at the edge. */
export const startEdge = async ({
  databaseUrl,
  secret,
  publicUrl,
  port,
  gatewaySecrets,
}: EdgeOptions): Promise<Edge> => {
  const hyperdrive = { CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: databaseUrl }
  Object.assign(process.env, quietly, hyperdrive)
  // wrangler decides where it writes while it loads.
  const { unstable_startWorker: startWorker } = await import('wrangler')
  const worker = await startWorker({
    config: join(root, 'wrangler.toml'),
    envFiles: [],
    bindings: {
      SECRET: { type: 'plain_text', value: secret },
      PUBLIC_URL: { type: 'plain_text', value: publicUrl },
      // The edge on this machine is for trying it out; a deployed one reads its own settings.
      DEMO: { type: 'plain_text', value: 'true' },
      ...asBindings(gatewaySecrets),
    },
    build: { nodejsCompatMode: 'v2' },
    sendMetrics: false,
    dev: {
      remote: false,
      persist: false,
      watch: false,
      inspector: false,
      logLevel: 'warn',
      server: { hostname: '127.0.0.1', port },
    },
  })
  await worker.ready
  const { origin } = await worker.url
  return { url: origin, stop: () => worker.dispose() }
}

const asBindings = (values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { type: 'plain_text' as const, value }]),
  )
