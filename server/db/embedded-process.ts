import { readFile } from 'node:fs/promises'
import { uptime } from 'node:os'

/** A process that exists and still works: one that has ended but was never collected by its parent does not count. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM means that the process exists and belongs to somebody else.
    if (errorCode(error) !== 'EPERM') return false
  }
  const stat = await processStat(pid)
  return stat === null || stat.state !== 'Z'
}

/** `<pid>.<start of the process>`: unlike the number alone, it is never the name of a later process. */
export async function ownProcessName(): Promise<string> {
  return `${process.pid}.${(await processStat(process.pid))?.startTicks ?? 0}`
}

/** Whether the process that wrote this name (see `ownProcessName`) into a file at `writtenAtMs` still runs. */
export async function isNamedProcessAlive(name: string, writtenAtMs: number): Promise<boolean> {
  const match = /^(\d+)\.(\d+)/.exec(name)
  if (match === null) return false
  const pid = Number(match[1])
  if (!(await isAlive(pid))) return false
  if (match[2] !== '0') {
    const stat = await processStat(pid)
    return stat === null || stat.startTicks === match[2]
  }
  // Without /proc the number is all there is, but nothing written before the machine started can be alive.
  return writtenAtMs > Date.now() - uptime() * 1000 - 5000
}

export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

async function processStat(pid: number): Promise<{ state: string; startTicks: string } | null> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The command, in parentheses, may itself hold spaces and parentheses: count fields from its end.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [state, startTicks] = [fields[0], fields[19]]
    return state === undefined || startTicks === undefined ? null : { state, startTicks }
  } catch {
    return null
  }
}
