import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api, ask } from '../api.ts'
import { refresh } from '../refresh.ts'
import type { MadeFile } from '../shapes.ts'

const key = ['made-files']
const soonMs = 2_000

const isBeingMade = ({ state }: MadeFile) => state === 'waiting'

/** Asked often while one of them is being made. */
export const useFiles = () =>
  useQuery({
    queryKey: key,
    queryFn: ({ signal }) => answered(api.exports.files.$get({}, { init: { signal } })),
    refetchInterval: ({ state }) => (state.data?.files.some(isBeingMade) ? soonMs : false),
  })

/** What is short is saved at once; what is long comes among the files. */
export const useOrder = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (href: string) => {
      const { file } = await ask<{ file: MadeFile | null }>(href, { method: 'POST' })
      if (!file) window.location.assign(href)
    },
    onSettled: () => void refresh(client, key),
  })
}

export const useDiscard = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (fileId: string) => answered(api.exports.files[':fileId'].$delete({ param: { fileId } })),
    onSettled: () => void refresh(client, key),
  })
}
