import { type FieldError, Problem } from '@upshot/shared/contract/problem'
import type { FileError } from '@upshot/shared/imports/issue'

/** A file that cannot be imported at all. Says code, line and labels in its errors, and nothing of what is in the file. */
export function unreadableFile({ code, message, line, columns }: FileError): Problem {
  const errors: FieldError[] = [{ path: 'code', message: code }]
  if (line !== null) errors.push({ path: 'line', message: String(line) })
  for (const [index, label] of (columns ?? []).entries()) errors.push({ path: `columns.${index}`, message: label })
  return new Problem('unreadable-file', message, errors)
}
