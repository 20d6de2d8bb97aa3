import { hkdfSync } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { keptSecret, weaknessOf } from './secret.ts'
import {
  ConfigProblem,
  isLoopback,
  oneOf,
  type SettingReader,
  settingReader,
  webAddress,
  wholeNumber,
  yesOrNo,
} from './setting.ts'

type Env = Readonly<Record<string, string | undefined>>

const modes = ['production', 'development', 'test'] as const
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

export interface AdminConfig {
  readonly email: string
  readonly password: string
  readonly workspace: string
}

export interface OidcConfig {
  /** Exactly as given: tokens are compared with it, and some issuers end in a slash. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the button on the sign-in page says. */
  readonly name: string
  /** Mail domains whose people may sign in; empty means every person the issuer vouches for. */
  readonly allowedDomains: readonly string[]
}

/** The settings of this process, checked. Holds secrets: never log it as a whole. */
export interface Config {
  readonly mode: (typeof modes)[number]
  readonly host: string
  readonly port: number
  /** Where people reach this installation, without a slash at the end. */
  readonly baseUrl: string
  /** Whether the base URL was set; otherwise it follows the port. */
  readonly hasOwnBaseUrl: boolean
  /** Absolute. */
  readonly dataDir: string
  /** null: the embedded database. */
  readonly databaseUrl: string | null
  readonly secret: string
  readonly admin: AdminConfig | null
  readonly demo: boolean
  readonly logLevel: (typeof logLevels)[number]
  readonly oidc: OidcConfig | null
  /** How many proxies stand in front and may name the client's address. */
  readonly trustProxy: number
  /** For the log: what looks like a mistake but does not stop Upshot. */
  readonly warnings: readonly string[]
}

/** What the server reads. A test holds this list and .env.example equal. */
export const serverSettings: readonly string[] = [
  'PORT',
  'UPSHOT_HOST',
  'UPSHOT_BASE_URL',
  'UPSHOT_TRUST_PROXY',
  'UPSHOT_DATA_DIR',
  'DATABASE_URL',
  'UPSHOT_SECRET',
  'UPSHOT_ADMIN_EMAIL',
  'UPSHOT_ADMIN_PASSWORD',
  'UPSHOT_WORKSPACE',
  'UPSHOT_DEMO',
  'UPSHOT_OIDC_ISSUER',
  'UPSHOT_OIDC_CLIENT_ID',
  'UPSHOT_OIDC_CLIENT_SECRET',
  'UPSHOT_OIDC_NAME',
  'UPSHOT_OIDC_ALLOWED_DOMAINS',
  'UPSHOT_LOG_LEVEL',
  'NODE_ENV',
]

/** What docker-compose.yml and the tests read; in an .env they are not mistakes. */
export const otherSettings: readonly string[] = [
  'UPSHOT_DB_PASSWORD',
  'UPSHOT_CHROMIUM',
  'UPSHOT_TEST_DATABASE_URL',
  'UPSHOT_TEST_SEED',
]

// Set by `npm run dev` for Vite, inherited by the server beside it.
const internalSettings: readonly string[] = ['UPSHOT_API_PORT']

export interface ReadOptions {
  /** What a relative data directory is relative to: not the current directory, which differs for the CLI. */
  readonly projectDir: string
}

/** Reads the environment once, or throws a ConfigProblem that tells every fault. Makes the secret when there is none. */
export function readConfig(env: Env, options: ReadOptions): Config {
  const reader = settingReader(env)
  const port = reader.judged('PORT', 3000, text => wholeNumber(text, 0, 65_535))
  const host = reader.judged('UPSHOT_HOST', '127.0.0.1', hostName)
  const ownBaseUrl = reader.judged('UPSHOT_BASE_URL', null, baseUrl)
  const settings = {
    mode: reader.judged('NODE_ENV', 'production', text => oneOf(text, modes)),
    host,
    port,
    baseUrl: ownBaseUrl ?? `http://localhost:${port}`,
    hasOwnBaseUrl: ownBaseUrl !== null,
    dataDir: resolve(options.projectDir, reader.text('UPSHOT_DATA_DIR') ?? 'data'),
    databaseUrl: reader.judged('DATABASE_URL', null, databaseUrl),
    admin: admin(reader),
    demo: reader.judged('UPSHOT_DEMO', false, yesOrNo),
    logLevel: reader.judged('UPSHOT_LOG_LEVEL', 'info', text => oneOf(text, logLevels)),
    oidc: oidc(reader),
    trustProxy: reader.judged('UPSHOT_TRUST_PROXY', 0, text => wholeNumber(text, 0, 10)),
    warnings: [...unknownNames(env), ...exposure(host, ownBaseUrl)],
  } satisfies Omit<Config, 'secret'>
  const givenSecret = reader.judged('UPSHOT_SECRET', null, strongSecret)
  if (reader.faults.length > 0) throw new ConfigProblem(reader.faults)
  return { ...settings, secret: givenSecret ?? secretIn(settings.dataDir) }
}

/** The environment of this process, and below it the .env of the project; tests must not meet a developer's database there. */
export function readConfigFromProcess(): Config {
  const projectDir = dirname(import.meta.dirname)
  const file = join(projectDir, '.env')
  const fromFile: Env = process.env.NODE_ENV !== 'test' && existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  return readConfig({ ...fromFile, ...process.env }, { projectDir })
}

/** With PORT=0 the system chooses the port: the same settings, told which one it was. */
export function listeningOn(config: Config, port: number): Config {
  return { ...config, port, baseUrl: config.hasOwnBaseUrl ? config.baseUrl : `http://localhost:${port}` }
}

