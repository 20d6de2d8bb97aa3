import { passwordWeakness } from '@upshot/shared/auth/password'
import { invalidInput } from '@upshot/shared/contract/problem'

/** `path` is the field that the password was written into. */
export function refuseWeakPassword(password: string, email: string, path: string): void {
  const message = passwordWeakness(password, email)
  if (message !== null) throw invalidInput([{ path, message }])
}
