import { parseArgs } from 'node:util'
import { logFromLine } from '../activities/log-from-line.ts'
import { type Command, exitStatus, UsageError } from './command.ts'
import { inCommand, withInstallation } from './command-context.ts'

export const logCommand: Command = {
  name: 'log',
  summary: 'Log an activity from one line',
  usage: `upshot log "LINE" [--as EMAIL] [--json]

  upshot log 'GraphQL in anger /talk @"DevFest Berlin" #graphql yesterday 120p internal'

  --as EMAIL   log it for this person; the first admin when left out
  --json       print one JSON object`,
  run: async ({ args, config, print, remark }) => {
    const { line, as, asJson } = argumentsOf(args)
    const { activity, notUnderstood } = await withInstallation(config(), installation =>
      inCommand(installation, { as, needs: 'advocate' }, ctx =>
        logFromLine(ctx, { params: {}, query: {}, body: { line } }),
      ),
    )
    for (const problem of notUnderstood) remark(problem)
    const { id, title, kind, date } = activity
    print(
      asJson
        ? JSON.stringify({ id, title, kind, date, notUnderstood }, null, 2)
        : `Logged ${kind} '${title}' on ${date}.`,
    )
    return exitStatus.fine
  },
}

function argumentsOf(args: readonly string[]): { line: string; as: string | null; asJson: boolean } {
  const { values, positionals } = parsed(args)
  const line = positionals.join(' ').trim()
  if (line === '') throw new UsageError('Write what is to be logged, in quotes.')
  if (line.length > 1_000) throw new UsageError('One line has at most 1000 characters.')
  return { line, as: values.as ?? null, asJson: values.json === true }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { as: { type: 'string' }, json: { type: 'boolean' } },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
