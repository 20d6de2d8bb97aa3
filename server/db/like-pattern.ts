/** The pattern for `ilike` that finds a text anywhere; what is a wildcard in patterns stands for itself. */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}
