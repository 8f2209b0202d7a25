import { signInAt } from './people.ts'

const asked = 600
const atOnce = 8

/** Requests in a second, of so many at a time. */
const perSecond = async (ask: () => Promise<Response>): Promise<number> => {
  const began = performance.now()
  let left = asked
  const askOn = async () => {
    while (left-- > 0) {
      const answered = await ask()
      await answered.arrayBuffer()
      if (!answered.ok) throw new Error(`${answered.status} while measuring`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, askOn))
  return asked / ((performance.now() - began) / 1000)
}

/** What a process answers in a second, each twice in turn, the better one: straight to PostgreSQL, and through PgBouncer. */
export const compareWays = async (ways: Record<string, string>): Promise<Record<string, string>> => {
  const best: Record<string, { staff: number; residents: number }> = {}
  for (const [way, url] of [...Object.entries(ways), ...Object.entries(ways)]) {
    const cookie = await signInAt(url)
    const staff = await perSecond(() => fetch(`${url}/api/tickets`, { headers: { cookie } }))
    const residents = await perSecond(() => fetch(`${url}/`))
    const before = best[way] ?? { staff: 0, residents: 0 }
    best[way] = {
      staff: Math.max(staff, before.staff),
      residents: Math.max(residents, before.residents),
    }
  }
  return Object.fromEntries(
    Object.entries(best).map(([way, { staff, residents }]) => [
      way,
      `${staff.toFixed(0)} lists of staff, ${residents.toFixed(0)} first pages a second`,
    ]),
  )
}
