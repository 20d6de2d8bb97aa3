/**
 * Reads values of a page's address, which are text and anybody's to write: what cannot be read is left out. Within the
 * application a list arrives as an array, from the address as 'a,b'.
 */
export function oneOf<const Value extends string>(values: readonly Value[], raw: unknown): Value | undefined {
  return values.find(value => value === raw)
}

export function someOf<const Value extends string>(values: readonly Value[], raw: unknown): Value[] | undefined {
  return filled(values.filter(value => listFrom(raw).includes(value)))
}

export function textFrom(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw.trim() !== '' ? raw.slice(0, 200) : undefined
}

export function textsFrom(raw: unknown): string[] | undefined {
  return filled(listFrom(raw).slice(0, 50))
}

export function uuidFrom(raw: unknown): string | undefined {
  return typeof raw === 'string' && uuid.test(raw) ? raw : undefined
}

export function uuidsFrom(raw: unknown): string[] | undefined {
  return filled(
    listFrom(raw)
      .filter(text => uuid.test(text))
      .slice(0, 50),
  )
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function listFrom(raw: unknown): string[] {
  const parts: unknown[] = typeof raw === 'string' ? raw.split(',') : Array.isArray(raw) ? raw : []
  return [...new Set(parts.filter(part => typeof part === 'string' && part !== ''))].filter(
    part => typeof part === 'string',
  )
}

function filled<Value>(values: Value[]): Value[] | undefined {
  return values.length === 0 ? undefined : values
}

/** Adds a value to a list or takes it out again. */
export function toggled<Value>(values: readonly Value[] | undefined, value: Value): Value[] | undefined {
  const before = values ?? []
  return filled(before.includes(value) ? before.filter(other => other !== value) : [...before, value])
}
