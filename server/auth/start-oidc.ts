import type { auth } from '@upshot/shared/auth/api'
import { oidcProblems } from '@upshot/shared/auth/oidc-problem'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { PublicCtx } from '../context.ts'
import { callLibrary } from './call-library.ts'
import { setInvitationCookie } from './invitation-cookie.ts'
import { library } from './library.ts'
import { limitWaysToProvider } from './limit-attempts.ts'
import { discover } from './oidc-discovery.ts'
import { oidcSettings } from './oidc-settings.ts'
import { openInvitation } from './open-invitation.ts'

type Spec = typeof auth.startOidc.spec

/** Where the browser has to go to sign in at the provider. State, nonce and PKCE verifier wait here for its return. */
export async function startOidc(ctx: PublicCtx, { body }: Received<Spec>): Promise<Answer<Spec>> {
  const { oidc: config, baseUrl } = ctx.config
  if (config === null) throw new Problem('not-found', 'No sign-in provider is configured.')
  await limitWaysToProvider(ctx)
  if (body.invitation !== null) await openInvitation(ctx, body.invitation)
  const discovery = await discover(config)
  if (discovery === null) throw new Problem('not-ready', oidcProblems.unreachable)
  const oidc = oidcSettings(config, discovery, { invitedEmail: null, onRefusal: () => {} })
  const { api } = library(ctx, { oidc })
  const sent = {
    provider: 'oidc',
    callbackURL: `${baseUrl}/`,
    errorCallbackURL: `${baseUrl}/sign-in`,
    disableRedirect: true,
  }
  const answer = await callLibrary(ctx, () =>
    api.signInSocial({ body: sent, headers: ctx.request.headers, returnHeaders: true }),
  )
  if (answer.url === undefined) throw new Problem('not-ready', oidcProblems.unreachable)
  setInvitationCookie(ctx, body.invitation)
  return { url: answer.url }
}
