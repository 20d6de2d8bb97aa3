import type pg from 'pg'

/** Notes how long each query on a connection takes, by its first words. Answers how to stop. */
export function timeQueries(client: pg.PoolClient, into: Map<string, number[]>): () => void {
  const query: unknown = Reflect.get(client, 'query')
  if (typeof query !== 'function') throw new TypeError('not a connection')
  const timed = (...given: unknown[]): unknown => {
    const begun = performance.now()
    const result: unknown = Reflect.apply(query, client, given)
    const name = nameOf(given[0])
    const note = () => into.set(name, [...(into.get(name) ?? []), performance.now() - begun])
    if (result instanceof Promise) result.then(note, () => {})
    else if (isStream(result)) result.once('finish', note)
    return result
  }
  Reflect.set(client, 'query', timed)
  return () => Reflect.deleteProperty(client, 'query')
}

function isStream(value: unknown): value is { once(event: string, listener: () => void): void } {
  return typeof value === 'object' && value !== null && 'once' in value
}

function nameOf(query: unknown): string {
  if (typeof query === 'string') return firstWords(query)
  if (typeof query === 'object' && query !== null && 'text' in query) return firstWords(String(query.text))
  return 'copy'
}

function firstWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ').slice(0, 46)
}
