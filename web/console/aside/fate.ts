import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refresh } from '../refresh.ts'
import { lastMade } from './made.ts'

/** What a person makes of what waits. */
export type Fate = { as: 'report'; text: string } | { as: 'word'; reference: string } | { as: 'nothing' }

type Ticket = { ticketId: number; reference: string }

/** Each way to settle it leads to the ticket that came of it, where one did. */
type Ways = {
  report: (text: string) => Promise<Ticket>
  word: (reference: string) => Promise<Ticket>
  nothing: () => Promise<unknown>
}

const settled = async (fate: Fate, ways: Ways): Promise<void> => {
  if (fate.as === 'report') lastMade.set({ as: 'report', ...(await ways.report(fate.text)) })
  else if (fate.as === 'word') lastMade.set({ as: 'word', ...(await ways.word(fate.reference)) })
  else await ways.nothing()
}

export const useSettling = (ways: Ways) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (fate: Fate) => settled(fate, ways),
    onSettled: () => refresh(client, ['messages']),
  })
}

export type Settle = ReturnType<typeof useSettling>
