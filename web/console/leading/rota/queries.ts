import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answered, api } from '../../api.ts'
import { words } from '../../words/rota.ts'
import { useSave } from '../save.ts'

const touches = 'rota'

/** One week of a department's rota; without a department the reader's own. */
export const useRota = (department: string, week: string) =>
  useQuery({
    queryKey: ['rota', department, week],
    queryFn: ({ signal }) =>
      answered(
        api.rota.$get(
          { query: { ...(department ? { department } : {}), ...(week ? { week } : {}) } },
          { init: { signal } },
        ),
      ),
    placeholderData: keepPreviousData,
  })

export const useGaps = () =>
  useQuery({
    queryKey: ['rota', 'gaps'],
    queryFn: ({ signal }) => answered(api.rota.gaps.$get({}, { init: { signal } })),
  })

export type ShiftInput = {
  departmentId: number
  staffId: string
  startsAt: string
  endsAt: string | null
  weeks: number
}

export const usePlanShift = () =>
  useSave((json: ShiftInput) => answered(api.rota.$post({ json })), { touches, told: words.planned })

export const useRemoveShift = (id: number) =>
  useSave(() => answered(api.rota[':id'].$delete({ param: { id: String(id) } })), {
    touches,
    told: words.removed,
  })

export type HandOverInput = { staffId: string; from: string | null; until: string | null }

export const useHandOver = (id: number) =>
  useSave(
    (json: HandOverInput) => answered(api.rota[':id'].successor.$put({ param: { id: String(id) }, json })),
    { touches, told: words.handedOver },
  )
