import { useQuery } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { answered, api } from '../../api.ts'
import type { Language } from '../../shapes.ts'
import { words } from '../../words/texts.ts'
import { useSave } from '../save.ts'

export type OfficeText = InferResponseType<typeof api.texts.$get>['texts'][number]
export type TextChange = InferRequestType<typeof api.texts.$put>['json']
export type OwnCategory = InferResponseType<typeof api.texts.categories.$get>['categories'][number]
export type TextPlace = { provinceCode: string | null; communeCode: string | null }
const touches = 'texts'

export type TextsAsked = TextPlace & { category: OwnCategory['code']; language: Language }

export const useTexts = ({ provinceCode, communeCode, category, language }: TextsAsked) =>
  useQuery({
    queryKey: [touches, provinceCode, communeCode, category, language],
    queryFn: async ({ signal }) => {
      const query = {
        category,
        language,
        ...(provinceCode ? { province: provinceCode } : {}),
        ...(communeCode ? { commune: communeCode } : {}),
      }
      return (await answered(api.texts.$get({ query }, { init: { signal } }))).texts
    },
  })

/** Of which categories somebody says something. */
export const useOwnCategories = () =>
  useQuery({
    queryKey: [touches, 'categories'],
    queryFn: async ({ signal }) =>
      (await answered(api.texts.categories.$get({}, { init: { signal } }))).categories,
    staleTime: 600_000,
  })

export const useChangeText = () =>
  useSave((json: TextChange) => answered(api.texts.$put({ json })), { touches, told: words.changed })
