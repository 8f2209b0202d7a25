import { until } from '../support/until.ts'

export const phoneOf = (n: number) => `+849120${String(n).padStart(5, '0')}`
export const textOf = (n: number) =>
  `Cong dau ngo ${n} pho khuong dinh, phuong khuong dinh bi tac da ba ngay, thu ${n}`

export const within = { aThird: 150, all: 300 }

/** Waits for it no longer than so many seconds, and says what it waited for. */
export const awaited = (what: string, seconds: number, isThere: () => Promise<boolean>) =>
  until(() => isThere().catch(() => false), seconds).catch(() => {
    throw new Error(`${what}: not within ${seconds} s`)
  })

/** The numbers of those who write in each turn, the first of which is calm. */
export const turns = (messages: number, many: number): number[][] => {
  const share = Math.ceil(messages / many)
  return Array.from({ length: many }, (_, turn) =>
    Array.from({ length: share }, (_, i) => turn * share + i).filter((n) => n < messages),
  )
}
