import { passwordWeakness } from '@upshot/shared/auth/password'

/** For forms: nothing written yet is not a weakness. */
export function newPasswordProblem(password: string, email: string): string | null {
  return password === '' ? 'Choose a password.' : passwordWeakness(password, email)
}
