/** Ends a script that cannot go on: one plain message instead of a stack trace. */
export function fail(error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
