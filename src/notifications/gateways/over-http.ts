import type { z } from 'zod'
import type { Sending } from '../outlet.ts'

type Request = {
  url: string
  init?: RequestInit
  /** What the provider's answer means. */
  read: (status: number, said: string) => Sending
  fetch?: typeof fetch | undefined
}

const patience = 10_000

/** Hands one message to a provider by HTTP; without an answer in time, or without any, it is tried again. */
export const sendOverHttp = async ({ url, init, read, fetch: ask = fetch }: Request): Promise<Sending> => {
  try {
    const signal = AbortSignal.timeout(patience)
    const response = await ask(url, { redirect: 'error', ...init, signal })
    return read(response.status, await response.text())
  } catch (error) {
    const failed = `${new URL(url).host}: ${whyOf(error)}`
    return { failed, fate: 'try-again', ...(mayHaveArrived(error) ? { unanswered: true } : {}) }
  }
}

/** Nobody was reached: all else that failed may have been taken, and its answer lost. */
const neverArrived = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/

const mayHaveArrived = (error: unknown): boolean => {
  const { cause } = error as { cause?: { code?: string } }
  return !neverArrived.test(cause?.code ?? '')
}

const whyOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'it cannot be reached'
  if (error.name === 'TimeoutError') return `no answer within ${patience} ms`
  return error.cause instanceof Error ? error.cause.message : error.message
}

/** An answer in JSON; one that is not what was expected says nothing. */
export const jsonIn = <T extends z.ZodType>(said: string, schema: T): Partial<z.output<T>> => {
  try {
    return schema.parse(JSON.parse(said)) as Partial<z.output<T>>
  } catch {
    return {}
  }
}

/** What is kept of a failure, for staff to read. */
export const failure = (...words: unknown[]): string => words.filter(Boolean).join(' ').trim().slice(0, 300)
