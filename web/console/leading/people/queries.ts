import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { answered, api } from '../../api.ts'
import { words } from '../../words/people.ts'
import { useSave } from '../save.ts'
import type { DepartmentSeen } from '../shapes.ts'

const touches = 'directory'
const idOf = (id: number) => ({ param: { id: String(id) } })

/** One place's departments with their people; without a commune, the reader's own place. */
export const useDirectory = (commune: string) =>
  useQuery({
    queryKey: ['directory', commune],
    queryFn: ({ signal }) =>
      answered(api.directory.$get({ query: commune ? { commune } : {} }, { init: { signal } })),
    placeholderData: keepPreviousData,
  })

export type DutyInput = {
  staffId: string
  departmentId: number
  categoryCode: string | null
  communeCode: string | null
  substituteId: string | null
}

type Category = InferRequestType<typeof api.duties.$post>['json']['categoryCode']

/** The codes come from the server's own list. */
const named = <Row extends { categoryCode: string | null }>(row: Row) => ({
  ...row,
  categoryCode: row.categoryCode as NonNullable<Category> | null,
})

export const useAddDuty = () =>
  useSave((json: DutyInput) => answered(api.duties.$post({ json: named(json) })), {
    touches,
    told: words.gave,
  })

export const useChangeDuty = (id: number) =>
  useSave(
    ({ staffId: _, departmentId: __, ...json }: DutyInput) =>
      answered(api.duties[':id'].$put({ ...idOf(id), json: named(json) })),
    { touches, told: words.dutyChanged },
  )

export const useEndDuty = (id: number) =>
  useSave(() => answered(api.duties[':id'].$delete(idOf(id))), { touches, told: words.dutyEnded })

export type AbsenceInput = {
  staffId: string
  startsAt: string
  endsAt: string
  why: string | null
  substituteId: string | null
} & Going

export const useAddAbsence = () =>
  useSave((json: AbsenceInput) => answered(api.absences.$post({ json })), {
    touches,
    told: words.absenceEntered,
  })

export const useChangeAbsence = (id: number) =>
  useSave(
    ({ staffId: _, substituteId: __, ...json }: AbsenceInput) =>
      answered(api.absences[':id'].$put({ ...idOf(id), json })),
    { touches, told: words.absenceChanged },
  )

export const useEndAbsence = (id: number) =>
  useSave(() => answered(api.absences[':id'].$delete(idOf(id))), { touches, told: words.isBack })

export const useSetLoadLimit = (id: string) =>
  useSave(
    (loadLimit: number) =>
      answered(api.staff[':id']['load-limit'].$put({ param: { id }, json: { loadLimit } })),
    { touches, told: words.limitSet },
  )

export type Going = { tickets?: 'keep' | 'hand-over'; to?: string | null }

export const useMove = (id: string) =>
  useSave(
    (json: Going & { departmentId: number }) =>
      answered(api.staff[':id'].department.$put({ param: { id }, json })),
    { touches, told: words.moved },
  )

export const useCloseAccount = (id: string) =>
  useSave(
    (json: { tickets?: 'hand-over'; to?: string | null | undefined }) =>
      answered(api.staff[':id'].account.$delete({ param: { id }, json })),
    { touches, told: words.left },
  )

export const useFormerNames = ({ id }: DepartmentSeen) =>
  useQuery({
    queryKey: ['directory', 'names', id],
    queryFn: ({ signal }) => answered(api.departments[':id'].names.$get(idOf(id), { init: { signal } })),
  })

export type DepartmentInput = {
  name: string
  phone: string | null
  email: string | null
  active: boolean
  source?: string
}

export const useChangeDepartment = ({ id, version }: DepartmentSeen) =>
  useSave(
    (json: DepartmentInput) =>
      answered(api.departments[':id'].$put({ ...idOf(id), json: { ...json, version } })),
    { touches, told: words.departmentSaved },
  )

export type DepartmentAdding = Omit<DepartmentInput, 'active' | 'source'> & {
  kind: string
  level: 'commune' | 'province'
  provinceCode: string
  communeCode: string | null
}

export const useAddDepartment = () =>
  useSave((json: DepartmentAdding) => answered(api.departments.$post({ json })), {
    touches,
    told: words.departmentAdded,
  })
