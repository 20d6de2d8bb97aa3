/** Addresses stay readable and editable: flat `name=value`, lists joined by commas, nothing encoded as JSON. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parts = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === '' || value === false) continue
    if (Array.isArray(value)) {
      if (value.length > 0) parts.set(name, value.join(','))
    } else {
      parts.set(name, value === true ? 'yes' : String(value))
    }
  }
  // Commas and colons may stand in a query as they are, and read better so.
  const text = parts.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return text === '' ? '' : `?${text}`
}
