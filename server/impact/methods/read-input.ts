/** What a case file, or any other tool, gives a method: `input` and `parameters` merged. */
export type MethodInput = Readonly<Record<string, unknown>>

/** Input that cannot be understood at all, told with the name of the field. */
export class InputFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'InputFault'
  }
}

export function isRecord(value: unknown): value is MethodInput {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A number that must be there. NaN and infinities cannot be written in JSON; the methods refuse them anyway. */
export function readNumber(input: MethodInput, name: string): number {
  const value = input[name]
  if (typeof value !== 'number') throw new InputFault(`'${name}' must be a number.`)
  return value
}

export function readNumberOr<Other>(input: MethodInput, name: string, other: Other): number | Other {
  return input[name] === undefined || input[name] === null ? other : readNumber(input, name)
}

export function readBooleanOr<Other>(input: MethodInput, name: string, other: Other): boolean | Other {
  const value = input[name]
  if (value === undefined || value === null) return other
  if (typeof value !== 'boolean') throw new InputFault(`'${name}' must be true or false.`)
  return value
}

export function readTextOr<Other>(input: MethodInput, name: string, other: Other): string | Other {
  const value = input[name]
  if (value === undefined || value === null) return other
  if (typeof value !== 'string') throw new InputFault(`'${name}' must be a text.`)
  return value
}

/** One of several words; `other` when left out. */
export function readWordOr<Word extends string, Other>(
  input: MethodInput,
  name: string,
  words: readonly Word[],
  other: Other,
): Word | Other {
  const value = input[name]
  if (value === undefined || value === null) return other
  const word = words.find(known => known === value)
  if (word === undefined) throw new InputFault(`'${name}' must be ${words.join(' or ')}.`)
  return word
}

export function readNumbers(input: MethodInput, name: string): number[] {
  return numbersOf(input[name], name)
}

/** A series: null stands for a missing value. */
export function readSeries(input: MethodInput, name: string): (number | null)[] {
  return seriesOf(input[name], name)
}

/** Several series, such as controls; a single one may stand alone; none when left out. */
export function readSeriesList(input: MethodInput, name: string): (number | null)[][] {
  const value = input[name]
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new InputFault(`'${name}' must be a list of lists of numbers.`)
  if (value.length > 0 && !Array.isArray(value[0])) return [seriesOf(value, name)]
  return value.map((series: unknown) => seriesOf(series, name))
}

/** Several lists of numbers, such as control series, without missing values; a single list counts as one; none when left out. */
export function readColumns(input: MethodInput, name: string): number[][] {
  const value = input[name]
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new InputFault(`'${name}' must be a list of lists of numbers.`)
  if (value.length > 0 && !Array.isArray(value[0])) return [numbersOf(value, name)]
  return value.map((column: unknown) => numbersOf(column, name))
}

export function readRecord(input: MethodInput, name: string): MethodInput {
  const value = input[name]
  if (!isRecord(value)) throw new InputFault(`'${name}' must be an object.`)
  return value
}

function numbersOf(value: unknown, name: string): number[] {
  if (!Array.isArray(value)) throw new InputFault(`'${name}' must be a list of numbers.`)
  return value.map((item: unknown) => {
    // Methods that cannot do without a value refuse NaN, with a code and a reason.
    if (item === null) return Number.NaN
    if (typeof item !== 'number') throw new InputFault(`'${name}' must be a list of numbers.`)
    return item
  })
}

function seriesOf(value: unknown, name: string): (number | null)[] {
  if (!Array.isArray(value)) throw new InputFault(`'${name}' must be a list of numbers.`)
  return value.map((item: unknown) => {
    if (item === null) return null
    if (typeof item !== 'number') throw new InputFault(`'${name}' must be a list of numbers.`)
    return item
  })
}
