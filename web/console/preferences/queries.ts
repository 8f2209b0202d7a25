import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api.ts'
import type { Me } from '../shapes.ts'

export type Chosen = Pick<Me, 'language' | 'mailRhythm' | 'weeklyReport'> & { phone: string }

/** Saves what was chosen; who one is follows from the answer. */
export const useChoosing = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (json: Chosen) => answered(api.me.$put({ json })),
    onSuccess: (saved) => client.setQueryData<Me>(['me'], (me) => me && { ...me, ...saved }),
  })
}
