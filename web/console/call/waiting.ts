import { useStore } from '@nanostores/react'
import { atom } from 'nanostores'
import { ask } from '../api.ts'
import { houseNow } from '../house-time.ts'
import type { CallReport, Receipt, Sentence, TypedIn } from '../shapes.ts'
import { isPassing, refusalOf, rounds } from '../unsent/rounds.ts'
import { newKey } from '../unsent/unsent.ts'
import type { Entry } from './entry-fields.ts'

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

/** Kept on this machine first, then sent: a crash or a cut between the two loses nothing. */
export const keepCall = (by: string, entry: Entry, report: CallReport): string => {
  const call: WaitingCall = { key: newKey(), by, at: houseNow().toISOString(), entry, report }
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
    if (isPassing(error)) return mark(call, { tried: true }) && false
    return mark(call, { refused: refusalOf(error) })
  }
}

const { go, start } = rounds<WaitingCall, string>({
  next: (by) => read().find((call) => call.by === by && !call.refused),
  send: sendOne,
})

export const sendWaiting = go

export const startSending = (by: string) => {
  const reread = () => waiting.set(read())
  const stop = start(by)
  addEventListener('storage', reread)
  return () => {
    stop()
    removeEventListener('storage', reread)
  }
}
