import { z } from 'zod'
import { Instant, TimeZone } from '../calendar/wire.ts'
import { endpoint, rawEndpoint } from '../contract/endpoint.ts'
import { Email, Name, RoleName } from '../people/wire.ts'
import { ApiToken, tokenScopes } from './api-token.ts'
import { passwordLength } from './password.ts'

const id = z.uuid()

/** A new password; its owner's address and the well-known ones are refused by the verb, see `passwordWeakness`. */
const NewPassword = z
  .string()
  .min(passwordLength.least, { error: `The password needs at least ${passwordLength.least} characters.` })
  .max(passwordLength.most, { error: `The password is longer than ${passwordLength.most} characters.` })

const GivenPassword = z.string().min(1, { error: 'Write your password.' }).max(1_000)
const Secret = z.string().min(1).max(200)

const Permissions = z.strictObject({
  logActivities: z.boolean(),
  importFiles: z.boolean(),
  proposeMetrics: z.boolean(),
  manageOwnTeams: z.boolean(),
  managePeople: z.boolean(),
  changeSettings: z.boolean(),
  readAuditLog: z.boolean(),
})

/** What the current workspace is to the person: settings that screens need everywhere, and what they may do. */
export const CurrentWorkspace = z.strictObject({
  id,
  name: z.string(),
  timeZone: z.string(),
  locale: z.string(),
  weekStartsOn: z.int(),
  fiscalYearStartMonth: z.int(),
  currency: z.string(),
  isSample: z.boolean(),
  role: RoleName,
  teams: z.array(z.strictObject({ id, name: z.string() })),
  permissions: Permissions,
})
export type CurrentWorkspace = z.infer<typeof CurrentWorkspace>

export const SignedIn = z.strictObject({
  person: z.strictObject({
    id,
    name: z.string(),
    email: z.string(),
    twoFactorEnabled: z.boolean(),
    hasPassword: z.boolean(),
  }),
  /** null: a member of no workspace, or the membership of the one last used has ended. */
  workspace: CurrentWorkspace.nullable(),
  /** Every workspace of the person, the current one included. */
  workspaces: z.array(z.strictObject({ id, name: z.string(), role: RoleName })),
})
export type SignedIn = z.infer<typeof SignedIn>

export const SessionAnswer = z.strictObject({
  signedIn: SignedIn.nullable(),
  /** No admin exists yet: the setup link is in the server's output. */
  setupNeeded: z.boolean(),
  /** The button for sign-in with the company's provider, when one is configured. */
  oidc: z.strictObject({ name: z.string() }).nullable(),
})
export type SessionAnswer = z.infer<typeof SessionAnswer>

export const SignInStep = z.strictObject({ next: z.enum(['done', 'second-factor']) })

export const SessionItem = z.strictObject({
  id,
  /** In words: 'Firefox on Linux'. */
  device: z.string(),
  clientAddress: z.string().nullable(),
  startedAt: Instant,
  lastUsedAt: Instant,
  isCurrent: z.boolean(),
})
export type SessionItem = z.infer<typeof SessionItem>

export const OpenInvitation = z.strictObject({
  workspaceName: z.string(),
  invitedBy: z.string(),
  email: z.string(),
  role: RoleName,
  teamName: z.string().nullable(),
  expiresAt: Instant,
  /** The address already has a person here: sign in, then accept. */
  isKnownPerson: z.boolean(),
})
export type OpenInvitation = z.infer<typeof OpenInvitation>

const writesItself = 'The verb writes the audit row itself: who it is about is known only then.'

