import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Config, deriveKey, listeningOn, otherSettings, readConfig, serverSettings } from '@upshot/server/config'
import { ConfigProblem } from '@upshot/server/setting'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const strong = 'k3Vt9wQzX7bN1mR5yH8cJ2fL6pD4gS0aTuEo'

let projectDir = ''

beforeEach(() => {
  projectDir = mkdtempSync(join(tmpdir(), 'upshot-config-'))
})

afterEach(() => {
  rmSync(projectDir, { recursive: true, force: true })
})

function read(env: Record<string, string | undefined>): Config {
  return readConfig({ UPSHOT_SECRET: strong, ...env }, { projectDir })
}

function problemOf(env: Record<string, string | undefined>): ConfigProblem {
  try {
    read(env)
  } catch (error) {
    if (error instanceof ConfigProblem) return error
    throw error
  }
  throw new Error('These settings were accepted.')
}

function faultyVariables(env: Record<string, string | undefined>): string[] {
  return problemOf(env).faults.map(fault => fault.variable)
}

describe('with nothing set', () => {
  test('Upshot listens on this machine only, with the embedded database, in production mode', () => {
    expect(read({})).toEqual({
      mode: 'production',
      host: '127.0.0.1',
      port: 3000,
      baseUrl: 'http://localhost:3000',
      hasOwnBaseUrl: false,
      dataDir: join(projectDir, 'data'),
      databaseUrl: null,
      secret: strong,
      admin: null,
      demo: false,
      logLevel: 'info',
      oidc: null,
      trustProxy: 0,
      warnings: [],
    })
  })

  test('an empty variable counts as not set, as Compose hands them over', () => {
    const names = serverSettings.filter(name => name !== 'UPSHOT_SECRET')
    expect(read(Object.fromEntries(names.map(name => [name, ''])))).toEqual(read({}))
  })
})

describe('address', () => {
  test('the base URL follows the port, and the port that the system chose', () => {
    expect(read({ PORT: '8080' }).baseUrl).toBe('http://localhost:8080')
    expect(listeningOn(read({ PORT: '0' }), 41_234).baseUrl).toBe('http://localhost:41234')
  })

  test('an own base URL stays, without the slash at its end', () => {
    const config = read({ UPSHOT_BASE_URL: 'https://upshot.example.com/', PORT: '0' })
    expect(listeningOn(config, 41_234)).toMatchObject({ baseUrl: 'https://upshot.example.com', port: 41_234 })
  })

  test.each([
    'http',
    'upshot.example.com',
    'ftp://example.com',
    'https://a:b@example.com',
    'https://example.com/upshot',
    'https://example.com/?a=1',
  ])('the base URL %s is refused', value => {
    expect(faultyVariables({ UPSHOT_BASE_URL: value })).toEqual(['UPSHOT_BASE_URL'])
  })

  test.each(['-1', '65536', '3000.5', '3e3', 'http', '0x10'])('the port %s is refused', value => {
    expect(faultyVariables({ PORT: value })).toEqual(['PORT'])
  })

  test('open to the network without https is worth a warning, a proxy with https is not', () => {
    expect(read({ UPSHOT_HOST: '0.0.0.0' }).warnings.join()).toContain('UPSHOT_BASE_URL is not set')
    expect(read({ UPSHOT_BASE_URL: 'http://upshot.example.com' }).warnings.join()).toContain('not https')
    expect(read({ UPSHOT_HOST: '::', UPSHOT_BASE_URL: 'https://upshot.example.com' }).warnings).toEqual([])
    expect(read({ UPSHOT_HOST: '0.0.0.0', UPSHOT_BASE_URL: 'http://localhost:3000' }).warnings).toEqual([])
  })
})

describe('database', () => {
  test.each([
    'postgres://upshot:pw@db:5432/upshot',
    'postgresql://db/upshot?sslmode=verify-full',
    'postgres:///upshot?host=/var/run/postgresql',
  ])('%s is taken as it is', value => {
    expect(read({ DATABASE_URL: value }).databaseUrl).toBe(value)
  })

  test.each([
    'mysql://db/upshot',
    'db:5432/upshot',
    'postgres://upshot:pw@db:5432',
    'postgres://u:p#w@db/upshot',
    'postgres:///upshot',
  ])('%s is refused', value => {
    expect(faultyVariables({ DATABASE_URL: value })).toEqual(['DATABASE_URL'])
  })
})

