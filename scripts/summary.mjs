/**
 * What one vitest run comes to. A file that failed to load has no failed test of its own, and a run can fail outside
 * any test (an unhandled rejection, a crash, no tests found): each of these counts as one failure, never as none.
 */
export function countTests(report, exitStatus) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const brokenFiles = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  )
  const failed = report.numFailedTests + brokenFiles.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitStatus !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** What one step that is not a vitest run comes to. */
export function countStep(exitStatus) {
  return exitStatus === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/** '0.4 s', '12 s', '3 min 5 s'. */
export function formatDuration(ms) {
  const seconds = ms / 1000
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** The line that closes one step. */
export function stepLine(name, counts, ms) {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
  const verdict = counts.failed > 0 ? 'failed' : 'ok'
  return `-- ${name}: ${verdict} (${counts.passed} passed, ${counts.failed} failed${skipped}) in ${formatDuration(ms)}`
}

/** The last line of `npm test`. */
export function summaryLine(allCounts) {
  const sum = key => allCounts.reduce((total, counts) => total + counts[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
