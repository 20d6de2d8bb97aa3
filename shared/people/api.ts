import { z } from 'zod'
import { Instant, TimeZone } from '../calendar/wire.ts'
import { endpoint } from '../contract/endpoint.ts'
import { page, pageQuery } from '../contract/page.ts'
import { isLocale } from './locale.ts'
import { Email, Name, RoleName } from './wire.ts'

const id = z.uuid()

export const Team = z.strictObject({
  id,
  name: z.string(),
  people: z.int().min(0),
  archivedAt: Instant.nullable(),
  /** Whether whoever asks may rename it and choose its people. */
  mayManage: z.boolean(),
})
export type Team = z.infer<typeof Team>

export const Member = z.strictObject({
  personId: id,
  name: z.string(),
  /** Told to managers and admins, and to everybody about themselves; null to others. */
  email: z.string().nullable(),
  role: RoleName,
  teamIds: z.array(id),
  joinedAt: Instant,
  endedAt: Instant.nullable(),
  /** Told to admins only. */
  twoFactorEnabled: z.boolean().nullable(),
})
export type Member = z.infer<typeof Member>

const Domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/, { error: 'This is not a mail domain. Write it as example.com.' })

const settings = {
  name: Name,
  timeZone: TimeZone,
  locale: z
    .string()
    .max(35)
    .refine(isLocale, { error: 'This is not a known locale. Use a tag such as en-GB or de-DE.' }),
  /** 0 Sunday to 6 Saturday. */
  weekStartsOn: z.int().min(0).max(6),
  fiscalYearStartMonth: z.int().min(1).max(12),
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'Write the currency as three letters, such as EUR.' }),
  /** People with an address there are staff, not people reached. */
  staffDomains: z.array(Domain).max(50),
  /** Groups smaller than this are not broken down for sensitive measures. */
  smallestGroup: z.int().min(1).max(100),
}

export const WorkspaceSettings = z.strictObject({ id, ...settings, isSample: z.boolean() })
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>

export const WorkspacePatch = z.strictObject(settings).partial()
export type WorkspacePatch = z.infer<typeof WorkspacePatch>

export const Invitation = z.strictObject({
  id,
  email: z.string(),
  role: RoleName,
  teamId: id.nullable(),
  teamName: z.string().nullable(),
  invitedBy: z.string(),
  createdAt: Instant,
  expiresAt: Instant,
  state: z.enum(['open', 'accepted', 'revoked', 'expired']),
})
export type Invitation = z.infer<typeof Invitation>

export const AuditEntry = z.strictObject({
  id,
  at: Instant,
  personId: id.nullable(),
  personName: z.string().nullable(),
  /** Set when an API token did it on the person's behalf. */
  tokenName: z.string().nullable(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  detail: z.record(z.string(), z.unknown()),
  requestId: z.string().nullable(),
})
export type AuditEntry = z.infer<typeof AuditEntry>

const yesOrNo = z.enum(['true', 'false']).optional()

export const people = {
  workspace: endpoint('GET /workspace', {
    summary: 'Settings of the workspace',
    allow: 'viewer',
    output: WorkspaceSettings,
  }),
  changeWorkspace: endpoint('PATCH /workspace', {
    summary: 'Change settings of the workspace',
    allow: 'admin',
    body: WorkspacePatch,
    output: WorkspaceSettings,
  }),
  list: endpoint('GET /people', {
    summary: 'Everybody in the workspace',
    allow: 'viewer',
    query: { includeEnded: yesOrNo },
    output: z.strictObject({ items: z.array(Member) }),
  }),
  changeRole: endpoint('PATCH /people/:personId', {
    summary: 'Change what somebody may do',
    description: 'The last admin of a workspace cannot be made less.',
    allow: 'admin',
    scope: 'session',
    params: { personId: id },
    body: z.strictObject({ role: RoleName }),
    output: Member,
  }),
  endMembership: endpoint('DELETE /people/:personId', {
    summary: 'End the membership of somebody',
    description: 'What they did stays. Their API tokens in this workspace are revoked and their sessions leave it.',
    allow: 'admin',
    scope: 'session',
    params: { personId: id },
  }),
  teams: endpoint('GET /teams', {
    summary: 'Teams of the workspace',
    allow: 'viewer',
    query: { includeArchived: yesOrNo },
    output: z.strictObject({ items: z.array(Team) }),
  }),
  createTeam: endpoint('POST /teams', {
    summary: 'Create a team',
    allow: 'admin',
    body: z.strictObject({ name: Name }),
    output: Team,
    status: 201,
  }),
  changeTeam: endpoint('PATCH /teams/:teamId', {
    summary: 'Rename or archive a team',
    description: 'Managers rename their own teams; archiving and restoring needs an admin.',
    allow: 'manager',
    params: { teamId: id },
    body: z.strictObject({ name: Name.optional(), archived: z.boolean().optional() }),
    output: Team,
  }),
  addToTeam: endpoint('PUT /teams/:teamId/people/:personId', {
    summary: 'Add somebody to a team',
    allow: 'manager',
    params: { teamId: id, personId: id },
  }),
  removeFromTeam: endpoint('DELETE /teams/:teamId/people/:personId', {
    summary: 'Remove somebody from a team',
    allow: 'manager',
    params: { teamId: id, personId: id },
  }),
  invitations: endpoint('GET /invitations', {
    summary: 'Invitations, newest first',
    description: 'Managers see the ones into their teams, admins all.',
    allow: 'manager',
    output: z.strictObject({ items: z.array(Invitation) }),
  }),
  invite: endpoint('POST /invitations', {
    summary: 'Invite somebody by link',
    description:
      'The link is shown this once, for the inviter to pass on; it is valid for seven days and for one person.',
    allow: 'manager',
    scope: 'session',
    body: z.strictObject({ email: Email, role: RoleName, teamId: id.nullable() }),
    output: z.strictObject({ invitation: Invitation, link: z.string() }),
    status: 201,
  }),
  revokeInvitation: endpoint('DELETE /invitations/:invitationId', {
    summary: 'Revoke an invitation that nobody has accepted yet',
    allow: 'manager',
    scope: 'session',
    params: { invitationId: id },
  }),
  audit: endpoint('GET /audit', {
    summary: 'Who did what, newest first',
    allow: 'admin',
    query: {
      ...pageQuery,
      personId: id.optional(),
      action: z.string().max(80).optional(),
      subjectKind: z.string().max(40).optional(),
      subjectId: z.string().max(80).optional(),
    },
    output: page(AuditEntry),
  }),
}
