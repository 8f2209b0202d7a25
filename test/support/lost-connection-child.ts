import { connect } from '../../db/connect.ts'

/** Loses the connection of a transaction again and again, and says "alive" when it outlived that. */
const [url] = process.argv.slice(2)
const { sql, close } = connect(url!, { max: 1 })
const killer = connect(url!, { max: 1 })

for (let round = 0; round < 3; round++) {
  const lost = sql.begin(async (transaction) => {
    const [session] = await transaction<{ pid: number }[]>`select pg_backend_pid() as pid`
    await killer.sql`select pg_terminate_backend(${session!.pid})`
    await new Promise((wait) => setTimeout(wait, 100))
    await transaction`select ${round}::int`
  })
  await lost.then(
    () => process.exit(2),
    () => {},
  )
  await sql`select ${round}::int`
}
await close()
await killer.close()
process.stdout.write('alive')
