import { useStore } from '@nanostores/react'
import { atom } from 'nanostores'
import { ask, problemOf } from '../api.ts'
import type { CallReport, Receipt, Sentence, TypedIn } from '../shapes.ts'
import type { Entry } from './entry.ts'

/** A call as written down; the key makes sending it twice harmless. */
export type WaitingCall = {
  key: string
  by: string
  at: string
  /** As it was typed, so that it can come back for correcting. */
  entry: Entry
  report: CallReport
  tried?: true
  refused?: Sentence
}
export type SavedCall = {
  key: string
  at: string
  channel: TypedIn
  text: string
  /** They did not want their name and number kept. */
  isAnonymous: boolean
  receipt: Receipt
}

const place = 'lang-nghe.calls'
/** What a call kept by an older build does not say. */
const kept = { channel: 'hotline' as const }
const retryMilliseconds = 10_000
const passing = [0, 401, 408, 425, 429, 500, 502, 503, 504]

const read = (): WaitingCall[] => JSON.parse(localStorage.getItem(place) ?? '[]')
const waiting = atom(read())
const saved = atom<SavedCall[]>([])

// Read again before each change: another tab may have sent its own in the meantime.
const write = (change: (calls: WaitingCall[]) => WaitingCall[]) => {
  const calls = change(read())
  localStorage.setItem(place, JSON.stringify(calls))
  waiting.set(calls)
}

export const useWaitingCalls = () => useStore(waiting)
export const useSavedCalls = () => useStore(saved)

const randomKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Kept on this machine first, then sent: a crash or a cut between the two loses nothing. */
export const keepCall = (by: string, entry: Entry, report: CallReport): string => {
  const call: WaitingCall = { key: randomKey(), by, at: new Date().toISOString(), entry, report }
  write((calls) => [...calls, call])
  void sendWaiting(by)
  return call.key
}

export const dropCall = (key: string) => write((calls) => calls.filter((call) => call.key !== key))

const mark = ({ key }: WaitingCall, how: Partial<WaitingCall>) => {
  write((calls) => calls.map((call) => (call.key === key ? { ...call, ...how } : call)))
  return true
}

/** True when the next one may follow: this one is saved, or needs a person. */
const sendOne = async (call: WaitingCall): Promise<boolean> => {
  try {
    const headers = { 'idempotency-key': call.key }
    const receipt = await ask<Receipt>('/api/desk/reports', {
      method: 'POST',
      headers,
      body: { ...kept, ...call.report },
    })
    const { channel, text } = call.report
    const isAnonymous = call.entry.consent === 'refused'
    saved.set([{ key: call.key, at: call.at, channel, text, isAnonymous, receipt }, ...saved.get()])
    dropCall(call.key)
    return true
  } catch (error) {
    const { status, sentence, body } = problemOf(error)
    if (passing.includes(status)) return mark(call, { tried: true }) && false
    return mark(call, { refused: body.fields?.[0]?.sentence ?? sentence })
  }
}

let sending: Promise<void> | undefined

const sendAll = async (by: string) => {
  for (const call of read().filter((call) => call.by === by && !call.refused)) {
    if (!(await sendOne(call))) return
  }
}

/** In order, one at a time; what the network swallows waits for the next round. */
export const sendWaiting = (by: string): Promise<void> => {
  sending ??= sendAll(by).finally(() => {
    sending = undefined
    if (read().some((call) => call.by === by && !call.refused))
      setTimeout(() => void sendWaiting(by), retryMilliseconds)
  })
  return sending
}

/** From sign-in on: what an earlier day left behind goes out, and whenever the network returns. */
export const startSending = (by: string) => {
  const now = () => void sendWaiting(by)
  const reread = () => waiting.set(read())
  now()
  addEventListener('online', now)
  addEventListener('storage', reread)
  return () => {
    removeEventListener('online', now)
    removeEventListener('storage', reread)
  }
}
