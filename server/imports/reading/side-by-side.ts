import { normaliseLabel } from './label.ts'

/**
 * Whether a header is of two tables beside one another, with an empty column between them and labels that both have. A row
 * of such a file is about two things, and what stands to the right is no figure of what is named to the left.
 */
export function areSideBySide(header: readonly string[]): boolean {
  const labels = header.map(normaliseLabel)
  return labels.some((label, gap) => {
    if (label !== '') return false
    const left = new Set(labels.slice(0, gap).filter(other => other !== ''))
    return labels.slice(gap + 1).filter(other => left.has(other)).length >= 2
  })
}
