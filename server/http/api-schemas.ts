import { z } from 'zod'

export type Json = { [key: string]: unknown }
export type Direction = 'input' | 'output'

/** JSON Schemas of contracts, in which schemas that have a name are told once and referred to. */
export interface ApiSchemas {
  of(schema: z.ZodType, direction: Direction): Json
  /** What was referred to so far, by name. */
  readonly named: Record<string, Json>
}

/** Formats say what these patterns repeat at length. */
const toldByFormat = new Set(['uuid', 'date', 'date-time', 'email', 'uri'])

export function openSchemas(names: ReadonlyMap<string, z.ZodType>): ApiSchemas {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of names) registry.add(schema, { id })
  const named: Record<string, Json> = {}
  const translate = (schema: z.ZodType, io: Direction): Json => {
    const { $schema, ...told } = z.toJSONSchema(schema, { io, unrepresentable: 'any', metadata: registry }) as Json
    return told
  }
  const isTheSameBothWays = new Map<string, boolean>()
  const nameOf = (id: string, direction: Direction): string => {
    const schema = names.get(id)
    if (direction === 'output' || schema === undefined) return id
    const isSame =
      isTheSameBothWays.get(id) ??
      JSON.stringify(translate(schema, 'input')) === JSON.stringify(translate(schema, 'output'))
    isTheSameBothWays.set(id, isSame)
    return isSame || id.endsWith('Input') ? id : `${id}Input`
  }
  return {
    named,
    of(schema, direction) {
      const { $defs, ...told } = translate(schema, direction)
      for (const [id, definition] of Object.entries(isJson($defs) ? $defs : {})) {
        if (isJson(definition)) named[nameOf(id, direction)] = tidy(definition, id => nameOf(id, direction))
      }
      return tidy(told, id => nameOf(id, direction))
    },
  }
}

/** The same without ids and needless patterns, and with references to where the document keeps its schemas. */
function tidy(schema: Json, nameOf: (id: string) => string): Json {
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'id' && typeof value === 'string') return []
    if (key === 'pattern' && toldByFormat.has(String(schema.format))) return []
    if (key === '$ref') return [[key, `#/components/schemas/${nameOf(String(value).replace('#/$defs/', ''))}`]]
    return [[key, tidyValue(value, nameOf)]]
  })
  return Object.fromEntries(entries)
}

function tidyValue(value: unknown, nameOf: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map(each => tidyValue(each, nameOf))
  return isJson(value) ? tidy(value, nameOf) : value
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
