import { readFile } from 'node:fs/promises'
import type pg from 'pg'

/** CPU time of this process so far, all its threads. */
export function nodeCpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** CPU time so far of the server's processes that serve us, in steps of 10 ms; null where the system does not tell. */
export async function postgresCpuMs(pool: pg.Pool): Promise<number | null> {
  if (process.platform !== 'linux') return null
  const { rows } = await pool.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'upshot' and datname = current_database()`,
  )
  let ticks = 0
  for (const { pid } of rows) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
    if (stat === null) return null
    // After the name in brackets: state, ten fields, utime, stime.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    ticks += Number(fields[11]) + Number(fields[12])
  }
  return ticks * 10
}
