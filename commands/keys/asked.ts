import type { z } from 'zod'
import type { Ctx } from '../../src/context/context.ts'
import { admitClient } from '../../src/machines/keys/admit.ts'
import { admission, rotation } from '../../src/machines/keys/inputs.ts'
import { readClients } from '../../src/machines/keys/read.ts'
import { revoke } from '../../src/machines/keys/revoke.ts'
import { rotateKey } from '../../src/machines/keys/rotate.ts'
import type { KeySeen } from '../../src/machines/keys/store.ts'
import { departmentsAt } from '../../src/machines/keys/store.ts'
import { Refused } from '../../src/platform/errors.ts'
import { refusedFields } from '../../src/platform/problem.ts'
import { isoInVietnam } from '../../src/platform/vietnam-time.ts'
import type { Asked } from '../asked-for.ts'

const usage = `npm run keys -- list [--ended]
npm run keys -- departments 00364
npm run keys -- make "Cổng của xã" --department 12 --scopes report,read-published --purpose "…" --contact "…"
                     [--reach commune] [--per-minute 120] [--days 365]
npm run keys -- rotate PROGRAM [--days 365] [--overlap 24]
npm run keys -- revoke PROGRAM KEY`

const options = {
  ended: { type: 'boolean' },
  department: { type: 'string' },
  scopes: { type: 'string' },
  purpose: { type: 'string' },
  contact: { type: 'string' },
  reach: { type: 'string' },
  'per-minute': { type: 'string' },
  days: { type: 'string' },
  overlap: { type: 'string' },
} as const

/** How the command is typed. */
export const line = { usage, options, words: [1, 3] as [number, number] }
type Given = Asked<typeof options>
type Options = Given['values']

const numbered = (text: string | undefined) => (text === undefined ? undefined : Number(text))

/** What the command calls otherwise than the screen. */
const typedAs: Record<string, string> = {
  name: '"Cổng của xã"',
  departmentId: '--department',
  perMinute: '--per-minute',
  overlapHours: '--overlap',
}

/** Held against the rules of the screen; what is wrong is named as it is typed. */
const read = <Out>(schema: z.ZodType<Out>, given: Record<string, unknown>): Out => {
  const { data, error } = schema.safeParse(given)
  if (!error) return data
  const { kind, sentence, details } = refusedFields(error)
  const fields = details.fields?.map(({ field, sentence }) => {
    const [name = ''] = field.split('.')
    return { field: typedAs[name] ?? `--${name}`, sentence }
  })
  throw new Refused(kind, sentence, fields && { fields })
}

const handedOut = ({ key, keyId, expiresAt }: { key: string; keyId: number; expiresAt: Date }): string[] => [
  `Khóa ${keyId}, chỉ hiện lần này / key, shown this once: ${key}`,
  `Có hạn đến / holds until ${isoInVietnam(expiresAt)}`,
]

const keyLine = ({ id, start, expiresAt, lastUsedAt, revokedAt }: KeySeen): string =>
  [
    `  ${id} ${start}…`,
    revokedAt
      ? `thu hồi / revoked ${isoInVietnam(revokedAt)}`
      : `có hạn đến / until ${isoInVietnam(expiresAt)}`,
    lastUsedAt ? `dùng lần cuối / last used ${isoInVietnam(lastUsedAt)}` : 'chưa dùng / never used',
  ].join(', ')

const list = async (ctx: Ctx, { ended = false }: Options): Promise<string[]> => {
  const lines: string[] = []
  let cursor: string | undefined
  do {
    const page = await readClients(ctx, { state: ended ? 'ended' : 'open', limit: 100, cursor })
    for (const { id, name, departmentName, scopes, reach, perMinute, keys } of page.clients)
      lines.push(
        `${id} ${name} (${departmentName}): ${scopes.join(', ')}; ${reach}; ${perMinute}/phút/minute`,
        ...keys.map(keyLine),
      )
    cursor = page.next ?? undefined
  } while (cursor)
  return lines.length > 0 ? lines : ['Chưa có phần mềm nào. / There is no program yet.']
}

const departments = async (ctx: Ctx, communeCode: string): Promise<string[]> => {
  const found = await departmentsAt(ctx.db, communeCode)
  if (found.length > 0) return found.map(({ id, name }) => `${id} ${name}`)
  return [
    `Không có đơn vị nào ở xã, phường hay tỉnh mang mã ${communeCode}. / There is no department at a place of the code ${communeCode}.`,
  ]
}

const make = async (ctx: Ctx, name: string | undefined, given: Options): Promise<string[]> => {
  const { department, scopes, purpose, contact, reach, days } = given
  const made = await admitClient(
    ctx,
    read(admission, {
      name,
      purpose,
      contact,
      reach,
      departmentId: numbered(department),
      scopes: scopes?.split(',').map((scope) => scope.trim()),
      perMinute: numbered(given['per-minute']),
      days: numbered(days),
    }),
  )
  return [`${name}: ${made.id}`, ...handedOut(made)]
}

/** What one line of the command asks for, as lines to be read; null where it is none. */
export const keysAsked = async (ctx: Ctx, { values, positionals }: Given): Promise<string[] | null> => {
  const [verb, about, keyId] = positionals
  if (verb === 'list') return list(ctx, values)
  if (verb === 'departments' && about) return departments(ctx, about)
  if (verb === 'make') return make(ctx, about, values)
  if (verb === 'rotate' && about) {
    const asked = read(rotation, { days: numbered(values.days), overlapHours: numbered(values.overlap) })
    return handedOut(await rotateKey(ctx, about, asked))
  }
  if (verb === 'revoke' && about && /^\d{1,9}$/.test(keyId ?? '')) {
    await revoke(ctx, about, Number(keyId))
    return ['Đã thu hồi. / Revoked.']
  }
  return null
}
