import type { ImportPhase, ImportProgress, ImportWork } from '@upshot/shared/imports/progress'
import type { OpenReading } from './open-reading.ts'

/**
 * What this process does for an import at the moment. A request that reads or writes a file is the work itself; this only
 * tells others how far it is, and nothing of the file but counts.
 */
export interface Work {
  readonly personId: string
  readonly progress: ImportProgress
  /** Called after each step and at the end; answers how to stop listening. */
  listen(listener: (event: 'progress' | 'ended') => void): () => void
}

interface RunningWork extends Work {
  change(change: Partial<Omit<ImportProgress, 'work' | 'share'>>): void
  end(): void
}

/** By workspace and import: ids alone could be guessed by another workspace. */
const running = new Map<string, RunningWork>()

const placeOf = (workspaceId: string, importId: string): string => `${workspaceId}/${importId}`

export function findWork(workspaceId: string, importId: string): Work | null {
  return running.get(placeOf(workspaceId, importId)) ?? null
}

/** Answers how to end it. Of two at once for one import, the first is told: the second waits for its lock anyway. */
export function beginWork(workspaceId: string, importId: string, personId: string, work: ImportWork): () => void {
  const place = placeOf(workspaceId, importId)
  if (running.has(place)) return () => {}
  const listeners = new Set<(event: 'progress' | 'ended') => void>()
  let progress: ImportProgress = { work, ...atStart, phase: 'reading' }
  const own: RunningWork = {
    personId,
    get progress() {
      return progress
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(change) {
      const isNew = change.phase !== undefined && change.phase !== progress.phase
      const next = { ...progress, ...(isNew ? atStart : {}), ...change }
      progress = { ...next, share: shareOf(next) }
      for (const listener of listeners) listener('progress')
    },
    end() {
      running.delete(place)
      for (const listener of listeners) listener('ended')
      listeners.clear()
    },
  }
  running.set(place, own)
  return () => {
    if (running.get(place) === own) own.end()
  }
}

const atStart = { bytes: 0, totalBytes: null, rows: 0, totalRows: null, share: null }

function shareOf({ phase, bytes, totalBytes, rows, totalRows }: Omit<ImportProgress, 'share'>): number | null {
  if (phase === 'finishing') return null
  const [done, all] = phase === 'reading' ? [bytes, totalBytes] : [rows, totalRows]
  return all === null || all === 0 ? null : Math.min(1, done / all)
}

/** The pieces of a file as they are; whoever asks for the next one has taken the one before. */
export async function* tellBytes(
  { workspaceId, importId }: { workspaceId: string; importId: string },
  pieces: AsyncIterable<Uint8Array>,
  totalBytes: number | null,
): AsyncGenerator<Uint8Array> {
  const work = running.get(placeOf(workspaceId, importId))
  work?.change({ phase: 'reading', bytes: 0, rows: 0, totalBytes })
  let bytes = 0
  for await (const piece of pieces) {
    yield piece
    bytes += piece.length
    work?.change({ bytes })
  }
}

/** For whoever reads: told how many rows were read so far. */
export function tellRows({ workspaceId, importId }: { workspaceId: string; importId: string }): (rows: number) => void {
  return rows => running.get(placeOf(workspaceId, importId))?.change({ rows })
}

/** The same reading, whose rows are counted while they are handed out to be written or compared. */
export function tellWriting(
  { workspaceId, importId }: { workspaceId: string; importId: string },
  reading: OpenReading,
): OpenReading {
  const work = running.get(placeOf(workspaceId, importId))
  if (work === undefined) return reading
  const phase: ImportPhase = work.progress.work === 'commit' ? 'writing' : 'comparing'
  return {
    ...reading,
    async *rows(options) {
      work.change({ phase, totalRows: reading.peopleCount })
      let rows = 0
      for await (const part of reading.rows(options)) {
        yield part
        rows += part.rows
        work.change({ rows })
      }
      work.change({ phase: 'finishing' })
    },
  }
}
