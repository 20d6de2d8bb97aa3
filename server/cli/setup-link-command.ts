import { offerSetup } from '../auth/offer-setup.ts'
import { type Command, exitStatus } from './command.ts'
import { withInstallation } from './command-context.ts'

export const setupLinkCommand: Command = {
  name: 'setup-link',
  summary: 'Print a new one-time setup link while there is no admin',
  usage: 'upshot setup-link',
  run: async ({ config, print, remark }) => {
    const link = await withInstallation(config(), offerSetup)
    if (link === null) remark('Upshot is set up already: sign in, or ask an admin to invite you.')
    else print(link)
    return link === null ? exitStatus.failed : exitStatus.fine
  },
}
