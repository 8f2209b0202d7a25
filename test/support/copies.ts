import { connect } from '../../db/connect.ts'

export const addressOf = (server: string, database: string) => {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

export const copyDatabase = (server: string, name: string, template: string) =>
  ask(server, `create database ${name} template ${template} strategy file_copy`)

export const dropDatabase = (server: string, name: string) =>
  ask(server, `drop database if exists ${name} with (force)`)

export const createDatabase = (server: string, name: string) => ask(server, `create database ${name}`)

async function ask(server: string, statement: string) {
  const { sql, close } = connect(server, { max: 1, statementTimeout: 0 })
  await sql.unsafe(statement).finally(close)
}
