import type { Understood } from '@upshot/shared/imports/result'

/** Issues beyond these say nothing new on a terminal; `--json` has all that are listed. */
const shownIssues = 20

/** What was understood of a file, for a person at a terminal. */
export function describeReading({ title, counts, more, figures, issues, holds }: Understood): string {
  const lines = [`${title[0]?.toUpperCase()}${title.slice(1)}: ${counts.rows === 1 ? '1 row' : `${counts.rows} rows`}`]
  const facts: readonly (readonly [string, number | null])[] =
    holds === 'values'
      ? [['values', more.values]]
      : holds !== 'people'
        ? figures.map(({ label, value }) => [label.toLowerCase(), value] as const)
        : [
            ['registered', counts.registered],
            ['attended', counts.attended],
            ['no-show', counts.noShow],
            ['cancelled', counts.cancelled],
            ['pending', counts.pending],
            ['minutes on average', counts.averageMinutes],
            // Nothing to know where there are none.
            ...(counts.anonymous === 0
              ? []
              : [['without an address or an id, so not recognised in other files', counts.anonymous] as const]),
            ['further rows of the same people', counts.duplicates],
          ]
  for (const [name, count] of facts) lines.push(`  ${name}: ${count ?? 'unknown'}`)
  if (counts.rejectedRows > 0) lines.push(`  rejected rows: ${counts.rejectedRows}`)
  for (const { level, message } of issues.slice(0, shownIssues)) lines.push(`  ${level}: ${message}`)
  if (issues.length > shownIssues) lines.push(`  and ${issues.length - shownIssues} more issues`)
  return lines.join('\n')
}
