import type { UseFormReturnType } from '@mantine/form'
import { type FormEventHandler, useState } from 'react'
import { showProblemInForm } from './form-problem.ts'

export interface FormSubmit {
  /** Being sent: the button says so and takes no second press. */
  busy: boolean
  /** What belongs to no field. */
  problem: string | null
  onSubmit: FormEventHandler<HTMLFormElement>
}

/**
 * Checks, sends, and puts what is wrong at its field, with focus on the first of them. `fields` in the order they stand in;
 * `rename` maps the server's path to the form's.
 */
export function useFormSubmit<Values extends object>(
  form: UseFormReturnType<Values>,
  fields: readonly (string & keyof Values)[],
  send: (values: Values) => Promise<void>,
  rename?: (path: string) => string,
): FormSubmit {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function submit(values: Values): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      await send(values)
    } catch (error) {
      setProblem(showProblemInForm(form, error, fields, rename))
    } finally {
      setBusy(false)
    }
  }

  return {
    busy,
    problem,
    onSubmit: form.onSubmit(
      values => void submit(values),
      errors => {
        setProblem(null)
        const first = fields.find(field => Boolean(errors[field]))
        if (first !== undefined) form.getInputNode(first)?.focus()
      },
    ),
  }
}
