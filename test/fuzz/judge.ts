import type { Asked } from './asked.ts'
import type { Canary } from './canaries.ts'
import { personal } from './hostile.ts'
import type { Answered } from './send.ts'

export type Fault = { kind: string; about: string }

const inside =
  /node_modules\/|\bat [\w.<> ]+ \(?(?:file:|\/)\S+:\d+:\d+|PostgresError|syntax error at or near|ECONNREFUSED/

const plain = (text: string) => text.toLowerCase().replaceAll(/(?<=\d)[ .](?=\d)/g, '')

/** What is wrong with an answer. */
export const faultsOf = (asked: Asked, answered: Answered | string, canaries: Canary[]): Fault[] => {
  if (typeof answered === 'string') return [{ kind: 'no answer', about: answered }]
  const { status, headers, body } = answered
  const faults: Fault[] = []
  if (status >= 500) faults.push({ kind: `status ${status}`, about: body.slice(0, 300) })
  const given = plain(`${asked.path} ${asked.body ?? ''} ${Object.values(asked.headers)}`)
  const read = plain(`${headers}\n${body}`)
  for (const { word, what, mayRead } of canaries)
    if (read.includes(word) && !given.includes(word) && !mayRead(asked))
      faults.push({ kind: `shows ${what}`, about: around(read, word) })
  const shown = inside.exec(body)
  if (shown && !given.includes(plain(shown[0])) && !/javascript|\/console|\/docs/.test(headers + asked.path))
    faults.push({ kind: 'shows the inside', about: around(body, shown[0]) })
  return faults
}

const around = (text: string, word: string) => {
  const at = text.indexOf(word)
  return text.slice(Math.max(0, at - 80), at + 80)
}

/** Errors of the server, and whatever is personal or secret in what it writes. */
export const faultsOfLine = (line: string, canaries: Canary[]): Fault[] => {
  const said = plain(line)
  const words = [personal, ...canaries.map(({ word }) => word)]
  const shown = words.filter((word) => said.includes(word))
  const faults = shown.map((word) => ({ kind: `the log holds ${word}`, about: line.slice(0, 400) }))
  return isError(line) ? [...faults, { kind: 'an error in the log', about: line.slice(0, 1_200) }] : faults
}

const isError = (line: string): boolean => {
  if (!line.startsWith('{')) return !/^Dựng|^PostgreSQL|^$/.test(line)
  // A machine that is busy with other things for minutes has the queue started anew, which says so.
  if (line.includes('no heartbeat')) return false
  try {
    return JSON.parse(line).level >= 50
  } catch {
    return true
  }
}
