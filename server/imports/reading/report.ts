import type { ImportReport, Understood } from '@upshot/shared/imports/result'

/** What a file says, in the one shape that the command line prints and the API answers. */
export function reportOf(understood: Understood): ImportReport {
  const { tool, report, counts, figures, issues } = understood
  return {
    tool,
    report,
    ...counts,
    figures,
    issues: issues.map(({ level, line, column, code, message }) => ({ level, line, column, code, message })),
  }
}