describe('secret', () => {
  test('without one Upshot makes a strong one, keeps it for the owner only, and finds it again', () => {
    const first = read({ UPSHOT_SECRET: undefined })
    const path = join(first.dataDir, 'secret')
    expect(Buffer.from(first.secret, 'base64')).toHaveLength(32)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(read({ UPSHOT_SECRET: undefined }).secret).toBe(first.secret)
    rmSync(path)
    expect(read({ UPSHOT_SECRET: undefined }).secret).not.toBe(first.secret)
  })

  test('a damaged kept secret stops Upshot and stays as it is', () => {
    const path = join(read({ UPSHOT_SECRET: undefined }).dataDir, 'secret')
    writeFileSync(path, 'half')
    expect(problemOf({ UPSHOT_SECRET: undefined }).message).toContain('Restore the file from a backup')
    expect(readFileSync(path, 'utf8')).toBe('half')
  })

  test('a data directory that cannot be made is named', () => {
    writeFileSync(join(projectDir, 'taken'), '')
    expect(faultyVariables({ UPSHOT_SECRET: undefined, UPSHOT_DATA_DIR: './taken' })).toEqual(['UPSHOT_DATA_DIR'])
  })

  test.each([
    'short-but-R4nd0m-Xq',
    'x'.repeat(64),
    'abcabcabcabcabcabcabcabcabcabcabcabc',
    '1234567890123456789012345678901234567890',
    'abcdefghijklmnopqrstuvwxyz0123456789',
    'changeme-changeme-changeme-changeme',
    'please-change-this-secret-to-a-random-value',
    'supersecretpassword-supersecretpasswort-1',
    'better-auth-secret-12345678901234567890',
    'your-secret-key-at-least-32-characters',
  ])('the weak secret %s is refused, with a remedy and without repeating it', value => {
    const problem = problemOf({ UPSHOT_SECRET: value })
    expect(problem.faults.map(fault => fault.variable)).toEqual(['UPSHOT_SECRET'])
    expect(problem.message).toContain('openssl rand -base64 32')
    expect(problem.message).not.toContain(value)
  })

  test.each([
    'QmFzZTY0IGlzIG5vdCBhIHNlY3JldCBidXQ=',
    '9f86d081884c7d659a2feaa0c55ad015',
    '0f1c2b7e4a5d6938e1b2c3d4a5f60718293a4b5c6d7e8f90',
    'correct horse battery staple mountain',
  ])('the secret %s is accepted', value => {
    expect(read({ UPSHOT_SECRET: value }).secret).toBe(value)
  })

  test('secrets that Upshot makes are never refused', () => {
    for (let i = 0; i < 50; i += 1) {
      const config = read({ UPSHOT_SECRET: undefined, UPSHOT_DATA_DIR: `./data-${i}` })
      expect(read({ UPSHOT_SECRET: config.secret }).secret).toBe(config.secret)
    }
  })

  test('each purpose has a key of its own, the same at every start', () => {
    const purposes = ['contact-pseudonym', 'staged-file', 'session-cookie', 'token-hash'] as const
    const keys = purposes.map(purpose => deriveKey(strong, purpose).toString('hex'))
    expect(new Set(keys).size).toBe(4)
    expect(deriveKey(strong, 'token-hash')).toHaveLength(32)
    expect(deriveKey(`${strong}x`, 'token-hash').toString('hex')).not.toBe(keys[3])
    // By RFC 5869, worked out apart from our code: another value would orphan the pseudonyms of every installation.
    expect(keys[0]).toBe('184f046d25c259bc8701ca557f7fcd553dc0774437c961287d983d4bc46f5331')
  })
})

describe('first admin', () => {
  const all = {
    UPSHOT_ADMIN_EMAIL: 'Ada@Example.com',
    UPSHOT_ADMIN_PASSWORD: 'twelve chars!',
    UPSHOT_WORKSPACE: 'Example Ltd',
  }

  test('all three set up the workspace', () => {
    expect(read(all).admin).toEqual({ email: 'ada@example.com', password: 'twelve chars!', workspace: 'Example Ltd' })
  })

  test('one without the others names the missing ones', () => {
    expect(faultyVariables({ UPSHOT_ADMIN_EMAIL: 'ada@example.com' })).toEqual([
      'UPSHOT_ADMIN_PASSWORD',
      'UPSHOT_WORKSPACE',
    ])
  })

  test('a short password and a wrong address are refused together, and the password is not told', () => {
    const problem = problemOf({ ...all, UPSHOT_ADMIN_EMAIL: 'ada', UPSHOT_ADMIN_PASSWORD: 'hunter2-xyz' })
    expect(problem.faults.map(fault => fault.variable)).toEqual(['UPSHOT_ADMIN_EMAIL', 'UPSHOT_ADMIN_PASSWORD'])
    expect(problem.message).not.toContain('hunter2')
  })
})

