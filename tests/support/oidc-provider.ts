import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

/** Who signs in at the provider, and what it claims of them. */
export interface ProviderUser {
  sub: string
  email?: string
  email_verified?: boolean
  name?: string
}

/** How the provider departs from what it should do. */
export interface Misbehaviour {
  nonce?: 'wrong' | 'none'
  signature?: 'other-key' | 'unsigned'
  audience?: string
  issuer?: string
  expired?: boolean
  idToken?: 'none'
  /** Claims are told by the userinfo endpoint only; `other-subject` tells somebody else's there. */
  claims?: 'userinfo' | 'other-subject'
  discovery?: 'down' | 'other-issuer'
  /** The browser comes back without having signed in. */
  answer?: 'denied'
}

export interface OidcProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  user: ProviderUser
  misbehaviour: Misbehaviour
  /** What the browser does at `authorizeUrl`: the address that it is sent back to. */
  signIn(authorizeUrl: string): Promise<string>
  close(): Promise<void>
}

interface Grant {
  nonce: string | null
  challenge: string | null
  redirectUri: string
}

/** A small OpenID provider on loopback: a real HTTP server that signs with RS256 and insists on PKCE and the client's secret. */
export async function openOidcProvider(): Promise<OidcProvider> {
  const clientId = 'upshot-tests'
  const clientSecret = 'a secret between the two'
  const keys = await generateKeyPair('RS256')
  const otherKeys = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  const grants = new Map<string, Grant>()
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => send(response, 500, { error: String(error) }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the provider has no port')
  const issuer = `http://127.0.0.1:${address.port}`

  const provider: OidcProvider = {
    issuer,
    clientId,
    clientSecret,
    user: { sub: 'user-1', email: 'somebody@kestrel.example', email_verified: true, name: 'Somebody' },
    misbehaviour: {},
    async signIn(authorizeUrl) {
      const response = await fetch(authorizeUrl, { redirect: 'manual' })
      const location = response.headers.get('location')
      if (location === null) throw new Error(`the provider answered ${response.status}: ${await response.text()}`)
      return location
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer)
    if (url.pathname === '/.well-known/openid-configuration') discovery(response)
    else if (url.pathname === '/jwks') send(response, 200, { keys: [jwk] })
    else if (url.pathname === '/authorize') authorize(url, response)
    else if (url.pathname === '/token') await token(request, response)
    else if (url.pathname === '/userinfo') userinfo(response)
    else send(response, 404, {})
  }

  function discovery(response: ServerResponse): void {
    const { misbehaviour } = provider
    const isDown = misbehaviour.discovery === 'down'
    send(response, isDown ? 503 : 200, {
      issuer: misbehaviour.discovery === 'other-issuer' ? 'https://elsewhere.example' : issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      userinfo_endpoint: `${issuer}/userinfo`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    })
  }

  function authorize(url: URL, response: ServerResponse): void {
    const asked = url.searchParams
    const isOurClient = asked.get('client_id') === clientId && asked.get('response_type') === 'code'
    const isBound = asked.get('code_challenge_method') === 'S256' && asked.has('nonce') && asked.has('state')
    if (!isOurClient || !isBound) {
      send(response, 400, { error: 'invalid_request' })
      return
    }
    const redirectUri = asked.get('redirect_uri') ?? ''
    const back = new URL(redirectUri)
    back.searchParams.set('state', asked.get('state') ?? '')
    if (provider.misbehaviour.answer === 'denied') {
      back.searchParams.set('error', 'access_denied')
    } else {
      const code = randomUUID()
      grants.set(code, { nonce: asked.get('nonce'), challenge: asked.get('code_challenge'), redirectUri })
      back.searchParams.set('code', code)
    }
    response.writeHead(302, { location: back.href }).end()
  }

  async function token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await textOf(request))
    const grant = grants.get(form.get('code') ?? '')
    grants.delete(form.get('code') ?? '')
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    const mayHave =
      isClient(request, form) && grant?.challenge === verifier && grant.redirectUri === form.get('redirect_uri')
    if (grant === undefined || !mayHave) {
      send(response, 400, { error: 'invalid_grant' })
      return
    }
    const { misbehaviour } = provider
    send(response, 200, {
      access_token: randomUUID(),
      token_type: 'Bearer',
      expires_in: 300,
      ...(misbehaviour.idToken === 'none' ? {} : { id_token: await idToken(grant) }),
    })
  }

  function isClient(request: IncomingMessage, form: URLSearchParams): boolean {
    const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (basic === undefined) return form.get('client_id') === clientId && form.get('client_secret') === clientSecret
    // RFC 6749, section 2.3.1: both are form-encoded.
    const parts = Buffer.from(basic, 'base64').toString('utf8').split(':')
    const [id, secret] = parts.map(part => decodeURIComponent(part.replaceAll('+', ' ')))
    return id === clientId && secret === clientSecret
  }

  async function idToken(grant: Grant): Promise<string> {
    const { misbehaviour, user } = provider
    const nonce = misbehaviour.nonce === 'wrong' ? 'another' : grant.nonce
    const claims: JWTPayload = {
      ...(misbehaviour.claims === undefined ? user : { sub: user.sub }),
      ...(misbehaviour.nonce === 'none' || nonce === null ? {} : { nonce }),
    }
    const now = Math.floor(Date.now() / 1_000) - (misbehaviour.expired ? 7_200 : 0)
    const unsigned = new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(misbehaviour.issuer ?? issuer)
      .setAudience(misbehaviour.audience ?? clientId)
      .setIssuedAt(now)
      .setExpirationTime(now + 300)
    const signed = await unsigned.sign(misbehaviour.signature === 'other-key' ? otherKeys.privateKey : keys.privateKey)
    if (misbehaviour.signature !== 'unsigned') return signed
    const header = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
    return `${header}.${signed.split('.')[1]}.`
  }

  function userinfo(response: ServerResponse): void {
    const { misbehaviour, user } = provider
    send(response, 200, misbehaviour.claims === 'other-subject' ? { ...user, sub: 'somebody-else' } : user)
  }

  return provider
}

function send(response: ServerResponse, status: number, json: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
