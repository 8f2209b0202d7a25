import type { Sql } from '../../db/connect.ts'
import type { Ask, Asked } from './asked.ts'
import { secrets } from './secrets.ts'

/** A word that stands in one place alone, and to whom it may be shown. */
export type Canary = { word: string; what: string; mayRead: (asked: Asked) => boolean }

const never = () => false
/** Where staff work with the person behind a ticket, or with what left the house to them. */
const withPerson =
  /^\/api\/(tickets\/[^/]+\/(showing|contact|slip|mails|legal-notice)|messages|hotline|inbound|dead-addresses|desk|reads)/

const matter = (word: string) => `Nắp cống ở đầu ngõ vỡ nát đã ba hôm, xin xem giúp. ${word}`

const phones = { foreign: '0987606101', sealed: '0987606102', near: '0987606103' } as const
type Kept = keyof typeof phones
const kept = Object.keys(phones) as Kept[]
const wordOf = { foreign: 'qforeignq', sealed: 'qsealedq', near: 'qnearq' } as const satisfies Record<
  Kept,
  string
>
const communes = { foreign: '25747', sealed: '00364', near: '00364' } as const satisfies Record<Kept, string>

const person = (which: Kept) => ({
  name: `Lê ${wordOf[which]}name`,
  phone: phones[which],
  email: `${wordOf[which]}mail@example.vn`,
})

/** The person behind a ticket: nobody's who may not see it, and of those who may, only where the task needs it. */
const ofPerson = (which: Kept): Canary[] =>
  [`${wordOf[which]}name`, `${wordOf[which]}mail`, phones[which].slice(1)].map((word) => ({
    word,
    what: `the person of the ${which} ticket`,
    mayRead: which === 'near' ? ({ staff, path }) => staff && withPerson.test(path) : never,
  }))

export const canariesIn = (tickets: Planted): Canary[] => [
  ...kept.flatMap(ofPerson),
  { word: `${wordOf.foreign}text`, what: 'what the foreign ticket says', mayRead: never },
  { word: `${wordOf.sealed}text`, what: 'what the sealed ticket says', mayRead: never },
  { word: 'qnoteq', what: 'a note that staff wrote for themselves', mayRead: ({ staff }) => staff },
  ...kept.map((which) => ({
    word: tickets[which].secret.toLowerCase(),
    what: `the secret of the ${which} ticket`,
    mayRead: never,
  })),
  ...Object.values(secrets).map((word) => ({ word, what: 'a secret of the house', mayRead: never })),
]

export type PlantedTicket = { id: number; reference: string; secret: string }
export type Planted = Record<Kept, PlantedTicket>

const open = async (sql: Sql, ask: Ask, which: Kept): Promise<PlantedTicket> => {
  const { reference, secret } = (await ask('/api/reports', {
    text: matter(`${wordOf[which]}text`),
    communeCode: communes[which],
    reporter: person(which),
    consent: true,
  })) as { reference: string; secret: string }
  const [row] = await sql<{ id: number }[]>`select id from tickets where reference = ${reference}`
  return { id: row!.id, reference, secret }
}

/** One ticket of another province, one sealed where nobody reads such, and one next door whose reporter is nobody's business. */
export const plant = async (sql: Sql, ask: Ask): Promise<Planted> => {
  const planted = {
    foreign: await open(sql, ask, 'foreign'),
    sealed: await open(sql, ask, 'sealed'),
    near: await open(sql, ask, 'near'),
  }
  await sql`
    update tickets t set lane = 'denunciation', department_id = d.id, officer_id = null from departments d
    where t.id = ${planted.sealed.id} and d.kind = 'police' and d.commune_code = ${communes.sealed}`
  return planted
}
