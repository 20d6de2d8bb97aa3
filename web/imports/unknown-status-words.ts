import type { Understood } from '@upshot/shared/imports/result'

/**
 * The words of the status column that nobody has given a meaning yet. The contract lists them only inside messages, which
 * quote the cell; `tests/web/imports/unknown-status-words.test.ts` holds this against what the server really writes.
 */
export function unknownStatusWords({ issues }: Pick<Understood, 'issues'>): string[] {
  const words = new Map<string, string>()
  for (const { code, message } of issues) {
    if (code !== 'UNKNOWN_STATUS') continue
    const word = /^(?:Line \d+: )?'(.+)' is not a known status\./.exec(message)?.[1]
    if (word !== undefined && !words.has(word.toLowerCase())) words.set(word.toLowerCase(), word)
  }
  return [...words.values()]
}
