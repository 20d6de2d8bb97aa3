import { betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { PublicCtx } from '../context.ts'
import { newId } from '../db/id.ts'
import { kyselyWithDates } from '../db/kysely-with-dates.ts'
import { enterScope } from '../db/scope.ts'
import { chooseWorkspace } from '../people/list-own-workspaces.ts'
import { clientAddress } from './client-address.ts'
import type { OidcSettings } from './oidc-settings.ts'
import { cookiePrefix, isHttps, signingSecret } from './session-cookie.ts'
import { absoluteMs } from './session-limits.ts'

export type LibraryCtx = Pick<PublicCtx, 'client' | 'db' | 'now' | 'config' | 'keys' | 'request'>

export interface StartedSession {
  id: string
  personId: string
  workspaceId: string | null
}

interface Options {
  /** Where a new session begins; left out: where the person was last. */
  workspaceId?: string
  oidc?: OidcSettings
  /** Told of each session begun, in the request's transaction. */
  onSession?: (session: StartedSession) => void
}

export type Library = ReturnType<typeof make>

/**
 * better-auth on this request's own transaction, so that what it writes is committed with everything else or not at all.
 * Called through `api`; its HTTP handler is not mounted. See docs/decisions/0004-sign-in.md.
 */
export function library(ctx: LibraryCtx, options: Options = {}): Library {
  return make(ctx, options)
}

const timestamps = { createdAt: 'created_at', updatedAt: 'updated_at' }

function make(ctx: LibraryCtx, options: Options) {
  return betterAuth({
    appName: 'Upshot',
    baseURL: ctx.config.baseUrl,
    basePath: '/api/auth',
    secret: signingSecret(ctx.keys),
    database: { db: kyselyWithDates(ctx.client), type: 'postgres', transaction: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: { modelName: 'person', fields: { emailVerified: 'email_verified', ...timestamps } },
    session: {
      modelName: 'session',
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        ipAddress: 'client_address',
        userAgent: 'user_agent',
        ...timestamps,
      },
      additionalFields: {
        currentWorkspaceId: { type: 'string', required: false, input: false, fieldName: 'current_workspace_id' },
        startedAt: { type: 'date', required: false, input: false, fieldName: 'started_at' },
        lastUsedAt: { type: 'date', required: false, input: false, fieldName: 'last_used_at' },
      },
      expiresIn: absoluteMs / 1_000,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'person_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...timestamps,
      },
      updateAccountOnSignIn: false,
      // Somebody who administers or invites has vouched for every address here, so it need not be verified a second time.
      accountLinking: { enabled: true, trustedProviders: [], requireLocalEmailVerified: false },
    },
    verification: { modelName: 'verification', fields: { expiresAt: 'expires_at', ...timestamps } },
    databaseHooks: {
      user: { create: { before: async user => ({ data: { ...user, createdAt: ctx.now, updatedAt: ctx.now } }) } },
      session: { create: { before: async session => ({ data: await asOurs(ctx, options, session) }) } },
      // What the provider's tokens are good for ends with the sign-in: they are not kept.
      account: { create: { before: async account => ({ data: { ...account, ...noTokens } }) } },
    },
    plugins: [
      twoFactor({
        issuer: 'Upshot',
        totpOptions: { digits: 6, period: 30 },
        backupCodeOptions: { amount: 10, length: 10, storeBackupCodes: 'encrypted' },
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'two_factor',
            fields: {
              userId: 'person_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      ...(options.oidc === undefined ? [] : [genericOAuth({ config: [options.oidc] })]),
    ],
    advanced: {
      cookiePrefix: cookiePrefix(ctx.config),
      // The prefix is ours: better-auth would write __Secure-.
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps(ctx.config) },
      disableOriginCheck: true,
      disableCSRFCheck: true,
      database: { generateId: () => newId(ctx.now.getTime()), validateSchema: false },
    },
  })
}

const noTokens = { accessToken: null, refreshToken: null, idToken: null, scope: null }

/** The times by our clock, the client as far as we trust who names it, and the workspace that the session begins in. */
async function asOurs(
  ctx: LibraryCtx,
  options: Options,
  session: { userId: string; userAgent?: string | null | undefined },
) {
  const personId = session.userId
  await enterScope(ctx.client, { workspaceId: null, personId })
  const workspaceId = options.workspaceId ?? (await chooseWorkspace(ctx.db, personId))
  await enterScope(ctx.client, { workspaceId, personId })
  const id = newId(ctx.now.getTime())
  options.onSession?.({ id, personId, workspaceId })
  return {
    ...session,
    id,
    currentWorkspaceId: workspaceId,
    startedAt: ctx.now,
    lastUsedAt: ctx.now,
    ipAddress: clientAddress(ctx),
    userAgent: (session.userAgent ?? '').slice(0, 400),
  }
}
