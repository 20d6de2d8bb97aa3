import type { Choice } from '../ui/field-props.ts'
import { wordOfKey } from './activity-words.ts'

/** What a row has stays choosable, even where it is offered no more. */
export function withCurrent(choices: Choice[], current: string | null): Choice[] {
  if (current === null || choices.some(({ value }) => value === current)) return choices
  return [...choices, { value: current, label: wordOfKey(current) }]
}
