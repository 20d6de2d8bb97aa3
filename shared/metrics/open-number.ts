/** A template leaves it to the company how many days count: 'within N days'. */
export function hasOpenNumber(text: string): boolean {
  return /\bN (days|weeks|months)\b/.test(text)
}

/** What is missing then, in a sentence. */
export const openNumber = "the number of days in place of 'N'"
