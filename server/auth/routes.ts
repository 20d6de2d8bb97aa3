import { auth } from '@upshot/shared/auth/api'
import { people } from '@upshot/shared/people/api'
import { type Route, rawRoute, route } from '../http/route.ts'
import { acceptAsNewPerson } from './accept-as-new-person.ts'
import { acceptAsSignedIn } from './accept-as-signed-in.ts'
import { changePassword } from './change-password.ts'
import { checkSetup } from './check-setup.ts'
import { confirmTwoFactor } from './confirm-two-factor.ts'
import { createToken } from './create-token.ts'
import { disableTwoFactor } from './disable-two-factor.ts'
import { endMembershipEverywhere } from './end-membership-everywhere.ts'
import { enrolTwoFactor } from './enrol-two-factor.ts'
import { finishOidc } from './finish-oidc.ts'
import { finishSignIn } from './finish-sign-in.ts'
import { getSession } from './get-session.ts'
import { getTwoFactor } from './get-two-factor.ts'
import { invite } from './invite.ts'
import { listInvitations } from './list-invitations.ts'
import { listSessions } from './list-sessions.ts'
import { listTokens } from './list-tokens.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import { revokeOtherSessions } from './revoke-other-sessions.ts'
import { revokeSession } from './revoke-session.ts'
import { revokeToken } from './revoke-token.ts'
import { setUp } from './set-up.ts'
import { showInvitation } from './show-invitation.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { startOidc } from './start-oidc.ts'
import { switchWorkspace } from './switch-workspace.ts'

export const authRoutes: readonly Route[] = [
  route(auth.session, getSession),
  route(auth.signIn, signIn),
  route(auth.secondFactor, finishSignIn),
  route(auth.signOut, signOut),
  route(auth.switchWorkspace, switchWorkspace),
  route(auth.changePassword, changePassword),
  route(auth.twoFactor, getTwoFactor),
  route(auth.enrolTwoFactor, enrolTwoFactor),
  route(auth.confirmTwoFactor, confirmTwoFactor),
  route(auth.disableTwoFactor, disableTwoFactor),
  route(auth.renewRecoveryCodes, renewRecoveryCodes),
  route(auth.sessions, listSessions),
  route(auth.revokeSession, revokeSession),
  route(auth.revokeOtherSessions, revokeOtherSessions),
  route(auth.tokens, listTokens),
  route(auth.createToken, createToken),
  route(auth.revokeToken, revokeToken),
  route(auth.checkSetup, checkSetup),
  route(auth.setUp, setUp),
  route(auth.invitation, showInvitation),
  route(auth.acceptAsNewPerson, acceptAsNewPerson),
  route(auth.acceptAsSignedIn, acceptAsSignedIn),
  route(auth.startOidc, startOidc),
  rawRoute(auth.finishOidc, finishOidc),
  // Invitations and the end of a membership touch sign-in, tokens and sessions: contracts of people, verbs of auth.
  route(people.endMembership, endMembershipEverywhere),
  route(people.invitations, listInvitations),
  route(people.invite, invite),
  route(people.revokeInvitation, revokeInvitation),
]
