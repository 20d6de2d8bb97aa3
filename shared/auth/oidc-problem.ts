/** What `/sign-in?problem=…` may say after sign-in with the company's provider did not work. */
export const oidcProblems = {
  'not-invited': 'You are not in any workspace here. Ask an admin for an invitation and open its link.',
  'other-address': 'This invitation is for another e-mail address. Sign in with that one, or ask for a new invitation.',
  'unverified-address': 'The sign-in provider has not verified your e-mail address, so Upshot cannot rely on it.',
  'other-domain': 'People with this mail domain may not sign in here.',
  'invitation-over': 'This invitation is no longer valid. Ask for a new one.',
  cancelled: 'The sign-in was cancelled at the provider.',
  unreachable: 'The sign-in provider cannot be reached at the moment. Try again in a few minutes.',
  refused: 'The answer of the sign-in provider could not be verified. Try again; if it stays so, tell an admin.',
} as const
export type OidcProblem = keyof typeof oidcProblems