export const auth = {
  session: endpoint('GET /auth/session', {
    summary: 'Who is signed in, where, and what they may do',
    allow: 'anyone',
    output: SessionAnswer,
  }),
  signIn: endpoint('POST /auth/sign-in', {
    summary: 'Sign in with e-mail and password',
    description: 'Sets the session cookie, or asks for the second factor.',
    allow: 'anyone',
    scope: 'session',
    body: z.strictObject({ email: Email, password: GivenPassword }),
    output: SignInStep,
    noAudit: writesItself,
  }),
  secondFactor: endpoint('POST /auth/second-factor', {
    summary: 'Finish signing in with a code of the authenticator app, or with a recovery code',
    allow: 'anyone',
    scope: 'session',
    body: z.strictObject({ kind: z.enum(['app', 'recovery']), code: z.string().trim().min(6).max(20) }),
    output: SignInStep,
    noAudit: writesItself,
  }),
  signOut: endpoint('POST /auth/sign-out', {
    summary: 'Sign out of this browser',
    allow: 'anyone',
    scope: 'session',
    noAudit: writesItself,
  }),
  switchWorkspace: endpoint('POST /auth/workspace', {
    summary: 'Go to another workspace of yours',
    allow: 'signed-in',
    scope: 'session',
    body: z.strictObject({ workspaceId: id }),
    noAudit: writesItself,
  }),
  changePassword: endpoint('POST /auth/password', {
    summary: 'Change the password',
    description: 'Every other session of the person ends.',
    allow: 'signed-in',
    scope: 'session',
    body: z.strictObject({ currentPassword: GivenPassword, newPassword: NewPassword }),
    noAudit: writesItself,
  }),
  twoFactor: endpoint('GET /auth/two-factor', {
    summary: 'Whether a second factor is asked for, and how many recovery codes are left',
    allow: 'signed-in',
    scope: 'session',
    output: z.strictObject({ enabled: z.boolean(), recoveryCodesLeft: z.int().nullable() }),
  }),
  enrolTwoFactor: endpoint('POST /auth/two-factor', {
    summary: 'Begin to use an authenticator app',
    description:
      'Nothing is asked for at sign-in before a code of the app was confirmed. Recovery codes are shown this once.',
    allow: 'signed-in',
    scope: 'session',
    body: z.strictObject({ password: GivenPassword }),
    output: z.strictObject({
      uri: z.string(),
      /** For typing into the app, in groups of four. */
      secret: z.string(),
      /** A QR code: `path` is SVG path data on a square of `size` units, quiet zone included. */
      qr: z.strictObject({ size: z.int(), path: z.string() }),
      recoveryCodes: z.array(z.string()),
    }),
    noAudit: writesItself,
  }),
  confirmTwoFactor: endpoint('POST /auth/two-factor/confirm', {
    summary: 'Confirm a code of the authenticator app, so that sign-in asks for one from now on',
    allow: 'signed-in',
    scope: 'session',
    body: z.strictObject({
      code: z
        .string()
        .trim()
        .regex(/^\d{6}$/, { error: 'Write the six digits that the app shows.' }),
    }),
    noAudit: writesItself,
  }),
  disableTwoFactor: endpoint('POST /auth/two-factor/disable', {
    summary: 'Stop asking for a second factor',
    allow: 'signed-in',
    scope: 'session',
    body: z.strictObject({ password: GivenPassword }),
    noAudit: writesItself,
  }),
  renewRecoveryCodes: endpoint('POST /auth/two-factor/recovery-codes', {
    summary: 'New recovery codes, shown this once; the old ones stop working',
    allow: 'signed-in',
    scope: 'session',
    body: z.strictObject({ password: GivenPassword }),
    output: z.strictObject({ recoveryCodes: z.array(z.string()) }),
    noAudit: writesItself,
  }),
  sessions: endpoint('GET /auth/sessions', {
    summary: 'Where you are signed in',
    allow: 'signed-in',
    scope: 'session',
    output: z.strictObject({ items: z.array(SessionItem) }),
  }),
  revokeSession: endpoint('DELETE /auth/sessions/:sessionId', {
    summary: 'End one of your sessions',
    allow: 'signed-in',
    scope: 'session',
    params: { sessionId: id },
    noAudit: writesItself,
  }),
  revokeOtherSessions: endpoint('POST /auth/sessions/revoke-others', {
    summary: 'End all of your sessions but this one',
    allow: 'signed-in',
    scope: 'session',
    output: z.strictObject({ ended: z.int() }),
    noAudit: writesItself,
  }),
  tokens: endpoint('GET /auth/tokens', {
    summary: 'Your API tokens in this workspace, newest first',
    allow: 'viewer',
    scope: 'session',
    output: z.strictObject({ items: z.array(ApiToken) }),
  }),
  createToken: endpoint('POST /auth/tokens', {
    summary: 'Create an API token',
    description: 'It may do what you may, as far as its scopes go. Its text is shown this once.',
    allow: 'viewer',
    scope: 'session',
    body: z.strictObject({
      name: Name,
      scopes: z.array(z.enum(tokenScopes)).min(1, { error: 'Choose at least one scope.' }).max(3),
      expiresInDays: z.int().min(1).max(366, { error: 'A token is valid for 366 days at most.' }),
    }),
    output: z.strictObject({ token: ApiToken, text: z.string() }),
    status: 201,
  }),
  revokeToken: endpoint('DELETE /auth/tokens/:tokenId', {
    summary: 'Revoke an API token',
    allow: 'viewer',
    scope: 'session',
    params: { tokenId: id },
  }),
  checkSetup: endpoint('GET /setup/:token', {
    summary: 'Whether a setup link is still valid',
    allow: 'anyone',
    params: { token: Secret },
    output: z.strictObject({ isValid: z.boolean() }),
  }),
  setUp: endpoint('POST /setup/:token', {
    summary: 'Create the first workspace and its admin, and sign in',
    allow: 'anyone',
    scope: 'session',
    params: { token: Secret },
    body: z.strictObject({
      workspaceName: Name,
      timeZone: TimeZone,
      name: Name,
      email: Email,
      password: NewPassword,
    }),
    output: z.strictObject({ workspaceId: id }),
    status: 201,
    noAudit: writesItself,
  }),
  invitation: endpoint('GET /auth/invitations/:token', {
    summary: 'What an invitation link invites to',
    allow: 'anyone',
    params: { token: Secret },
    output: OpenInvitation,
  }),
  acceptAsNewPerson: endpoint('POST /auth/invitations/:token/person', {
    summary: 'Accept an invitation as a new person, and sign in',
    allow: 'anyone',
    scope: 'session',
    params: { token: Secret },
    body: z.strictObject({ name: Name, password: NewPassword }),
    output: z.strictObject({ workspaceId: id }),
    status: 201,
    noAudit: writesItself,
  }),
  acceptAsSignedIn: endpoint('POST /auth/invitations/:token/acceptance', {
    summary: 'Accept an invitation as the person who is signed in',
    allow: 'signed-in',
    scope: 'session',
    params: { token: Secret },
    output: z.strictObject({ workspaceId: id }),
    noAudit: writesItself,
  }),
  startOidc: endpoint('POST /auth/oidc', {
    summary: "Begin sign-in with the company's provider",
    description:
      'The browser goes to `url`. With an invitation, a new person is made when the verified address is the invited one.',
    allow: 'anyone',
    scope: 'session',
    body: z.strictObject({ invitation: Secret.nullable() }),
    output: z.strictObject({ url: z.string() }),
    noAudit: 'Nobody is known yet; the sign-in itself is audited.',
  }),
  finishOidc: rawEndpoint('GET /auth/callback/oidc', {
    summary: "Where the company's provider sends the browser back to",
    description: 'Answers with a redirect: to the start page, or to /sign-in?problem=… with what went wrong.',
    allow: 'anyone',
    scope: 'session',
    query: {
      code: z.string().max(4_000).optional(),
      state: z.string().max(1_000).optional(),
      iss: z.string().max(1_000).optional(),
      error: z.string().max(200).optional(),
      error_description: z.string().max(2_000).optional(),
      error_uri: z.string().max(2_000).optional(),
      session_state: z.string().max(1_000).optional(),
    },
    answers: 'text/html',
  }),
}
