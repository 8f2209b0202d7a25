import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { taken } from '../calls/taken.ts'
import { areaOf } from '../leading/managing.ts'
import { useSignedIn } from '../session.ts'
import type { Me, TypedIn, Way } from '../shapes.ts'
import { changed, isAnothers, taking } from './caller-changed.ts'
import { blank, type Consent, type Entry } from './entry-fields.ts'

const placeOf = (me: Me) => `lang-nghe.call.${me.id}`

const restored = (me: Me): Entry => {
  const kept: Partial<Entry> = JSON.parse(localStorage.getItem(placeOf(me)) ?? '{}')
  const first = me.typesIn[0]!.channel
  return { ...wholeEntry(kept), channel: wayOf(me, kept.channel ?? first).channel }
}

/** What an older build kept says less: there, consent was given or it was not known. */
export const wholeEntry = (
  kept: Partial<Omit<Entry, 'consent'>> & { consent?: Consent | boolean },
): Entry => {
  const consent = typeof kept.consent === 'boolean' ? (kept.consent ? 'given' : 'unasked') : kept.consent
  return { channel: 'hotline', ...blank, ...kept, consent: consent ?? 'unasked' }
}

/** Whether anything of it would be missed. */
export const saysAnything = ({ text, phone, name, address, helper, postalAddress }: Entry): boolean =>
  [text, phone, name, address, helper, postalAddress].some((typed) => typed.trim() !== '')

const mostAside = 5

/** What was cleared, or made room for another: it comes back with one press, after a reload, too. */
const useAside = (me: Me) => {
  const place = `${placeOf(me)}.aside`
  const [aside, setAside] = useState<Entry[]>(() =>
    JSON.parse(localStorage.getItem(place) ?? '[]').map(wholeEntry),
  )
  useEffect(() => localStorage.setItem(place, JSON.stringify(aside)), [place, aside])
  return {
    aside,
    putAside: (entry: Entry) => {
      if (saysAnything(entry)) setAside((aside) => [...aside, entry].slice(-mostAside))
    },
    takeBack: () => {
      setAside((aside) => aside.slice(0, -1))
      return aside.at(-1)
    },
    forgetAside: () => setAside([]),
  }
}

/** How this report came, and so what is asked. */
export const wayOf = ({ typesIn }: Me, wanted: TypedIn): Way =>
  typesIn.find(({ channel }) => channel === wanted) ?? typesIn[0]!

/** Whether they look callers up and let them follow what is known. */
export const takesCalls = (me: Me): boolean => areaOf(me, 'log-calls') !== null

/**
 * A half-written call survives a reload. A phone system may open the screen with the number filled in, and a call may be taken
 * anywhere; while another is half written, the new one waits. Whatever makes room for something else is put aside.
 */
export const useEntry = (given: Partial<Entry>, onTaken: () => void) => {
  const me = useSignedIn()
  const [incoming, setIncoming] = useState(() => (isAnothers(restored(me), given) ? [given] : []))
  const [entry, setEntry] = useState(() => (incoming.length > 0 ? restored(me) : taking(restored(me), given)))
  const [call, setCall] = useState(0)
  const { putAside, takeBack, ...kept } = useAside(me)
  const anotherCall = () => setCall((call) => call + 1)
  useEffect(() => localStorage.setItem(placeOf(me), JSON.stringify(entry)), [me, entry])
  const take = (given: Partial<Entry>) => {
    if (isAnothers(entry, given)) return setIncoming((waiting) => [...waiting, given])
    setEntry((entry) => taking(entry, given))
    onTaken()
  }
  useTaken((call) => take({ channel: 'hotline', ...call }))
  const next = () => {
    // Letters come in batches, and so do people at the counter.
    setEntry(({ channel }) => ({ ...blank, channel, ...incoming[0] }))
    setIncoming((waiting) => waiting.slice(1))
    anotherCall()
  }
  const load = (entry: Entry) => {
    setEntry(entry)
    anotherCall()
  }
  return {
    ...kept,
    entry,
    incoming: incoming[0] ?? null,
    /** Counts the calls of this screen: what was heard in one says nothing in the next. */
    call,
    change: (some: Partial<Entry>) => setEntry((entry) => changed(entry, some)),
    /** It is saved. */
    next,
    clear: () => {
      putAside(entry)
      next()
    },
    putAside,
    load: (instead: Entry) => {
      putAside(entry)
      load(instead)
    },
    takeBack: () => {
      const back = takeBack()
      putAside(entry)
      if (back) load(back)
    },
  }
}

/** A call that was taken at any screen, or somebody who is called back: once. */
const useTaken = (take: (call: NonNullable<ReturnType<typeof taken.get>>) => void) => {
  const call = useStore(taken)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each call that is taken.
  useEffect(() => {
    if (!call) return
    taken.set(null)
    take(call)
  }, [call])
}
