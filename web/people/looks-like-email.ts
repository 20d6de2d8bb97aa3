/** Catches slips while typing; the server parses it properly, and zod need not be on this page. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text.trim())
}
