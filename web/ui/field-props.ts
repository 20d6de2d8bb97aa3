import type { ReactNode } from 'react'

/** What every field has in common. `error` comes from `form.getInputProps` or from a problem. */
export interface FieldProps {
  label: ReactNode
  /** Said under the label: the form expected, or why it is asked. */
  description?: ReactNode
  error?: ReactNode
  required?: boolean | undefined
  disabled?: boolean | undefined
  name?: string | undefined
  id?: string | undefined
  className?: string | undefined
  /** Gets focus when its dialog opens. */
  'data-autofocus'?: boolean | undefined
}

export interface Choice {
  value: string
  label: string
  disabled?: boolean
}

export interface ChoiceGroup {
  group: string
  items: Choice[]
}

/** Mantine's own types do not take `undefined` for what may be left out, so it is left out. */
export function given<Props extends object>(props: Props): { [K in keyof Props]: Exclude<Props[K], undefined> } {
  return withoutUndefined(Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)))
}

/** `Object.fromEntries` forgets the keys' types; nothing but `undefined` values was taken out above. */
function withoutUndefined<Out>(value: object): Out {
  return value as Out
}
