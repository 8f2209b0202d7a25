import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser'
import { Problem } from '../api.ts'
import { words } from '../words/keys.ts'

/** Keys are of a name; an address in numbers has none. */
export const keysWork = () => browserSupportsWebAuthn() && !/^[\d.]+$|:/.test(location.hostname)

/** What happened between the browser and the key, in a sentence; the browser itself says little, on purpose. */
const inWords = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    const isThere =
      error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED'
    throw new Problem(0, isThere ? words.isThere : words.notShown)
  }
}

export const makeKey = (optionsJSON: PublicKeyCredentialCreationOptionsJSON) =>
  inWords(startRegistration({ optionsJSON }))

/** `offered`: among what the browser fills in by itself, whenever its owner likes. */
export const signByKey = (optionsJSON: PublicKeyCredentialRequestOptionsJSON, how: 'pressed' | 'offered') =>
  inWords(startAuthentication({ optionsJSON, useBrowserAutofill: how === 'offered' }))
