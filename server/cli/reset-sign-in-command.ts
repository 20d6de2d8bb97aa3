import { resetSignIn } from '../auth/reset-sign-in.ts'
import { type Command, exitStatus, UsageError } from './command.ts'
import { withInstallation } from './command-context.ts'

export const resetSignInCommand: Command = {
  name: 'reset-sign-in',
  summary: 'Give somebody who cannot sign in any more a new password',
  usage: `upshot reset-sign-in EMAIL

Prints a new password to pass on. The second factor is removed and every session of the person ends.`,
  run: async ({ args, config, print, remark }) => {
    const [email, ...more] = args
    if (email === undefined || more.length > 0) throw new UsageError('Say whose sign-in to reset.')
    const password = await withInstallation(config(), installation => resetSignIn(installation, email))
    if (password === null) remark(`Nobody here has the address ${email}.`)
    else print(password)
    return password === null ? exitStatus.failed : exitStatus.fine
  },
}
