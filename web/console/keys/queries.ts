import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { useMutation } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { answered, api, ask } from '../api.ts'
import { useRenewed } from '../factors/queries.ts'
import { makeKey } from './web-authn.ts'

export type Key = InferResponseType<typeof api.me.factors.$get, 200>['keys'][number]

const useChange = <Input>(work: (input: Input) => Promise<unknown>) => {
  const renewed = useRenewed()
  return useMutation({ mutationFn: work, onSuccess: renewed })
}

export const useAdd = () =>
  useChange(async ({ name, password }: { name: string; password: string }) => {
    const { options } = await ask<{ options: PublicKeyCredentialCreationOptionsJSON }>(
      '/api/auth/passkeys/challenge',
      { method: 'POST', body: { password } },
    )
    const response = await makeKey(options)
    await ask('/api/auth/passkeys', { method: 'POST', body: { name, response } })
  })

export const useRename = (id: number) =>
  useChange((name: string) =>
    answered(api.me.passkeys[':id'].$put({ param: { id: String(id) }, json: { name } })),
  )

export const useRemove = (id: number) =>
  useChange((password: string) => ask(`/api/auth/passkeys/${id}`, { method: 'DELETE', body: { password } }))
