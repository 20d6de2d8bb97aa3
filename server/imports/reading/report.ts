import type { ImportReport, Understood } from '@upshot/shared/imports/result'

/** What a file says, in the one shape that the command line prints and the API answers. */
export function reportOf(understood: Understood): ImportReport {
  const { tool, report, counts, issues } = understood
  return {
    tool,
    report,
    ...counts,
    issues: issues.map(({ line, column, code, message }) => ({ line, column, code, message })),
  }
}
