import { Problem } from '@upshot/shared/contract/problem'
import { ConfigProblem } from '../setting.ts'

/** What went wrong, for a person at a terminal: never a stack. */
export function wordsOf(error: unknown): string {
  if (error instanceof Problem) {
    const further = error.errors.map(({ message }) => message).filter(message => message !== error.detail)
    return [error.detail, ...further].join('\n')
  }
  if (error instanceof ConfigProblem) return error.message
  return error instanceof Error ? error.message : String(error)
}
