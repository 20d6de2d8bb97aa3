import { type Command, type CommandInput, exitStatus, UsageError } from './command.ts'
import { databaseTypesCommand } from './database-types-command.ts'
import { importCommand } from './import-command.ts'
import { logCommand } from './log-command.ts'
import { methodCommand } from './method-command.ts'
import { openapiCommand } from './openapi-command.ts'
import { resetSignInCommand } from './reset-sign-in-command.ts'
import { setupLinkCommand } from './setup-link-command.ts'
import { wordsOf } from './words-of.ts'

const commands: readonly Command[] = [
  importCommand,
  logCommand,
  setupLinkCommand,
  resetSignInCommand,
  methodCommand,
  databaseTypesCommand,
  openapiCommand,
]

/** Finds and runs a command. Answers the exit status; failures are told in words, never as a stack. */
export async function runCommand(argv: readonly string[], input: Omit<CommandInput, 'args'>): Promise<number> {
  const [name, ...args] = argv
  if (name === '--help' || name === '-h' || name === 'help') {
    input.print(overview())
    return exitStatus.fine
  }
  const command = commands.find(candidate => candidate.name === name)
  if (command === undefined) {
    input.remark(name === undefined ? overview() : `There is no command '${name}'.\n\n${overview()}`)
    return exitStatus.usage
  }
  if (args.includes('--help') || args.includes('-h')) {
    input.print(command.usage)
    return exitStatus.fine
  }
  try {
    return await command.run({ ...input, args })
  } catch (error) {
    if (error instanceof UsageError) {
      input.remark(`${error.message}\n\n${command.usage}`)
      return exitStatus.usage
    }
    input.remark(wordsOf(error))
    return exitStatus.failed
  }
}

function overview(): string {
  const width = Math.max(...commands.map(command => command.name.length))
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return ['npm run upshot -- <command>', '', ...lines, '', "'--help' after a command says what it takes."].join('\n')
}
