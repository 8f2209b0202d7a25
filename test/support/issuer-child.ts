import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/**
 * An identity provider in a process of its own. `POST /control` says who signs in next (nobody: they decline), what is known of
 * them, and where it may send people back to.
 */
type Control = { who: string; claims: Record<string, unknown>; back: string[] }
let told: Control = { who: '', claims: {}, back: [] }

const server = createServer().listen(0, '127.0.0.1')
await once(server, 'listening')
const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'lang-nghe',
      client_secret: 'a secret of the test',
      redirect_uris: ['https://phan-anh.test.example/back'],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  cookies: { keys: ['of the test'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/enter/${uid}` },
  findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, ...told.claims }) }),
  loadExistingGrant: async ({ oidc }) => {
    const { Grant } = oidc.provider
    const grant = new Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! })
    grant.addOIDCScope('openid email profile')
    await grant.save()
    return grant
  },
})
provider.Client.prototype.redirectUriAllowed = (address: string) => told.back.includes(address)

const bodyOf = async (request: IncomingMessage) => {
  let text = ''
  for await (const part of request) text += part
  return text
}

const oidc = provider.callback()
server.on('request', async (request, response) => {
  if (request.url === '/control') {
    told = JSON.parse(await bodyOf(request))
    return response.end('heard')
  }
  if (!request.url?.startsWith('/enter/')) return oidc(request, response)
  const result = told.who ? { login: { accountId: told.who } } : { error: 'access_denied' }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
})
process.stdin.on('end', () => process.exit()).resume()
console.log(issuer)
