import { connect } from '../../db/connect.ts'

/**
 * Loses the connection of a transaction again and again, while its work goes on when the next connection is open already.
 * Says "alive" when it outlived that, and "strayed" when the lost transaction's work was done after all.
 */
const [url] = process.argv.slice(2)
const { sql, close } = connect(url!, { max: 1 })
const killer = connect(url!, { max: 1 })
await sql`create table strayed (round int)`

for (let round = 0; round < 6; round++) {
  const onward = Promise.withResolvers<void>()
  const working = Promise.withResolvers<unknown>()
  const lost = sql.begin(async (transaction) => {
    const [session] = await transaction<{ pid: number }[]>`select pg_backend_pid() as pid`
    await killer.sql`select pg_terminate_backend(${session!.pid}, 10000)`
    if (round % 2) await onward.promise
    const insert = transaction`insert into strayed values (${round})`
    insert.catch(() => {}).then(working.resolve)
    await insert
  })
  await lost.then(
    () => process.exit(2),
    () => {},
  )
  const next = await sql`select ${round}::int as round`
  if (next[0]?.round !== round) process.exit(3)
  onward.resolve()
  await working.promise
}
const strayed = await sql`select from strayed`
await close()
await killer.close()
process.stdout.write(strayed.length ? 'strayed' : 'alive')
