import { randomBytes } from 'node:crypto'
import { mkdir, readdir, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isNamedProcessAlive, ownProcessName } from './embedded-process.ts'

/** Writes down that this process uses the server. Returns the file that says so. Hold the lock. */
export async function takeLease(folder: string, handOver: (path: string) => Promise<void>): Promise<string> {
  if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined) await handOver(folder)
  const lease = join(folder, `${await ownProcessName()}.${randomBytes(6).toString('hex')}`)
  await writeFile(lease, '', { flag: 'wx', mode: 0o600 })
  await handOver(lease)
  return lease
}

export async function dropLease(lease: string): Promise<void> {
  await unlink(lease).catch(() => {})
}

/** How many living users the server has. Leases of processes that are gone are removed. Hold the lock. */
export async function countLeases(folder: string): Promise<number> {
  let living = 0
  for (const entry of await readdir(folder).catch(() => [])) {
    const lease = join(folder, entry)
    const written = await stat(lease).catch(() => null)
    if (written === null) continue
    if (await isNamedProcessAlive(entry, written.mtimeMs)) living += 1
    else await dropLease(lease)
  }
  return living
}
