import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../support/server-process.ts'
import { median, printFigure } from './print.ts'

/** From starting the process to listening, with an empty data directory and with an existing one. */
export async function measureStart(): Promise<void> {
  const empty: number[] = []
  const existing: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const dataDir = await mkdtemp(join(tmpdir(), 'upshot-bench-'))
    try {
      empty.push(await timeStart(dataDir))
      existing.push(await timeStart(dataDir))
    } finally {
      await rm(dataDir, { recursive: true, force: true })
    }
  }
  printFigure('start to listening, empty data directory', median(empty), 'ms')
  printFigure('start to listening, existing data directory', median(existing), 'ms', { atMost: 2_000 })
}

async function timeStart(dataDir: string): Promise<number> {
  const server = await startServer({ UPSHOT_DATA_DIR: dataDir })
  await server.stop()
  return server.startedInMs
}
