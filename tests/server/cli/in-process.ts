import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '@upshot/server/cli/run-command'
import { readConfig } from '@upshot/server/config'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

export interface CommandLine {
  readonly test: TestApp
  readonly folder: string
  /** Settings for a process of its own on the same database. */
  readonly env: Record<string, string>
  /** Runs a command in this process. */
  upshot(...argv: string[]): Promise<{ status: number; out: string; remarks: string }>
  close(): Promise<void>
}

/** The command line before a database of its own, without a process for each command. */
export async function openCommandLine(): Promise<CommandLine> {
  const test = await openTestApp()
  const folder = mkdtempSync(join(tmpdir(), 'upshot-cli-'))
  const env = {
    UPSHOT_DATA_DIR: folder,
    UPSHOT_SECRET: test.config.secret,
    DATABASE_URL: await urlOf(test),
    UPSHOT_ADMIN_EMAIL: 'ada@kestrel.example',
    UPSHOT_ADMIN_PASSWORD: 'sea-otter-lantern-42',
    UPSHOT_WORKSPACE: 'Kestrel',
  }
  return {
    test,
    folder,
    env,
    async upshot(...argv) {
      const out: string[] = []
      const remarks: string[] = []
      const status = await runCommand(argv, {
        print: text => out.push(text),
        remark: text => remarks.push(text),
        config: () => readConfig(env, { projectDir: folder }),
      })
      return { status, out: out.join('\n'), remarks: remarks.join('\n') }
    },
    async close() {
      await test.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** The address of the test's database, as the settings take it. */
async function urlOf({ pool }: TestApp): Promise<string> {
  const client = await pool.connect()
  const { database, user, host, port } = client
  client.release()
  return host.startsWith('/')
    ? `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`
    : `postgres://${user}@${host}:${port}/${database}`
}
