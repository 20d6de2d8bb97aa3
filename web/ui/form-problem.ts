import { Problem } from '@upshot/shared/contract/problem'
import { problemText } from './problem-view.tsx'

/** The part of a Mantine form that is needed here. */
interface FormWithErrors {
  setErrors: (errors: Record<string, string>) => void
  getInputNode?: (path: string) => HTMLElement | null
}

/**
 * Puts what the server said about fields at those fields and moves to the first of them. Answers the sentence that belongs to no
 * field, to be shown above the buttons, or `null`. `rename` maps the server's path to the form's, where they differ.
 */
export function showProblemInForm(
  form: FormWithErrors,
  error: unknown,
  fields: readonly string[],
  rename: (path: string) => string = path => path,
): string | null {
  const { atFields, elsewhere } = splitProblem(error, fields, rename)
  form.setErrors(atFields)
  const first = fields.find(field => Object.hasOwn(atFields, field))
  if (first !== undefined) form.getInputNode?.(first)?.focus()
  return elsewhere
}

/** A path belongs to a field when it is the field's or lies below it (`targets.0.value` below `targets`). */
export function splitProblem(
  error: unknown,
  fields: readonly string[],
  rename: (path: string) => string = path => path,
): { atFields: Record<string, string>; elsewhere: string | null } {
  if (!(error instanceof Problem) || error.errors.length === 0) return { atFields: {}, elsewhere: problemText(error) }
  const atFields: Record<string, string> = {}
  const others: string[] = []
  for (const { path, message } of error.errors) {
    const renamed = rename(path)
    const field = fields.find(name => renamed === name || renamed.startsWith(`${name}.`))
    if (field === undefined) others.push(path === '' ? message : `${path}: ${message}`)
    else atFields[field] ??= message
  }
  return { atFields, elsewhere: others.length === 0 ? null : others.join(' ') }
}
