import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api, ask, problemOf } from './api.ts'
import type { Me, Role } from './shapes.ts'

export type Account = { email: string; password?: string; name: string; roles: Role[]; department: string }

/** Who last signed in here: an operator whose network is gone can still write calls down. What older builds kept tells less. */
const place = 'lang-nghe.who.2'

const remember = (me: Me | null) => {
  if (me) localStorage.setItem(place, JSON.stringify(me))
  else localStorage.removeItem(place)
  return me
}

const remembered = (): Me | undefined => JSON.parse(localStorage.getItem(place) ?? 'null') ?? undefined

const readMe = async (): Promise<Me | null> => {
  try {
    return remember(await answered(api.me.$get()))
  } catch (error) {
    const { status } = problemOf(error)
    if (status === 401) return remember(null)
    const known = remembered()
    if (status === 0 && known) return known
    throw error
  }
}

/** Who is signed in; `null` when nobody is. */
export const useMe = () =>
  useQuery({ queryKey: ['me'], queryFn: readMe, staleTime: Number.POSITIVE_INFINITY })

/** Inside the shell somebody is signed in. */
export const useSignedIn = () => useMe().data!

export const useDemoAccounts = () =>
  useQuery({
    queryKey: ['demo-accounts'],
    queryFn: () => ask<{ accounts: Account[] }>('/api/demo-accounts').catch(() => ({ accounts: [] })),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Another person may see other tickets: nothing of the one before stays. */
const become = (client: QueryClient, me: Me | null) => {
  client.removeQueries({
    predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[0] !== 'demo-accounts',
  })
  client.setQueryData(['me'], me)
}

export const forgetMe = (client: QueryClient) => become(client, remember(null))

/** Answers whether a code is asked for before anybody is in. */
export const signIn = async (
  client: QueryClient,
  { email, password }: { email: string; password: string },
): Promise<'in' | 'code'> => {
  const asked = await ask<{ twoFactorRedirect?: true }>('/api/auth/sign-in/email', {
    method: 'POST',
    body: { email, password },
  })
  if (asked.twoFactorRedirect) return 'code'
  become(client, await readMe())
  return 'in'
}

const steps = { app: 'verify-totp', recovery: 'verify-backup-code' }

export const giveCode = async (
  client: QueryClient,
  { code, by }: { code: string; by: keyof typeof steps },
) => {
  await ask(`/api/auth/two-factor/${steps[by]}`, { method: 'POST', body: { code } })
  become(client, await readMe())
}

export const useSignOut = () => {
  const client = useQueryClient()
  return async () => {
    await ask('/api/auth/sign-out', { method: 'POST', body: {} }).catch(() => null)
    forgetMe(client)
  }
}
