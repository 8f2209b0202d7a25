import {
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialRequestOptionsJSON,
  WebAuthnAbortService,
} from '@simplewebauthn/browser'
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { ask, problemOf } from '../api.ts'
import { enter } from '../session.ts'
import { keysWork, signByKey } from './web-authn.ts'

const enterByKey = async (client: QueryClient, how: 'pressed' | 'offered') => {
  const { options } = await ask<{ options: PublicKeyCredentialRequestOptionsJSON }>(
    '/api/auth/passkeys/sign-in/challenge',
    { method: 'POST', body: {} },
  )
  const body = await signByKey(options, how)
  await ask('/api/auth/passkeys/sign-in', { method: 'POST', body })
  await enter(client)
}

/** What was asked to be signed ends after ten minutes. */
const renewed = 8 * 60_000

/** Offers the keys of this device where the browser fills in the mailbox, and by a button. */
export const useEnteringByKey = () => {
  const client = useQueryClient()
  const [refused, setRefused] = useState<unknown>(null)
  const offer = useCallback(async () => {
    if (!keysWork() || !(await browserSupportsWebAuthnAutofill())) return
    await enterByKey(client, 'offered').catch((error) => {
      // Nobody pressed anything: only what the server says of a key that was chosen is told.
      if (problemOf(error).status >= 400) setRefused(error)
    })
  }, [client])
  useEffect(() => {
    void offer()
    const again = setInterval(offer, renewed)
    return () => {
      clearInterval(again)
      WebAuthnAbortService.cancelCeremony()
    }
  }, [offer])
  const pressing = useMutation({
    mutationFn: () => enterByKey(client, 'pressed'),
    onMutate: () => setRefused(null),
    onError: (error) => {
      setRefused(error)
      void offer()
    },
  })
  return { refused, isPending: pressing.isPending, press: () => pressing.mutate() }
}
