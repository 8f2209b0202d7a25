import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api, ask } from '../api.ts'
import { refresh } from '../refresh.ts'
import type { MadeFile } from '../shapes.ts'

const key = ['made-files']
const soonMs = 2_000

const isBeingMade = ({ state }: MadeFile) => state === 'waiting'

export const addressOf = (fileId: string): string => `/api/exports/files/${fileId}`

/** Whatever is answered, the screen stays where it is. */
const save = (href: string) => Object.assign(document.createElement('a'), { href, download: '' }).click()

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
      if (!file) save(href)
    },
    onSettled: () => void refresh(client, key),
  })
}

/** Why one that is there no more, or not for them any more, is not saved is said here before the browser asks for it. */
export const useSave = () =>
  useMutation({
    mutationFn: async (fileId: string) => {
      const asking = new AbortController()
      const { signal } = asking
      const response = await api.exports.files[':fileId'].$get({ param: { fileId } }, { init: { signal } })
      if (!response.ok) await answered(Promise.resolve(response))
      asking.abort()
      save(addressOf(fileId))
    },
  })

export const useDiscard = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (fileId: string) => answered(api.exports.files[':fileId'].$delete({ param: { fileId } })),
    onSettled: () => void refresh(client, key),
  })
}
