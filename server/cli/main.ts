import { readConfigFromProcess } from '../config.ts'
import { runCommand } from './run-command.ts'

process.exitCode = await runCommand(process.argv.slice(2), {
  print: text => process.stdout.write(`${text}\n`),
  remark: text => process.stderr.write(`${text}\n`),
  config: readConfigFromProcess,
})
