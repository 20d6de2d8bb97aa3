import type { Minimums } from '../publication.ts'
import { InputFault, isRecord, type MethodInput, readWordOr } from '../read-input.ts'

/** Commands are for checking arithmetic, so they compute unless asked to keep to the rules for publication. */
export function readMinimums(input: MethodInput, usual: Minimums = 'show'): Minimums {
  return readWordOr(input, 'minimums', ['show', 'enforce'], usual)
}

export function readRecords(input: MethodInput, name: string): MethodInput[] {
  const value = input[name]
  if (!Array.isArray(value)) throw new InputFault(`'${name}' must be a list of objects.`)
  return value.map((item: unknown) => {
    if (!isRecord(item)) throw new InputFault(`'${name}' must be a list of objects.`)
    return item
  })
}

export function readTexts(input: MethodInput, name: string): string[] {
  const value = input[name]
  if (!Array.isArray(value)) throw new InputFault(`'${name}' must be a list of texts.`)
  return value.map((item: unknown) => {
    if (typeof item !== 'string') throw new InputFault(`'${name}' must be a list of texts.`)
    return item
  })
}

export function readText(input: MethodInput, name: string): string {
  const value = input[name]
  if (typeof value !== 'string') throw new InputFault(`'${name}' must be a text.`)
  return value
}

/** Every entry whose value is a list of numbers, in the order given; a missing value becomes NaN, which methods refuse. */
export function seriesIn(input: MethodInput): { name: string; values: number[] }[] {
  return Object.entries(input).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return []
    const values = value.flatMap((item: unknown) =>
      item === null ? [Number.NaN] : typeof item === 'number' ? [item] : [],
    )
    return values.length === value.length ? [{ name, values }] : []
  })
}

/** An object of named numbers. */
export function numbersByName(record: MethodInput, name: string): Record<string, number> {
  const entries = Object.entries(record).map(([key, value]): [string, number] => {
    if (typeof value !== 'number') throw new InputFault(`'${name}' must hold numbers only; '${key}' is none.`)
    return [key, value]
  })
  return Object.fromEntries(entries)
}
