const key = 'upshot.imports.go'

/** Files that were brought in one go, in this tab: each is reviewed on a page of its own, and belongs together with the others. */
export function rememberGo(ids: readonly string[]): void {
  if (ids.length < 2) return
  try {
    sessionStorage.setItem(key, ids.join(','))
  } catch {
    // A browser that keeps nothing: the list of files still confirms them together.
  }
}

/** The other files of the go that an import came in; none when it came by itself. */
export function goOf(importId: string): string[] {
  const ids = readGo()
  return ids.includes(importId) ? ids.filter(id => id !== importId) : []
}

function readGo(): string[] {
  try {
    return sessionStorage.getItem(key)?.split(',') ?? []
  } catch {
    return []
  }
}
