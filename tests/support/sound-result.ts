import { expect } from 'vitest'

/** A result that a page may show: an estimate without NaN or infinity anywhere, or at least one refusal with its words. */
export function expectSound(result: { kind: string }): void {
  expect(['estimate', 'refused']).toContain(result.kind)
  if (result.kind === 'refused') {
    const refusals: unknown = Reflect.get(result, 'refusals')
    expect(Array.isArray(refusals) && refusals.length > 0).toBe(true)
    expect(JSON.stringify(refusals)).toMatch(/"code":"[A-Z_]+","reason":"[^"]+/)
  }
  expect(badNumbers(result, '')).toEqual([])
}

function badNumbers(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => badNumbers(item, `${path}.${key}`))
}
