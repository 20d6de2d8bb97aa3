// Imported first by every script, and written for old Nodes too: a Node that cannot run Upshot must still be able to say so.

/** Why this Node cannot run the scripts, or null when it can. */
export function refusalOf(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return null
  return `Upshot needs Node 20.19 or newer; this is Node ${version}. Install a newer one from https://nodejs.org, then run the command again.`
}

const refusal = refusalOf(process.versions.node)
if (refusal) {
  process.stderr.write(`${refusal}\n`)
  process.exit(1)
}
