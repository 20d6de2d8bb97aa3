import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const databaseSetup = './tests/support/database-setup.ts'
// The rules in shared/ must stay testable before there is a database.
const hasDatabaseSetup = existsSync(fileURLToPath(new URL(databaseSetup, import.meta.url)))
const globalSetup = hasDatabaseSetup ? [databaseSetup] : []

const fastCheckSeed = './tests/support/fast-check-seed.ts'

export default defineConfig({
  test: {
    maxWorkers: 2,
    pool: 'forks',
    // Two projects never run at once: each is sized for the whole machine.
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: [fastCheckSeed],
          include: ['tests/*.test.ts', 'tests/{shared,web,scripts,support}/**/*.test.{ts,tsx}'],
          isolate: false,
          maxWorkers: 2,
          testTimeout: 10_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'server',
          setupFiles: [fastCheckSeed],
          include: ['tests/server/**/*.test.ts'],
          globalSetup,
          // Loading the server anew for each file took a fifth of the time; nothing in its modules belongs to one app.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup,
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
