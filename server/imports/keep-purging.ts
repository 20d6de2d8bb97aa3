import type { Installation } from '../installation.ts'
import { purgeStaged } from './purge-staged.ts'

const EVERY_MS = 3_600_000

/** Purges staged files now and every hour while the process lives. A failure is logged and tried again an hour later. */
export function keepPurging({ pool, log }: Pick<Installation, 'pool' | 'log'>): void {
  const purge = async () => {
    try {
      const purged = await purgeStaged(pool, new Date())
      if (purged > 0) log.info({ purged }, 'staged files deleted')
    } catch (error) {
      log.warn({ err: error }, 'staged files could not be purged')
    }
  }
  void purge()
  setInterval(purge, EVERY_MS).unref()
}
