import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refresh } from '../refresh.ts'
import type { Sentence } from '../shapes.ts'
import { useTell } from './told.ts'

export type Saving = { isPending: boolean; error: unknown }

/** Saves, says so, and fetches what it touched again before the form goes. */
export const useSave = <Input, Output = unknown>(
  save: (input: Input) => Promise<Output>,
  { touches, told }: { touches: string; told: Sentence },
) => {
  const client = useQueryClient()
  const tell = useTell()
  return useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await refresh(client, [touches])
      tell(told)
    },
  })
}
