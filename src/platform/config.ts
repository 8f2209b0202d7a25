import { z } from 'zod'
import type { Role } from '../../db/vocabulary.ts'
import { backupSettings } from './backup-settings.ts'
import { databaseLacks, databaseSettings } from './database-settings.ts'
import { emailAddress } from './email-address.ts'
import { gatewayAmounts } from './gateway-amounts.ts'
import { gatewaysLack } from './gateway-needs.ts'
import { oidcProviders } from './oidc-providers.ts'
import { hotlineList, oneWayList } from './one-way.ts'
import { partList, parts } from './parts.ts'
import { providerSettings } from './provider-settings.ts'
import { remarksIn } from './remarks.ts'
import { areLongEnough } from './secrets.ts'
import { securedByDefault, securedRoles } from './secured-roles.ts'
import { flag, forms, hostList, idleMinutes, port, tilesUrl } from './setting-forms.ts'
import { smppUrl } from './smpp-url.ts'
import { gatewayList } from './sms-gateways.ts'

const emptyIsAbsent = (env: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))

const schema = z.object({
  ...databaseSettings,
  PORT: port.default(3000),
  /** Where `npm run edge` answers on this machine. */
  EDGE_PORT: port.default(8787),
  HOST: z.string().default('127.0.0.1'),
  /** The address residents type; used in links inside messages. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: forms.web }).optional(),
  /** Whom residents may write to about their personal data: office, phone, e-mail; shown beside the consent and on the tracking page. */
  DATA_PROTECTION_CONTACT: z.string().trim().max(300).optional(),
  DATA_DIR: z.string().default('data'),
  /** Megabytes of the disk under DATA_DIR that stay free for reports: with less, pictures and papers are asked to come later. */
  DISK_KEPT_FREE_MB: z.coerce.number().int().min(0).max(10_000_000).default(1_024),
  /** Signs sessions, links and the history: the first of a list signs, all of them are known; made and kept under data/ when absent. */
  SECRET: z.string().refine(areLongEnough, forms.secrets).optional(),
  /** Where the daily roots of the history are kept besides the database: best a disk that the database server cannot write. Absent: DATA_DIR. */
  ROOTS_DIR: z.string().optional(),
  /** Who gets each daily root by mail, too. */
  ROOTS_MAIL: emailAddress.optional(),
  ...backupSettings,
  /** What this process does; several of them share one database. */
  ROLES: partList.default([...parts]),
  /** Demo accounts and open gateways; absent, only the embedded database is a demo. */
  DEMO: flag.optional(),
  /** A year of invented reports in a demo; absent, only on the embedded database, and only while it has no tickets. */
  DEMO_YEAR: flag.optional(),
  /** Roles that enter with a code or a key beside the password: "admin, legal", or "none"; absent: `securedByDefault`, and none in a demo. */
  SECOND_FACTOR_ROLES: securedRoles.optional(),
  /** Minutes that a sign-in may lie unused before it ends: of roles that may read what is sealed, and of all others. */
  IDLE_MINUTES_SEALED: idleMinutes.default(60),
  IDLE_MINUTES: idleMinutes.default(480),
  /** Identity providers where staff may sign in, too, by OpenID Connect. */
  OIDC_PROVIDERS: oidcProviders.default([]),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Hosts on networks of our own ("10.1.2.3:8080, cong.tinh.local", by http too) that events are sent to, and whose pictures programs may name. */
  WEBHOOK_INNER_HOSTS: hostList.default([]),
  MEDIA_INNER_HOSTS: hostList.default([]),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: forms.mail }).optional(),
  MAIL_FROM: z.string().default('Lắng Nghe <khong-tra-loi@lang-nghe.example>'),
  /** Signs mails (DKIM): the domain, the name under which its public key stands in the DNS, and the key itself as PEM or its file. */
  DKIM_DOMAIN: z.string().optional(),
  DKIM_SELECTOR: z.string().default('lang-nghe'),
  DKIM_KEY: z.string().optional(),
  DKIM_KEY_FILE: z.string().optional(),
  /** The mailbox that residents write to; what stands behind a plus sign in it names tickets. Absent: no mail is taken in. */
  MAIL_INBOX: emailAddress.optional(),
  /** Where the mail server of this machine hands in mails: smtp://127.0.0.1:2525 or lmtp://127.0.0.1:2424. */
  MAIL_LISTEN: z.url({ protocol: /^(smtp|lmtp)$/ }).optional(),
  /** Signs what is handed in at POST /mail/inbound (HMAC-SHA256); required with MAIL_INBOX once DEMO is off. */
  MAIL_INBOUND_SECRET: z.string().min(16).optional(),
  /** The province whose mailbox it is. */
  MAIL_PROVINCE: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  /** Which gateways send, in this order, and for which provinces: "kannel:01,79; generic". Absent: the generic one where it is set up. */
  SMS_GATEWAYS: gatewayList.optional(),
  /** Kannel's sendsms with user, password and our number: http://user:password@127.0.0.1:13013/cgi-bin/sendsms?from=1022 */
  KANNEL_URL: z.url({ protocol: /^https?$/, error: forms.web }).optional(),
  /** Kannel shows it when it hands something in; signs the address of each receipt. */
  KANNEL_SECRET: z.string().min(16).optional(),
  /** An SMS centre that is spoken to by SMPP 3.4: smpp://system-id:password@host:2775?from=1022, or ssmpp:// over TLS. */
  SMPP_URL: smppUrl.optional(),
  /** The certificate that the centre's own is signed by, as a PEM file; absent, the authorities of the system are trusted. */
  SMPP_CA_FILE: z.string().optional(),
  ...providerSettings,
  /** The official account on Zalo: our application there, its key, the key that signs what it hands in, and the first key of renewal. */
  ZALO_APP_ID: z.string().optional(),
  ZALO_APP_SECRET: z.string().optional(),
  ZALO_OA_SECRET: z.string().min(16).optional(),
  ZALO_REFRESH_TOKEN: z.string().optional(),
  /** The province whose account it is. */
  ZALO_PROVINCE: z
    .string()
    .regex(/^\d{2}$/, forms.province)
    .optional(),
  /** Outbound SMS by generic HTTP; absent means messages wait in the visible outbox. */
  SMS_HTTP_URL: z.url({ protocol: /^https?$/, error: forms.web }).optional(),
  SMS_HTTP_TOKEN: z.string().optional(),
  /** Gateways whose sender takes no answer, and the number to ring instead: "esms:1022; kannel". Those that send by a name are known. */
  SMS_ONE_WAY: oneWayList.optional(),
  HOTLINES: hotlineList.optional(),
  /** What one segment costs by each gateway, in đồng: "kannel:350; generic:400". */
  SMS_PRICES: gatewayAmounts.optional(),
  /** What SMS may cost by each gateway in a day and in a month of Vietnam; then all but danger waits. */
  SMS_BUDGET_DAY: gatewayAmounts.optional(),
  SMS_BUDGET_MONTH: gatewayAmounts.optional(),
  /** Minutes that messages may wait while none leaves before the administrators are told. */
  SENDING_ALARM_MINUTES: z.coerce.number().int().min(5).max(1_440).default(30),
  /** Opens /metrics to who shows it as a bearer token; absent, only this machine reads it, and only without a proxy before us. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Whether SMS are sent to numbers of other countries. */
  SMS_ABROAD: flag.default(false),
  /** Shared with the gateway: signs inbound SMS bodies (HMAC-SHA256); required once DEMO is off. */
  SMS_INBOUND_SECRET: z.string().min(16).optional(),
  /** The province whose hotline number receives SMS by the generic gateway. */
  SMS_PROVINCE: z
    .string()
    .regex(/^\d{2}$/, forms.province)
    .optional(),
  /** The virus scanner that sees each PDF before anybody can open it: host:port of clamd. */
  CLAMD_URL: z
    .string()
    .regex(/^[^\s:/]+:\d{1,5}$/, forms.scanner)
    .optional(),
  GAZETTEER_DIR: z.string().optional(),
  /** The pictures under the maps, as https://host/{z}/{x}/{y}.png: whoever opens a map asks that server for them. Absent: outlines alone. */
  MAP_TILES_URL: tilesUrl.optional(),
  /** Whose map it is, in the words that its licence asks for. */
  MAP_TILES_ATTRIBUTION: z.string().trim().max(200).optional(),
  /** Under which terms anybody uses what is published, and where they stand; absent: CC BY 4.0. */
  OPEN_DATA_LICENCE: z.string().trim().max(100).optional(),
  OPEN_DATA_LICENCE_URL: z.url({ protocol: /^https$/ }).optional(),
  /** How many proxies stand before us; the client address is read that many steps back. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Of one address, before a person decides on each further one; raise it where many residents share one (a service centre's counters). */
  REPORTS_PER_MINUTE: z.coerce.number().int().min(1).max(10_000_000).default(60),
  /** Of one address in a minute; each further report takes work of its sender's machine. Absent: a third of REPORTS_PER_MINUTE. */
  REPORTS_BEFORE_PROOF: z.coerce.number().int().min(1).max(10_000_000).optional(),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(100).default(10),
})

