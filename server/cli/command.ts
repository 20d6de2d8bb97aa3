import type { Config } from '../config.ts'

/** What a command is given: its arguments, and where its words go. */
export interface CommandInput {
  readonly args: readonly string[]
  /** The result, for people or programs. */
  readonly print: (text: string) => void
  /** Remarks and failures, which are no result. */
  readonly remark: (text: string) => void
  /** Reads the settings, with the environment's faults as exceptions. */
  readonly config: () => Config
}

export interface Command {
  readonly name: string
  readonly summary: string
  readonly usage: string
  /** Answers the exit status. */
  run(input: CommandInput): Promise<number>
}

/** Arguments that make no sense: the usage is shown. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

export const exitStatus = { fine: 0, failed: 1, fileError: 2, usage: 64 } as const
