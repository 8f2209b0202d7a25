import type { ClientResponse, hc } from 'hono/client'
import type { PublicApi } from '../src/public-app.ts'
import type { StaffApi } from '../src/staff-api.ts'

export type Sentence = { vi: string; en: string }

export type LangNghe = {
  /** What opens to a program by its key; which scope each address asks for stands in `docs/client.md`. */
  staff: ReturnType<typeof hc<StaffApi>>
  /** What opens to everybody: reports and what is published. */
  everybody: ReturnType<typeof hc<PublicApi>>
}

export declare const langNghe: (house: { url: string; key: string; fetch?: typeof fetch }) => LangNghe

/** What the house refused, in its own words; `fields` says of each what is wrong. */
export declare class Refusal extends Error {
  readonly status: number
  readonly sentence: Sentence
  readonly fields: { field: string; sentence: Sentence }[]
  readonly retryAfterSeconds: number | null
}

/** What an address answered; thrown as a refusal where it refused. */
export declare const answered: <Answer>(asking: Promise<ClientResponse<Answer>>) => Promise<Answer>
