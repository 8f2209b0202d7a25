import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from '../api.ts'
import type { Caller, Preview } from '../shapes.ts'
import type { Entry } from './entry.ts'

const typingMilliseconds = 400
const fewestDigits = 9
const fewestLetters = 8

export const useCaller = (typed: string) => {
  const [phone] = useDebouncedValue(typed.replace(/[^\d+]/g, ''), typingMilliseconds)
  return useQuery({
    queryKey: ['caller', phone],
    queryFn: ({ signal }) => ask<Caller>(`/api/hotline/callers/${encodeURIComponent(phone)}`, { signal }),
    enabled: phone.length >= fewestDigits,
    retry: false,
  })
}

export const usePreview = ({ text, address, communeCode }: Entry, provinceCode: string | null) => {
  const [body] = useDebouncedValue(
    JSON.stringify({ text, address, communeCode, provinceCode }),
    typingMilliseconds,
  )
  const typed = JSON.parse(body) as { text: string; address: string; communeCode: string }
  const given = Object.fromEntries(Object.entries(JSON.parse(body)).filter(([, value]) => value))
  return useQuery({
    queryKey: ['preview', body],
    queryFn: ({ signal }) => ask<Preview>('/api/routing/preview', { method: 'POST', body: given, signal }),
    enabled: typed.text.trim().length >= fewestLetters,
    placeholderData: keepPreviousData,
    retry: false,
  })
}
