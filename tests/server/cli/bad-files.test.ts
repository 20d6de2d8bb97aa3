import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ImportReport } from '@upshot/shared/imports/result'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type BadFile, badFiles, linesByCode, openBadFiles } from '../imports/bad-outcomes.ts'
import { type CommandLine, openCommandLine } from './in-process.ts'

/** Every broken file through `upshot import --json`, with exactly the outcome that the index names. */

const Refusal = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string(), line: z.int().nullable() }),
})
const files = openBadFiles()
let line: CommandLine

beforeAll(async () => {
  line = await openCommandLine()
}, 60_000)
afterAll(async () => {
  files.close()
  await line.close()
})

const argumentsOf = ({ file }: BadFile): string[] => [
  'import',
  files.pathOf(file),
  ...['--event', file, '--starts-at', '2026-09-10', '--timezone', 'Europe/Amsterdam', '--json'],
]

function expectOutcome(bad: BadFile, { status, out }: { status: number; out: string }): void {
  const { level, code, accepted, rejected, lines, says } = bad
  if (level === 'file-error') {
    expect(status).toBe(2)
    const { error } = Refusal.parse(JSON.parse(out))
    expect(error.code).toBe(code)
    expect(error.line === null ? [] : [error.line]).toEqual(Object.values(lines)[0] ?? [])
    for (const words of says) expect(error.message).toContain(words)
    return
  }
  expect(status).toBe(0)
  const report = ImportReport.parse(JSON.parse(out))
  expect({ accepted: report.rows - report.rejectedRows, rejected: report.rejectedRows }).toEqual({ accepted, rejected })
  expect(report.issues.length === 0).toBe(level === 'ok')
  expect(report.issues.some(issue => issue.level === 'error')).toBe(rejected > 0)
  if (code !== null) expect(report.issues.map(issue => issue.code)).toContain(code)
  expect(linesByCode(report.issues)).toEqual(lines)
  const told = report.issues.map(({ message }) => message).join('\n')
  for (const words of says) expect(told).toContain(words)
}

describe.each(badFiles)('$file', bad => {
  it(`is ${bad.level} ${bad.code ?? ''}`, { timeout: 60_000 }, async () => {
    expectOutcome(bad, await line.upshot(...argumentsOf(bad), '--dry-run'))
  })
})

describe('imported for good', () => {
  const people = badFiles.filter(({ level }) => level !== 'file-error')
  it.each(people)('$file', async bad => {
    expectOutcome(bad, await line.upshot(...argumentsOf(bad)))
  })
})

describe('as a program', () => {
  const some = badFiles.filter(({ file }) => /^(01|14|16|17|19|46|50|60)-/.test(file))
  it.each(some)('$file', async bad => {
    const main = fileURLToPath(new URL('../../../server/cli/main.ts', import.meta.url))
    const done = await promisify(execFile)(process.execPath, [main, ...argumentsOf(bad), '--dry-run']).then(
      ({ stdout, stderr }) => ({ status: 0, out: stdout, remarks: stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        status: error.code,
        out: error.stdout,
        remarks: error.stderr,
      }),
    )
    expectOutcome(bad, done)
    expect(done.remarks).toBe('')
  })
})
