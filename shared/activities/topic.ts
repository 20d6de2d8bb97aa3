/**
 * One spelling for a topic: lower case, hyphens for spaces, without a leading '#'. Keeps what tells topics apart
 * ('c#', 'c++', '.net') and every alphabet. Empty when nothing is left.
 */
export function normaliseTopic(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[\s#]+/u, '')
    .replace(/[\s_]+/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}\-+#.]/gu, '')
    .replace(/-{2,}/g, '-')
    .replace(/^[-+]+|[-.]+$/g, '')
}

/** Normalised, without doubles and empties, in the order in which they were given. */
export function normaliseTopics(topics: readonly string[]): string[] {
  return [...new Set(topics.map(normaliseTopic))].filter(topic => topic !== '')
}
