/** Who dials in is called by their number: it tells people apart, and nobody needs to see it. */
export function hidePhone(name: string): string {
  return /^\+?[\d\s().\-*]{7,}$/.test(name.trim()) && name.replace(/\D/g, '').length >= 6 ? 'Phone' : name
}
