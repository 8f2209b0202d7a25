import { useStore } from '@nanostores/react'
import { focusManager, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { atom } from 'nanostores'
import { answered, api, ask, problemOf } from './api.ts'
import type { Me, Role } from './shapes.ts'
import { wasTouchedWithin } from './touched.ts'
import { forgetTyped, leaveTyped } from './typed.ts'

export type Account = { email: string; password?: string; name: string; roles: Role[]; department: string }

/** Who last signed in here: an operator whose network is gone can still write calls down. What older builds kept tells less. */
const place = 'lang-nghe.who.2'

const remember = (me: Me | null) => {
  if (me) localStorage.setItem(place, JSON.stringify(me))
  else localStorage.removeItem(place)
  return me
}

const remembered = (): Me | undefined => JSON.parse(localStorage.getItem(place) ?? 'null') ?? undefined

/** The sign-in of whoever works here has run out, or was ended elsewhere: what they typed waits until they are back. */
const over = atom(false)
export const useOver = () => useStore(over)

/** Whoever signed out without a network is let in no more by the sign-in that the server still knows; it ends as soon as it can. */
const leaving = 'lang-nghe.leaving'

const leave = async () => {
  localStorage.setItem(leaving, 'yes')
  await ask('/api/auth/sign-out', { method: 'POST', body: {} })
  localStorage.removeItem(leaving)
}

const readMe = async (client: QueryClient): Promise<Me | null> => {
  if (localStorage.getItem(leaving)) {
    await leave().catch(() => null)
    return remember(null)
  }
  try {
    return remember(await answered(api.me.$get()))
  } catch (error) {
    const { status } = problemOf(error)
    if (status === 401) return whoWas(client)
    const known = remembered()
    if (status === 0 && known) return known
    throw error
  }
}

const whoWas = (client: QueryClient): Me | null => {
  const me = client.getQueryData<Me | null>(['me']) ?? null
  if (me) runOut(client)
  else if (remembered()) over.set(true)
  remember(null)
  return me
}

/** Forms of the department and one's own choices stand on these, and on nothing that a resident wrote. */
const kept = [
  'me',
  'demo-accounts',
  'providers',
  'departments',
  'directory',
  'rota',
  'rules',
  'calendar',
  'targets',
]

/** Nothing of any report stays on this machine, and nothing is asked any more, until somebody signs in. */
export const runOut = (client: QueryClient) => {
  if (over.get() || !client.getQueryData(['me'])) return
  over.set(true)
  leaveTyped()
  remember(null)
  focusManager.setFocused(false)
  client.removeQueries({ predicate: ({ queryKey }) => !kept.includes(String(queryKey[0])) })
}

/** Who is signed in; `null` when nobody is. */
export const useMe = () =>
  useQuery({
    queryKey: ['me'],
    queryFn: ({ client }) => readMe(client),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Inside the shell somebody is signed in. */
export const useSignedIn = () => useMe().data!

export const useDemoAccounts = () =>
  useQuery({
    queryKey: ['demo-accounts'],
    queryFn: () => ask<{ accounts: Account[] }>('/api/demo-accounts').catch(() => ({ accounts: [] })),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Where one may sign in besides here. */
export const useProviders = () =>
  useQuery({
    queryKey: ['providers'],
    queryFn: () =>
      ask<{ providers: { id: string; button: string }[] }>('/api/auth/providers').catch(() => ({
        providers: [],
      })),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Another person may see other tickets: nothing of the one before stays. Whoever comes back finds what they left. */
const become = (client: QueryClient, me: Me | null) => {
  const isBack = over.get() && me !== null && client.getQueryData<Me | null>(['me'])?.id === me.id
  if (!isBack) {
    forgetTyped()
    client.removeQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[0] !== 'demo-accounts',
    })
  }
  client.setQueryData(['me'], me)
  over.set(false)
  focusManager.setFocused(undefined)
  if (isBack) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
}

/** Whoever was let in sees what is theirs. */
export const enter = async (client: QueryClient) => {
  localStorage.removeItem(leaving)
  become(client, remember(await answered(api.me.$get())))
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
  await enter(client)
  return 'in'
}

const steps = { app: 'verify-totp', recovery: 'verify-backup-code' }

export const giveCode = async (
  client: QueryClient,
  { code, by }: { code: string; by: keyof typeof steps },
) => {
  await ask(`/api/auth/two-factor/${steps[by]}`, { method: 'POST', body: { code } })
  await enter(client)
}

const sayingSo = 2 * 60_000

/** Whoever types for long in a form that asks nothing uses the console all the same. */
export const stayIn = () => {
  const headers = { 'x-by-itself': 'no' }
  const say = () => {
    if (wasTouchedWithin(sayingSo)) void ask('/api/me', { headers }).catch(() => null)
  }
  const saying = setInterval(say, sayingSo)
  return () => clearInterval(saying)
}

export const useSignOut = () => {
  const client = useQueryClient()
  return async () => {
    await leave().catch(() =>
      addEventListener('online', () => void leave().catch(() => null), { once: true }),
    )
    forgetMe(client)
  }
}
