import { text } from 'node:stream/consumers'
import { InputFault, isRecord } from '../impact/methods/read-input.ts'
import { methods } from '../impact/methods/registry.ts'
import { type Command, exitStatus, UsageError } from './command.ts'

/** For analysts: any method on one's own numbers, to be checked against one's own tool. Needs no database. */
export const methodCommand: Command = {
  name: 'method',
  summary: 'Run a statistical method on numbers given as JSON, and print its result',
  usage: `upshot method NAME < input.json

  --list   print the names of the methods

The input is one JSON object; a case's "input" and "parameters" are accepted as they stand, or merged into one object.

Exit status: 0 an estimate or a refusal was printed; 2 the input cannot be read.`,
  run: async ({ args, print, remark }) => {
    const [name, ...more] = args
    if (name === '--list' && more.length === 0) {
      print(Object.keys(methods).sort().join('\n'))
      return exitStatus.fine
    }
    if (name === undefined || more.length > 0) throw new UsageError("Name one method; '--list' prints their names.")
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined
    if (method === undefined) throw new UsageError(`There is no method '${name}'; '--list' prints their names.`)
    try {
      print(JSON.stringify(method(readObject(await text(process.stdin))), null, 2))
      return exitStatus.fine
    } catch (error) {
      if (!(error instanceof InputFault)) throw error
      remark(error.message)
      return exitStatus.fileError
    }
  },
}

function readObject(json: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new InputFault('The input is not JSON.')
  }
  if (!isRecord(value)) throw new InputFault('The input must be one JSON object.')
  const { input, parameters, ...rest } = value
  return isRecord(input) && isRecord(parameters) ? { ...rest, ...input, ...parameters } : value
}