describe('single sign-on', () => {
  const all = {
    UPSHOT_OIDC_ISSUER: 'https://login.example.com/tenant/',
    UPSHOT_OIDC_CLIENT_ID: 'upshot',
    UPSHOT_OIDC_CLIENT_SECRET: 's3cr3t',
  }

  test('the issuer stays exactly as given, everyone it vouches for may sign in', () => {
    expect(read(all).oidc).toEqual({
      issuer: 'https://login.example.com/tenant/',
      clientId: 'upshot',
      clientSecret: 's3cr3t',
      name: 'Single sign-on',
      allowedDomains: [],
    })
  })

  test('mail domains are a list', () => {
    expect(read({ ...all, UPSHOT_OIDC_ALLOWED_DOMAINS: 'Example.com, example.org' }).oidc?.allowedDomains).toEqual([
      'example.com',
      'example.org',
    ])
    expect(faultyVariables({ ...all, UPSHOT_OIDC_ALLOWED_DOMAINS: 'example.com,@x' })).toEqual([
      'UPSHOT_OIDC_ALLOWED_DOMAINS',
    ])
  })

  test('plain http is for this machine only', () => {
    expect(read({ ...all, UPSHOT_OIDC_ISSUER: 'http://127.0.0.1:4444' }).oidc?.issuer).toBe('http://127.0.0.1:4444')
    expect(faultyVariables({ ...all, UPSHOT_OIDC_ISSUER: 'http://login.example.com' })).toEqual(['UPSHOT_OIDC_ISSUER'])
  })

  test('a part without the rest names the missing ones', () => {
    expect(faultyVariables({ UPSHOT_OIDC_NAME: 'Company' })).toEqual([
      'UPSHOT_OIDC_ISSUER',
      'UPSHOT_OIDC_CLIENT_ID',
      'UPSHOT_OIDC_CLIENT_SECRET',
    ])
  })
})

test('several faults are told together, each with its variable, and nothing is written', () => {
  const problem = problemOf({
    PORT: 'x',
    UPSHOT_SECRET: 'short',
    DATABASE_URL: 'nowhere',
    UPSHOT_LOG_LEVEL: 'loud',
    UPSHOT_DEMO: 'maybe',
    UPSHOT_TRUST_PROXY: '-1',
    UPSHOT_HOST: 'a b',
    NODE_ENV: 'staging',
  })
  const named = problem.faults.map(fault => fault.variable).sort()
  expect(named).toEqual([
    'DATABASE_URL',
    'NODE_ENV',
    'PORT',
    'UPSHOT_DEMO',
    'UPSHOT_HOST',
    'UPSHOT_LOG_LEVEL',
    'UPSHOT_SECRET',
    'UPSHOT_TRUST_PROXY',
  ])
  for (const name of named) expect(problem.message).toContain(`  ${name}: `)
  expect(existsSync(join(projectDir, 'data'))).toBe(false)
})

test('a misspelt variable is worth a warning; what Compose and the tests use is not', () => {
  expect(read({ UPSHOT_SECERT: 'x', UPSHOT_DB_PASSWORD: 'y', UPSHOT_CHROMIUM: 'z' }).warnings).toEqual([
    'UPSHOT_SECERT is not a setting of Upshot and has no effect. Every setting is explained in .env.example.',
  ])
})

describe('.env.example', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
  const entries = [...example.matchAll(/^# ([A-Z][A-Z0-9_]*)=(.*)$/gm)]

  test('documents exactly the settings there are, once each', () => {
    const documented = entries.map(entry => entry[1])
    expect(documented.toSorted()).toEqual([...serverSettings, ...otherSettings].toSorted())
  })

  test('is usable as it stands: every example that is given is accepted', () => {
    const given = entries.map(entry => [entry[1] ?? '', entry[2] ?? ''] as const)
    const passwords = { UPSHOT_ADMIN_PASSWORD: 'twelve chars!', UPSHOT_OIDC_CLIENT_SECRET: 's' }
    const config = read({ ...Object.fromEntries(given), ...passwords, UPSHOT_SECRET: strong })
    expect(config.warnings).toEqual([])
    expect(config.oidc?.allowedDomains).toHaveLength(2)
    expect(config.dataDir).toBe(join(projectDir, 'data'))
  })

  test('holds no secret that somebody could keep by accident', () => {
    const secrets = entries.filter(entry => /SECRET|PASSWORD/.test(entry[1] ?? ''))
    expect(secrets).toHaveLength(4)
    expect(secrets.filter(entry => entry[2] !== '')).toEqual([])
  })
})

test('docker-compose.yml hands only known settings on', () => {
  const compose = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8')
  const names = [...compose.matchAll(/\b(UPSHOT_[A-Z_]+|DATABASE_URL)\b/g)].map(match => match[1] ?? '')
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter(name => ![...serverSettings, ...otherSettings].includes(name))).toEqual([])
})