type Settings = z.infer<typeof schema>
export type Config = Omit<Settings, 'DEMO' | 'DEMO_YEAR' | 'SECOND_FACTOR_ROLES'> & {
  DEMO: boolean
  DEMO_YEAR: boolean
  SECOND_FACTOR_ROLES: Role[]
}

/** Parses the environment; the message of a failure names each variable and what it should be. */
export const readConfig = (env: Record<string, string | undefined>): Config => {
  const remarks = remarksIn(env, Object.keys(schema.shape))
  if (remarks.length > 0) throw wrongSettings(remarks)
  const parsed = schema.safeParse(emptyIsAbsent({ ...env, ROLES: env.ROLES ?? env.ROLE }))
  if (parsed.success) {
    const { DEMO, DEMO_YEAR, DATABASE_URL } = parsed.data
    const missing = [...databaseLacks(parsed.data), ...gatewaysLack(parsed.data)]
    if (missing.length > 0) throw wrongSettings(missing)
    const demo = DEMO ?? DATABASE_URL === undefined
    const secured = parsed.data.SECOND_FACTOR_ROLES ?? (demo ? [] : securedByDefault)
    const year = demo && (DEMO_YEAR ?? DATABASE_URL === undefined)
    return { ...parsed.data, DEMO: demo, DEMO_YEAR: year, SECOND_FACTOR_ROLES: secured }
  }
  throw wrongSettings(
    parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${inBothLanguages(issue)}`),
  )
}

const inBothLanguages = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'too_small')
    return issue.origin === 'string'
      ? `ít nhất ${issue.minimum} ký tự / ${issue.minimum} characters or more`
      : `không được nhỏ hơn ${issue.minimum} / must not be below ${issue.minimum}`
  if (issue.code === 'too_big')
    return issue.origin === 'string'
      ? `nhiều nhất ${issue.maximum} ký tự / ${issue.maximum} characters or fewer`
      : `không được lớn hơn ${issue.maximum} / must not be above ${issue.maximum}`
  if (issue.code === 'invalid_value') return `chỉ nhận một trong / must be one of: ${issue.values.join(', ')}`
  if (issue.code === 'invalid_type') return 'phải là một số nguyên / must be a whole number'
  return issue.message
}

/** Nobody who corrects a setting needs to read where in the program it was read: it is its own stack. */
export const wrongSettings = (problems: string[]): Error => {
  const said = `Cấu hình chưa đúng (xem .env.example) / The configuration has errors (see .env.example):\n${problems.join('\n')}`
  return Object.assign(new Error(said), { stack: said })
}

/** How many reports one address may send in a minute, and how many of them cost no work. */
export const reportsAllowed = ({ REPORTS_BEFORE_PROOF: free, REPORTS_PER_MINUTE: most }: Config) => ({
  reportsPerMinute: most,
  reportsBeforeProof: free ?? Math.ceil(most / 3),
})

export const environment = () => readConfig(process.env)
