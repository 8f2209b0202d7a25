import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api, askPlain } from '../api.ts'
import { refresh } from '../refresh.ts'
import type { MadeFile } from '../shapes.ts'

const key = ['made-files']
const soonMs = 2_000

const isBeingMade = ({ state }: MadeFile) => state === 'waiting'

export const addressOf = (fileId: string): string => `/api/exports/files/${fileId}`

/** Whatever is answered, the screen stays where it is. */
const save = (href: string, download = '') =>
  Object.assign(document.createElement('a'), { href, download }).click()

const keptMs = 60_000
const saveTable = async (answer: Response) => {
  const [, name = ''] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? []
  const href = URL.createObjectURL(await answer.blob())
  save(href, name)
  setTimeout(() => URL.revokeObjectURL(href), keptMs)
}

/** Asked often while one of them is being made. */
export const useFiles = () =>
  useQuery({
    queryKey: key,
    queryFn: ({ signal }) => answered(api.exports.files.$get({}, { init: { signal } })),
    refetchInterval: ({ state }) => (state.data?.files.some(isBeingMade) ? soonMs : false),
  })

const orders = ['order-file']

/** What is short is saved at once; what is long comes among the files, and is answered by its id. */
export const useOrder = () => {
  const client = useQueryClient()
  return useMutation({
    mutationKey: orders,
    mutationFn: async (href: string): Promise<MadeFile['id'] | null> => {
      const answer = await askPlain(href, 'POST')
      if (answer.status !== 202) return saveTable(answer).then(() => null)
      return ((await answer.json()) as { file: MadeFile }).file.id
    },
    onSettled: () => void refresh(client, key),
  })
}

/** What was ordered on this screen. */
export const useOrdered = (): MadeFile['id'][] =>
  useMutationState<MadeFile['id'] | null>({
    filters: { mutationKey: orders, status: 'success' },
    select: ({ state }) => state.data as MadeFile['id'] | null,
  }).filter((id) => id !== null)

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
