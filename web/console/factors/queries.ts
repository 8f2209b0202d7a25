import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api, ask } from '../api.ts'
import { refresh } from '../refresh.ts'

export type Begun = { totpURI: string; backupCodes: string[] }

const post = <T>(step: string, body: object) =>
  ask<T>(`/api/auth/two-factor/${step}`, { method: 'POST', body })

export const useFactors = () =>
  useQuery({ queryKey: ['factors'], queryFn: () => answered(api.me.factors.$get()) })

export const useBegin = () =>
  useMutation({
    mutationFn: (password: string) => post<Begun>('enable', { password }),
  })

export const useConfirm = () =>
  useMutation({
    mutationFn: (code: string) => post<unknown>('verify-totp', { code }),
  })

export const useRenew = () =>
  useMutation({
    mutationFn: (password: string) => post<Pick<Begun, 'backupCodes'>>('generate-backup-codes', { password }),
  })

export const useTurnOff = () => {
  const renewed = useRenewed()
  return useMutation({
    mutationFn: (password: string) => post<unknown>('disable', { password }),
    onSuccess: renewed,
  })
}

/** What one has, and whether anything else opens, is asked for again. */
export const useRenewed = () => {
  const client = useQueryClient()
  return () => Promise.all(['factors', 'me', 'sessions'].map((key) => refresh(client, [key])))
}
