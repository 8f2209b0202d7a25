import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { answered, api } from '../api.ts'
import { useAskedWhileDeaf } from '../calls/queries.ts'
import { useLanguage } from '../language.ts'
import type { Entry } from './entry-fields.ts'
import type { Asked } from './report.ts'

const typingMilliseconds = 400
const fewestDigits = 9
const fewestLetters = 8

export const useCaller = (typed: string) => {
  const now = typed.replace(/[^\d+]/g, '')
  const [phone] = useDebouncedValue(now, typingMilliseconds)
  const caller = useQuery({
    queryKey: ['caller', phone],
    queryFn: ({ signal }) =>
      answered(api.hotline.callers[':phone'].$get({ param: { phone } }, { init: { signal } })),
    enabled: phone.length >= fewestDigits,
    // The same number may ring again, and a call ends while its ticket is written.
    staleTime: 0,
    refetchInterval: useAskedWhileDeaf(),
    retry: false,
  })
  return { ...caller, isOfTyped: phone === now }
}

/** What this person typed in today, at whatever machine. */
export const useTypedInToday = () =>
  useInfiniteQuery({
    queryKey: ['typed-in'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.desk.reports.$get({ query: pageParam ? { cursor: pageParam } : {} }, { init: { signal } }),
      ),
    getNextPageParam: ({ next }) => next,
  })

/** How one call would be routed so far; what was said in the call before never stands beside this one. */
export const usePreview = (entry: Entry, { call, ...how }: Asked & { call: number }) => {
  const [asked] = useDebouncedValue(JSON.stringify([call, questionOf(entry, how)]), typingMilliseconds)
  const [of, json] = JSON.parse(asked) as [number, ReturnType<typeof questionOf>]
  const enabled = of === call && json.text.trim().length >= fewestLetters
  // Its reasons are sentences of the server, in the language that was asked in.
  const language = useLanguage()
  const preview = useQuery({
    queryKey: ['preview', of, asked, language],
    queryFn: ({ signal }) => answered(api.routing.preview.$post({ json }, { init: { signal } })),
    enabled,
    placeholderData: (before, asked) => (asked?.queryKey[1] === of ? before : undefined),
    retry: false,
  })
  return { data: enabled ? preview.data : undefined, failed: enabled && preview.isError }
}

const questionOf = (
  { text, address, communeCode, category, urgent, receivedOn }: Entry,
  { way, provinceCode }: Asked,
) => ({
  text,
  ...(address ? { address } : {}),
  ...(communeCode ? { communeCode } : {}),
  ...(provinceCode && !communeCode ? { provinceCode } : {}),
  ...(category ? { category } : {}),
  ...(urgent ? { urgent } : {}),
  ...(way.receivedAt === 'told' && receivedOn ? { receivedOn } : {}),
})

/** Open tickets nearby that tell of the same matter: the caller may only be adding a voice. */
export const useSimilar = ({ text, address, communeCode }: Entry, understood: string | null) => {
  const commune = communeCode || understood
  const [asked] = useDebouncedValue(
    JSON.stringify({ text, address, communeCode: commune }),
    typingMilliseconds,
  )
  const json = JSON.parse(asked) as { text: string; address: string; communeCode: string | null }
  return useQuery({
    queryKey: ['similar', asked],
    queryFn: async ({ signal }) => {
      const question = { ...json, communeCode: json.communeCode ?? '' }
      return (await answered(api.routing.duplicates.$post({ json: question }, { init: { signal } })))
        .duplicates
    },
    enabled: json.text.trim().length >= fewestLetters && Boolean(json.communeCode),
    retry: false,
  }).data
}

/** The caller's own words go along; the server counts each number once. */
export const useFollow = (ticketId: number) =>
  useMutation({
    mutationFn: ({ phone, name, text, callId, callBackId }: Entry) =>
      answered(
        api.hotline.followers.$post({
          json: {
            ticketId,
            phone,
            consent: true,
            ...(name.trim() ? { name } : {}),
            ...(text.trim() ? { said: text } : {}),
            ...(callId ? { callId } : {}),
            ...(callBackId ? { callBackId } : {}),
          },
        }),
      ),
  })
