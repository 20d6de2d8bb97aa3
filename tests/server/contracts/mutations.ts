import { z } from 'zod'

type Json = Record<string, unknown>

/** A body that departs from a valid one in one place. */
export interface Mutation {
  readonly what: string
  /** Where the answer has to say that something is wrong. */
  readonly path: string
  readonly body: unknown
}

interface Place {
  readonly path: readonly (string | number)[]
  readonly schema: Json
  /** Undefined: the valid body leaves it out. */
  readonly value: unknown
  readonly isRequired: boolean
}

/** Bodies that the contract refuses, each wrong in one place. */
export function wrongBodies(schema: z.ZodType, valid: unknown): Mutation[] {
  const at = (place: Place, what: string, value: unknown): Mutation => ({
    what: `${place.path.join('.')}: ${what}`,
    path: place.path.join('.'),
    body: withValue(valid, place.path, value),
  })
  return placesIn(schema, valid).flatMap(place => {
    const kinds = kindsOf(place.schema)
    const wrong: Mutation[] = []
    if (place.isRequired && place.path.length > 0) wrong.push(at(place, 'missing', undefined))
    if (kinds.length > 0) {
      wrong.push(at(place, 'wrong type', kinds.includes('boolean') ? ['?'] : true))
      if (!kinds.includes('object')) wrong.push(at(place, 'an object', { surely: 'not' }))
      if (!kinds.includes('null')) wrong.push(at(place, 'null', null))
    }
    if (kinds.includes('string')) wrong.push(at(place, 'endless text', 'a'.repeat(100_001)))
    if (kinds.includes('integer')) wrong.push(at(place, 'half a number', 0.5))
    if (kinds.includes('integer') || kinds.includes('number')) {
      wrong.push(at(place, 'far too large', 1e300), at(place, 'far too small', -1e300))
    }
    if (kinds.includes('array') && Array.isArray(place.value) && place.value.length > 0) {
      const [first] = place.value
      const [most = 10_000] = branchesOf(place.schema).flatMap(({ maxItems }) => Number(maxItems ?? []) || [])
      wrong.push(at(place, 'too many', new Array(most + 1).fill(first)))
    }
    if (kinds.includes('object') && isPlain(place.value) && !isRecord(place.schema)) {
      const path = [...place.path, 'surelyNotAField']
      wrong.push({ what: `${path.join('.')}: unknown`, path: path.join('.'), body: withValue(valid, path, 1) })
    }
    return wrong
  })
}

const hostileTexts = [
  'null \u0000 byte',
  'lone \ud800 surrogate',
  "\u202eright to left\u202c 🧑‍🚀 '; drop table activity; -- %_\\ {{constructor}} __proto__",
  ' ',
]
const hostileNumbers = [0, -1, 2 ** 31, 2 ** 53 - 1, 1e-300]
const extremes: Readonly<Record<string, readonly string[]>> = {
  date: ['1900-01-01', '2999-12-31', '0001-01-01', '0000-12-31', '9999-12-31', '2026-02-29'],
  'date-time': ['0001-01-01T00:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999999Z'],
  uuid: ['0198f0a0-0000-7000-8000-00000000dead', 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF'],
  uri: ['https://\u202e.example/\u0000', `https://kestrel.example/${'%00'.repeat(100)}`],
  email: ['"\u0000"@kestrel.example'],
}

/** Bodies that may or may not be fine, but must never be our fault: texts, numbers and days at the edges. */
export function hostileBodies(schema: z.ZodType, valid: unknown): Mutation[] {
  return placesIn(schema, valid).flatMap(place =>
    hostileValues(place.schema).map(value => ({
      what: `${place.path.join('.')}: ${JSON.stringify(value)?.slice(0, 60)}`,
      path: place.path.join('.'),
      body: withValue(valid, place.path, value),
    })),
  )
}

/** The values at the edges of what a schema describes. */
export function hostileValues(schema: Json): unknown[] {
  return branchesOf(schema).flatMap((branch): unknown[] => {
    if (Array.isArray(branch.enum) || 'const' in branch) return []
    switch (branch.type) {
      case 'string': {
        const longest = typeof branch.maxLength === 'number' ? ['ß'.repeat(branch.maxLength)] : []
        return [...(extremes[String(branch.format)] ?? hostileTexts), ...longest]
      }
      case 'integer':
      case 'number':
        return [...new Set([...hostileNumbers, branch.minimum, branch.maximum])].filter(value => value !== undefined)
      case 'null':
        return [null]
      case 'array':
        return [[]]
      case 'object':
        return isRecord(branch) ? [{ '\u0000': 'pending' }, JSON.parse('{"__proto__": 1}')] : [{}]
      default:
        return []
    }
  })
}

/** The schema of a whole body, as JSON Schema. */
export function describe(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
}

/** Every place that the schema knows, as far as the valid body leads there. */
export function placesIn(schema: z.ZodType, valid: unknown): Place[] {
  return walk({ path: [], schema: describe(schema), value: valid, isRequired: true })
}

function walk(place: Place): Place[] {
  const { value, path } = place
  const branches = branchesOf(place.schema)
  const below: Place[] = []
  for (const branch of branches) {
    if (isPlain(value) && isPlain(branch.properties) && !isOtherMember(branch.properties, value)) {
      const required = Array.isArray(branch.required) ? branch.required : []
      for (const [key, schema] of Object.entries(branch.properties)) {
        if (!isPlain(schema)) continue
        below.push(...walk({ path: [...path, key], schema, value: value[key], isRequired: required.includes(key) }))
      }
    }
    if (Array.isArray(value) && value.length > 0 && isPlain(branch.items)) {
      below.push(...walk({ path: [...path, 0], schema: branch.items, value: value[0], isRequired: false }))
    }
  }
  return [place, ...below]
}

/** A member of a discriminated union that the value is not: its fields are not missing. */
function isOtherMember(properties: Json, value: Json): boolean {
  return Object.entries(properties).some(
    ([key, schema]) => isPlain(schema) && 'const' in schema && schema.const !== value[key],
  )
}

function branchesOf(schema: Json): Json[] {
  const options = schema.anyOf ?? schema.oneOf
  return Array.isArray(options) ? options.filter(isPlain).flatMap(branchesOf) : [schema]
}

/** The JSON types that a place takes; none when it takes anything. */
function kindsOf(schema: Json): string[] {
  return branchesOf(schema).flatMap(({ type }) => (typeof type === 'string' ? [type] : []))
}

function isRecord(schema: Json): boolean {
  return isPlain(schema.additionalProperties)
}

export function isPlain(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A copy with another value at one place; undefined takes it out. */
export function withValue(whole: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(whole)) {
    return whole.map((each, index) => (index === key ? withValue(each, rest, value) : each))
  }
  const { [key]: before, ...others } = isPlain(whole) ? whole : {}
  const after = withValue(before, rest, value)
  return after === undefined ? others : { ...others, [key]: after }
}
