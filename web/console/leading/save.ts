import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refresh } from '../refresh.ts'
import type { Sentence } from '../shapes.ts'
import { useTell } from './told.ts'

export type Saving = { isPending: boolean; error: unknown }

/** Saves, says so, and fetches what it touched again before the form goes; lists that nobody looks at now are not shown as they were. */
export const useSave = <Input, Output = unknown>(
  save: (input: Input) => Promise<Output>,
  { touches, lists, told }: { touches: string; lists?: string; told: Sentence },
) => {
  const client = useQueryClient()
  const tell = useTell()
  return useMutation({
    mutationFn: save,
    onSuccess: async () => {
      if (lists) client.removeQueries({ queryKey: [lists], type: 'inactive' })
      await refresh(client, [touches])
      tell(told)
    },
  })
}