export type KeyPurpose = 'contact-pseudonym' | 'staged-file' | 'session-cookie' | 'token-hash'

/** A 256-bit key for one purpose. Changing the salt or a purpose's name would orphan every pseudonym made so far. */
export function deriveKey(secret: string, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'upshot', `upshot/v1/${purpose}`, 32))
}

function secretIn(dataDir: string): string {
  try {
    return keptSecret(dataDir)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `Upshot keeps its secret there and could not: ${reason}`
    throw new ConfigProblem([{ variable: 'UPSHOT_DATA_DIR', message }])
  }
}

function strongSecret(text: string): string {
  const weakness = weaknessOf(text)
  if (weakness === null) return text
  throw new Error(
    `The secret ${weakness}. Make one with "openssl rand -base64 32", or leave it out: Upshot then makes and keeps its own.`,
  )
}

function hostName(text: string): string {
  if (/^[\w.:-]+$/.test(text)) return text
  throw new Error(`"${text}" is not an address to listen on. Use 127.0.0.1 for this machine only or 0.0.0.0 for all.`)
}

function baseUrl(text: string): string {
  const address = webAddress(text)
  if (new URL(address).pathname === '/') return address
  throw new Error('Upshot needs an address of its own, without a path, such as https://upshot.example.com.')
}

function databaseUrl(text: string): string {
  const advice = 'Write it as postgres://user:password@host:5432/database, with special characters percent-encoded.'
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:')) {
    throw new Error(`This is not a PostgreSQL address. ${advice}`)
  }
  if (url.pathname.length < 2) throw new Error(`The PostgreSQL address names no database. ${advice}`)
  if (url.hostname === '' && !url.searchParams.has('host')) {
    throw new Error(`The PostgreSQL address names no host. ${advice}`)
  }
  return text
}

function admin(reader: SettingReader): AdminConfig | null {
  const found = allOrNone(reader, ['UPSHOT_ADMIN_EMAIL', 'UPSHOT_ADMIN_PASSWORD', 'UPSHOT_WORKSPACE'])
  const email = reader.judged('UPSHOT_ADMIN_EMAIL', null, text => {
    if (z.email().safeParse(text).success) return text.toLowerCase()
    throw new Error(`"${text}" is not an e-mail address.`)
  })
  const password = reader.judged('UPSHOT_ADMIN_PASSWORD', null, text => {
    if (text.length >= 12 && text.length <= 128) return text
    throw new Error(`The password has ${text.length} characters; it needs 12 to 128.`)
  })
  const workspace = reader.text('UPSHOT_WORKSPACE')
  return found && email !== null && password !== null && workspace !== null ? { email, password, workspace } : null
}

function oidc(reader: SettingReader): OidcConfig | null {
  const required = ['UPSHOT_OIDC_ISSUER', 'UPSHOT_OIDC_CLIENT_ID', 'UPSHOT_OIDC_CLIENT_SECRET'] as const
  const found = allOrNone(reader, required, ['UPSHOT_OIDC_NAME', 'UPSHOT_OIDC_ALLOWED_DOMAINS'])
  const issuer = reader.judged('UPSHOT_OIDC_ISSUER', null, text => {
    const url = new URL(webAddress(text))
    if (url.protocol === 'https:' || isLoopback(url.hostname)) return text
    throw new Error('Sign-in needs an https address.')
  })
  const allowedDomains = reader.judged<readonly string[]>('UPSHOT_OIDC_ALLOWED_DOMAINS', [], mailDomains)
  const clientId = reader.text('UPSHOT_OIDC_CLIENT_ID')
  const clientSecret = reader.text('UPSHOT_OIDC_CLIENT_SECRET')
  const name = reader.text('UPSHOT_OIDC_NAME') ?? 'Single sign-on'
  if (!found || issuer === null || clientId === null || clientSecret === null) return null
  return { issuer, clientId, clientSecret, name, allowedDomains }
}

function mailDomains(text: string): readonly string[] {
  const domains = text.split(',').map(part => part.trim().toLowerCase())
  const wrong = domains.find(domain => !/^([a-z0-9-]+\.)+[a-z0-9-]+$/.test(domain))
  if (wrong === undefined) return domains
  throw new Error(`"${wrong}" is not a mail domain. Write them as example.com,example.org.`)
}

/** Whether the required ones are all set; some without the others, or an extra without them, is a fault of the missing. */
function allOrNone(reader: SettingReader, required: readonly string[], extras: readonly string[] = []): boolean {
  const missing = required.filter(variable => reader.text(variable) === null)
  const given = [...required, ...extras].filter(variable => reader.text(variable) !== null)
  if (given.length === 0 || missing.length === 0) return given.length > 0
  for (const variable of missing) {
    reader.fault(
      variable,
      `Not set, although ${given.join(' and ')} ${given.length === 1 ? 'is' : 'are'}. Set it or unset the others.`,
    )
  }
  return false
}

function unknownNames(env: Env): string[] {
  const known = new Set([...serverSettings, ...otherSettings, ...internalSettings])
  return Object.keys(env)
    .filter(name => name.startsWith('UPSHOT_') && !known.has(name))
    .sort()
    .map(name => `${name} is not a setting of Upshot and has no effect. Every setting is explained in .env.example.`)
}

function exposure(host: string, ownBaseUrl: string | null): string[] {
  const url = ownBaseUrl === null ? null : new URL(ownBaseUrl)
  if (url === null) {
    if (isLoopback(host)) return []
    return ['UPSHOT_BASE_URL is not set: links point to localhost and work on this machine only.']
  }
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return []
  return ['UPSHOT_BASE_URL is not https: passwords and sessions cross the network unprotected.']
}
