import { Problem } from '@upshot/shared/contract/problem'
import { atLeast, type Role } from '@upshot/shared/people/role'
import { writeAudit } from '../audit/write-audit.ts'
import { setUpFromEnvironment } from '../auth/set-up-from-environment.ts'
import { inBackground } from '../background-context.ts'
import type { Config } from '../config.ts'
import type { Ctx, PublicCtx } from '../context.ts'
import { type Installation, openInstallation } from '../installation.ts'
import { findMember } from '../people/find-member.ts'
import { findOperator } from '../people/find-operator.ts'
import { commandLog } from './command-log.ts'

export interface ActingOptions {
  /** Address of the person to act as; null: the first admin. */
  as: string | null
  /** The role that the deed needs, as the endpoint of the same deed does. */
  needs: Role
}

/** Opens the installation, beside a running server or alone, sets it up from the environment when nothing is, and closes it. */
export async function withInstallation<Result>(
  config: Config,
  work: (installation: Installation) => Promise<Result>,
): Promise<Result> {
  const installation = await openInstallation(config, commandLog())
  try {
    await setUpFromEnvironment(installation)
    return await work(installation)
  } finally {
    await installation.close()
  }
}

/** Runs a deed of a command as a request runs: as somebody, in one transaction that holds all of it or nothing. */
export async function inCommand<Result>(
  installation: Installation,
  options: ActingOptions,
  work: (ctx: Ctx) => Promise<Result>,
): Promise<Result> {
  return inBackground(installation, async ctx => work(await actingContext(ctx, options)))
}

async function actingContext(ctx: PublicCtx, { as, needs }: ActingOptions): Promise<Ctx> {
  const operator = await findOperator(ctx.client, as)
  if (operator === null) throw nobody(as)
  const { person, workspaceId } = operator
  const member = await findMember(ctx.db, workspaceId, person.id)
  if (member === null) throw nobody(as)
  const { workspace, actor } = member
  if (!atLeast(actor.role, needs)) {
    throw new Problem('not-allowed', `This needs the role ${needs}, and ${person.email} is ${actor.role}.`)
  }
  const acting = { ...ctx, means: { kind: 'command' }, person, workspace, actor } as const
  return { ...acting, audit: (action, subject, detail = {}) => writeAudit(acting, { action, subject, detail }) }
}

function nobody(as: string | null): Problem {
  if (as !== null) return new Problem('not-found', `Nobody here has the address ${as}.`)
  return new Problem(
    'not-ready',
    'Nothing is set up yet. Start Upshot and open the setup link, or set UPSHOT_ADMIN_EMAIL, UPSHOT_ADMIN_PASSWORD and UPSHOT_WORKSPACE.',
  )
}
