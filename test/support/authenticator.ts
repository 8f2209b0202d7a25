import { isoBase64URL, isoCBOR, isoUint8Array } from '@simplewebauthn/server/helpers'

type Site = { rpId: string; origin: string }
type Asked = { challenge: string; user?: { id: string } }
/** What a false key, or the page of a thief, would do otherwise. */
type Otherwise = Partial<Site> & { verified?: 'no'; counter?: number }

const { fromBuffer, fromUTF8String } = isoBase64URL
const utf8 = isoUint8Array.fromUTF8String
const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

/** A key as somebody has it in the hand (WebAuthn Level 3, ES256, attestation "none"). */
export const authenticator = async (site: Site) => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])
  const id = crypto.getRandomValues(new Uint8Array(32))
  let counter = 0
  let owner: string | undefined

  const said = (type: string, challenge: string, origin: string) =>
    utf8(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const data = async (rpId: string, flags: number, count: number) => {
    const head = new Uint8Array(37)
    head.set(await sha256(utf8(rpId)))
    head[32] = flags
    new DataView(head.buffer).setUint32(33, count)
    return head
  }
  const names = { id: fromBuffer(id), rawId: fromBuffer(id), type: 'public-key', clientExtensionResults: {} }

  const make = async (asked: Asked, otherwise: Otherwise = {}) => {
    const { rpId, origin } = { ...site, ...otherwise }
    owner = asked.user!.id
    const { x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey)
    const coordinate = (value: string | undefined) => isoBase64URL.toBuffer(value!)
    const publicKey = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, coordinate(x)],
        [-3, coordinate(y)],
      ]),
    )
    const length = new Uint8Array([0, id.length])
    const flags = otherwise.verified === 'no' ? 0x41 : 0x45
    const authData = isoUint8Array.concat([
      await data(rpId, flags, counter),
      new Uint8Array(16),
      length,
      id,
      publicKey,
    ])
    const attestation = isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]) as Parameters<typeof isoCBOR.encode>[0],
    )
    const response = {
      clientDataJSON: fromBuffer(said('webauthn.create', asked.challenge, origin)),
      attestationObject: fromBuffer(attestation),
      transports: ['internal'],
    }
    return { ...names, response }
  }

  const sign = async (asked: Asked, otherwise: Otherwise = {}) => {
    const { rpId, origin } = { ...site, ...otherwise }
    counter = otherwise.counter ?? counter + 1
    const authenticatorData = await data(rpId, otherwise.verified === 'no' ? 0x01 : 0x05, counter)
    const client = said('webauthn.get', asked.challenge, origin)
    const signed = isoUint8Array.concat([authenticatorData, await sha256(client)])
    const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, signed)
    const response = {
      clientDataJSON: fromBuffer(client),
      authenticatorData: fromBuffer(authenticatorData),
      signature: fromBuffer(inDer(new Uint8Array(raw))),
      userHandle: owner ?? fromUTF8String('nobody'),
    }
    return { ...names, response }
  }
  return { make, sign }
}

/** As keys write a signature: two whole numbers, without leading zeros, positive. */
const inDer = (raw: Uint8Array): Uint8Array<ArrayBuffer> => {
  const whole = (bytes: Uint8Array) => {
    const from = bytes.findIndex((byte) => byte !== 0)
    const short = from < 0 ? [0] : [...bytes.slice(from)]
    const positive = short[0]! >= 0x80 ? [0, ...short] : short
    return [2, positive.length, ...positive]
  }
  const both = [...whole(raw.slice(0, 32)), ...whole(raw.slice(32))]
  return new Uint8Array([0x30, both.length, ...both])
}
