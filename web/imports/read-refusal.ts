import type { FieldError } from '@upshot/shared/contract/problem'

export interface Refusal {
  code: string | null
  line: number | null
  columns: string[]
}

/** Code, line and labels of a file that cannot be read, which travel as the problem's errors. */
export function readRefusal(errors: readonly FieldError[]): Refusal {
  const textAt = (path: string): string | null => errors.find(error => error.path === path)?.message ?? null
  const line = Number(textAt('line') ?? Number.NaN)
  return {
    code: textAt('code'),
    line: Number.isSafeInteger(line) ? line : null,
    columns: errors.filter(({ path }) => path.startsWith('columns.')).map(({ message }) => message),
  }
}
