import * as oidc from 'openid-client'
import { Refused } from '../../platform/errors.ts'
import { isAway, issuerFetch } from '../../platform/issuer-fetch.ts'
import type { OidcProvider } from '../../platform/oidc-providers.ts'
import { declined, isAwayNow, namesNoMailbox, notUnderstood } from './refusals.ts'

/** What the browser keeps while somebody is at the provider: nobody else's answer is taken for theirs. */
export type Begun = { state: string; nonce: string; verifier: string }

/** Whom the provider has recognised. */
export type Named = { subject: string; mailbox: string }

export type Asking = {
  begin: (back: string) => Promise<{ address: URL; begun: Begun }>
  finish: (answer: URL, begun: Begun) => Promise<Named>
}

/** Asks one provider by OpenID Connect, with PKCE and a nonce; found when it is first needed, so that one that is away holds up nobody. */
export const askProvider = (provider: OidcProvider): Asking => {
  let found: Promise<oidc.Configuration> | undefined
  const configuration = () => {
    found ??= discover(provider).catch((error) => {
      found = undefined
      throw error
    })
    return found
  }
  return {
    begin: (back) => inWords(provider, async () => begin(await configuration(), provider, back)),
    finish: (answer, begun) =>
      inWords(provider, async () => finish(await configuration(), provider, { answer, begun })),
  }
}

const discover = async ({ issuer, clientId, clientSecret }: OidcProvider): Promise<oidc.Configuration> => {
  const plain = new URL(issuer).protocol === 'http:'
  const found = await oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    [oidc.customFetch]: issuerFetch as oidc.CustomFetch,
    execute: [...(plain ? [oidc.allowInsecureRequests] : []), oidc.enableNonRepudiationChecks],
  })
  return found
}

const begin = async (configuration: oidc.Configuration, { scope }: OidcProvider, back: string) => {
  const begun = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
  }
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: back,
    scope,
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
  })
  return { address, begun }
}

const finish = async (
  configuration: oidc.Configuration,
  provider: OidcProvider,
  { answer, begun: { state, nonce, verifier } }: { answer: URL; begun: Begun },
): Promise<Named> => {
  const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()!
  // Many providers tell the mailbox only where they are asked about the person.
  const asked = claims[provider.mailClaim] === undefined && configuration.serverMetadata().userinfo_endpoint
  const told = asked ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims
  const mailbox = told[provider.mailClaim]
  if (typeof mailbox !== 'string' || told.email_verified === false) throw namesNoMailbox(provider.button)
  return { subject: claims.sub, mailbox }
}

const inWords = async <T>({ button }: OidcProvider, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) throw error
    if (isAway(error)) throw isAwayNow(button)
    throw error instanceof oidc.AuthorizationResponseError ? declined(button) : notUnderstood(button)
  }
}
