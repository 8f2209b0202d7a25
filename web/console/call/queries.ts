import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answered, api } from '../api.ts'
import type { Entry } from './entry.ts'

const typingMilliseconds = 400
const fewestDigits = 9
const fewestLetters = 8

export const useCaller = (typed: string) => {
  const [phone] = useDebouncedValue(typed.replace(/[^\d+]/g, ''), typingMilliseconds)
  return useQuery({
    queryKey: ['caller', phone],
    queryFn: ({ signal }) =>
      answered(api.hotline.callers[':phone'].$get({ param: { phone } }, { init: { signal } })),
    enabled: phone.length >= fewestDigits,
    retry: false,
  })
}

export const usePreview = (entry: Entry, provinceCode: string | null) => {
  const [asked] = useDebouncedValue(JSON.stringify(questionOf(entry, provinceCode)), typingMilliseconds)
  const json = JSON.parse(asked) as ReturnType<typeof questionOf>
  return useQuery({
    queryKey: ['preview', asked],
    queryFn: ({ signal }) => answered(api.routing.preview.$post({ json }, { init: { signal } })),
    enabled: json.text.trim().length >= fewestLetters,
    placeholderData: keepPreviousData,
    retry: false,
  })
}

const questionOf = (
  { text, address, communeCode, category, urgent }: Entry,
  provinceCode: string | null,
) => ({
  text,
  ...(address ? { address } : {}),
  ...(communeCode ? { communeCode } : {}),
  ...(provinceCode && !communeCode ? { provinceCode } : {}),
  ...(category ? { category } : {}),
  ...(urgent ? { urgent } : {}),
})
