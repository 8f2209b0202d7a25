import { useStore } from '@nanostores/react'
import { atom } from 'nanostores'
import type { Act, Sentence } from '../shapes.ts'
import { onShelf, putOnShelf, takeOffShelf } from './shelf.ts'

type Kept = {
  /** Makes sending it twice harmless. */
  key: string
  by: string
  at: string
  ticketId: number
  reference: string
  refused?: Sentence
}
export type UnsentAct = Kept & {
  what: 'act'
  act: Act
  name: Sentence
  values: Record<string, string>
  /** The ticket as it was seen, or as what was sent before made it. */
  version: number
}
export type UnsentPictures = Kept & { what: 'pictures'; pictures: { name: string; picture: Blob }[] }
export type Unsent = UnsentAct | UnsentPictures

const shown = atom<Unsent[]>([])

/** As it lies there: another tab may have sent its own in the meantime. */
export const readUnsent = async (): Promise<Unsent[]> => {
  const all = (await onShelf<Unsent>()).sort((a, b) => a.at.localeCompare(b.at))
  shown.set(all)
  return all
}

/** Two tabs have one shelf: what is kept in one is offered in the other no more, and what is sent waits in neither. */
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('lang-nghe.unsent') : null
tabs?.addEventListener('message', () => void readUnsent())

const readInEachTab = async () => {
  tabs?.postMessage(null)
  await readUnsent()
}

export const keep = async (one: Unsent): Promise<void> => {
  await putOnShelf(one)
  await readInEachTab()
}

export const drop = async (key: string): Promise<void> => {
  await takeOffShelf(key)
  await readInEachTab()
}

export const unsentNow = () => shown.get()
export const useUnsent = (by: string) => useStore(shown).filter((one) => one.by === by)
export const useUnsentOf = (by: string, ticketId: number) =>
  useUnsent(by).filter((one) => one.ticketId === ticketId)

export const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** A signal so weak that nothing moves is none: what is not answered by then is kept, and sent again under its key. */
const patienceMilliseconds = 15_000
export const sentUnder = (key: string) => ({
  headers: { 'idempotency-key': key },
  init: { signal: AbortSignal.timeout(patienceMilliseconds) },
})
