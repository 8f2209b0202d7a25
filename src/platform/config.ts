import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65535)
const flag = z.stringbool()
const emptyIsAbsent = (env: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))

const schema = z.object({
  /** Where PostgreSQL is; absent means the embedded server under data/. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PORT: port.default(3000),
  /** Where `npm run edge` answers on this machine. */
  EDGE_PORT: port.default(8787),
  HOST: z.string().default('127.0.0.1'),
  /** The address residents type; used in links inside messages. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().default('data'),
  /** Signs sessions and tracking secrets; made and kept under data/ when absent. */
  SECRET: z.string().min(32).optional(),
  ROLE: z.enum(['all', 'web', 'live', 'jobs']).default('all'),
  /** Demo accounts and the visible outbox; refused in production with a real SMS gateway. */
  DEMO: flag.default(true),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Lắng Nghe <khong-tra-loi@lang-nghe.example>'),
  /** Outbound SMS by generic HTTP; absent means messages wait in the visible outbox. */
  SMS_HTTP_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_HTTP_TOKEN: z.string().optional(),
  /** Shared with the gateway: signs inbound SMS bodies (HMAC-SHA256); required once DEMO is off. */
  SMS_INBOUND_SECRET: z.string().min(16).optional(),
  /** The province whose hotline number receives SMS by the generic gateway. */
  SMS_PROVINCE: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  GAZETTEER_DIR: z.string().optional(),
  /** How many proxies stand before us; the client address is read that many steps back. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Of one address; raise it where many residents share one (a service centre's counters). */
  REPORTS_PER_MINUTE: z.coerce.number().int().min(1).max(10_000_000).default(60),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(100).default(10),
})

export type Config = z.infer<typeof schema>

/** Parses the environment; the message of a failure names each variable and what it should be. */
export const readConfig = (env: Record<string, string | undefined>): Config => {
  const parsed = schema.safeParse(emptyIsAbsent(env))
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The configuration has errors (see .env.example):\n${problems.join('\n')}`)
}

export const environment = () => readConfig(process.env)
