import { type OidcProblem, oidcProblems } from '@upshot/shared/auth/oidc-problem'

export interface SignInSearch {
  /** Where to go afterwards; only ever a path of ours, see `wayBack`. */
  back?: string | undefined
  /** Why sign-in with the company's provider did not work. */
  problem?: OidcProblem | undefined
}

export function readSignInSearch(raw: Record<string, unknown>): SignInSearch {
  const { back, problem } = raw
  return {
    ...(typeof back === 'string' ? { back } : {}),
    ...(isProblem(problem) ? { problem } : {}),
  }
}

function isProblem(value: unknown): value is OidcProblem {
  return typeof value === 'string' && Object.hasOwn(oidcProblems, value)
}
