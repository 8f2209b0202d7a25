import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { answered, api } from '../api.ts'
import { houseNow } from '../house-time.ts'
import { useSignedIn } from '../session.ts'
import type { Ticket } from '../shapes.ts'
import type { Values } from './acts.ts'

type Kept = { body: Values; updatedAt: string }

const draftAt = api.tickets[':id'].draft
const savingMilliseconds = 1_200

const readLocal = (place: string): Kept | null => JSON.parse(localStorage.getItem(place) ?? 'null')

const newest = (one: Kept | null | undefined, other: Kept | null | undefined) => {
  if (!one || !other) return one ?? other
  return one.updatedAt > other.updatedAt ? one : other
}

/** What was sent from here, though the server may still answer with its draft. */
const sent = new Set<string>()

const draftsOf = (ticket: Ticket, verb: string, place: string) =>
  sent.has(place) ? undefined : (ticket.drafts.find((draft) => draft.verb === verb) as Kept | undefined)
const placeOf = (staffId: string, ticketId: number, verb: string) =>
  `lang-nghe.draft.${staffId}.${ticketId}.${verb}`

export const useHasDraft = (ticket: Ticket) => {
  const me = useSignedIn()
  return (verb: string) => {
    const place = placeOf(me.id, ticket.id, verb)
    return Boolean(draftsOf(ticket, verb, place) ?? localStorage.getItem(place))
  }
}

type DraftPlace = { staffId: string; ticketId: number; verb: string }

/** What it held has reached the server. */
export const dropDraft = ({ staffId, ticketId, verb }: DraftPlace) => {
  const place = placeOf(staffId, ticketId, verb)
  sent.add(place)
  localStorage.removeItem(place)
  void answered(draftAt.$delete({ param: { id: String(ticketId) }, query: { verb } })).catch(() => null)
}

export type DraftOf = { ticket: Ticket; verb: string; initial: Values }

/** What is typed is on this machine at each key and on the server a second later: a cut, a reload, another desk lose nothing. */
export const useDraft = ({ ticket, verb, initial }: DraftOf) => {
  const me = useSignedIn()
  const place = placeOf(me.id, ticket.id, verb)
  const param = { id: String(ticket.id) }
  const [values, setValues] = useState<Values>(() => ({
    ...initial,
    ...newest(readLocal(place), draftsOf(ticket, verb, place))?.body,
  }))
  const saveSoon = useDebouncedCallback((body: Values) => {
    // The copy on this machine is enough when the server is not there.
    if (localStorage.getItem(place))
      void answered(draftAt.$put({ param, json: { verb, body } })).catch(() => null)
  }, savingMilliseconds)
  const change = (some: Values) => {
    const body = { ...values, ...some }
    setValues(body)
    sent.delete(place)
    localStorage.setItem(place, JSON.stringify({ body, updatedAt: houseNow().toISOString() } satisfies Kept))
    saveSoon(body)
  }
  const forget = () => dropDraft({ staffId: me.id, ticketId: ticket.id, verb })
  return { values, change, forget }
}
