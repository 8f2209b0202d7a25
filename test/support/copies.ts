import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../../db/connect.ts'

export const addressOf = (server: string, database: string) => {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

export const copyDatabase = (server: string, name: string, template: string) =>
  ask(server, `create database ${name} template ${template} strategy file_copy`)

/** A worker of the autovacuum that is at it belongs to the superuser, and nobody else may end it: it soon ends by itself. */
export const dropDatabase = async (server: string, name: string) => {
  const mayNotEnd = '42501'
  for (let tries = 0; ; tries++) {
    try {
      return await ask(server, `drop database if exists ${name} with (force)`)
    } catch (error) {
      if ((error as { code?: string }).code !== mayNotEnd || tries === 100) throw error
      await wait(100)
    }
  }
}

export const createDatabase = (server: string, name: string) => ask(server, `create database ${name}`)

async function ask(server: string, statement: string) {
  const { sql, close } = connect(server, { max: 1, statementTimeout: 0 })
  await sql.unsafe(statement).finally(close)
}
