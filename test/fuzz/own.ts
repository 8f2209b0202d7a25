import type { Sql } from '../../db/connect.ts'
import type { Ask } from './asked.ts'
import { sentences } from './value.ts'

/** A report whose link the fuzz holds, as its resident does. */
export type Own = { id: number; reference: string; secret: string }

const communes = ['00364', '00364', '00364', '00352', '25747']

/** So many ordinary reports, each with its link. */
export const openOwn = async (sql: Sql, ask: Ask, many: number): Promise<Own[]> => {
  const opened: Own[] = []
  for (let n = 0; n < many; n++) {
    const { reference, secret } = (await ask('/api/reports', {
      text: `${sentences[n % 6]}, số ${n}`,
      communeCode: communes[n % communes.length],
      reporter: { phone: '0912345678', name: 'Người Gửi' },
      consent: true,
    })) as Omit<Own, 'id'>
    const [row] = await sql<{ id: number }[]>`select id from tickets where reference = ${reference}`
    opened.push({ id: row!.id, reference, secret })
  }
  return opened
}
