/**
 * Results as other tools read them: the same value with snake_case keys (effectAvg is effect_avg, mde80Avg is mde80_avg).
 * Only for results whose keys are all ours; keys that are data (names of channels) must not pass through here.
 */
export function snakeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeKeys)
  if (ArrayBuffer.isView(value)) return value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [snake(key), snakeKeys(item)]))
}

function snake(key: string): string {
  return key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}
