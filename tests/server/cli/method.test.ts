import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

function method(args: readonly string[], input: string) {
  const main = join(root, 'server/cli/main.ts')
  return spawnSync(process.execPath, [main, 'method', ...args], { input, encoding: 'utf8', cwd: root })
}

describe('upshot method', () => {
  it('prints the result of a method, from a case as it stands or merged into one object', () => {
    const text = readFileSync(join(root, 'tests/fixtures/impact/15-placebo-circular-shift.json'), 'utf8')
    const { input, parameters } = JSON.parse(text)
    const whole = method(['event-study/shift'], text)
    const merged = method(['event-study/shift'], JSON.stringify({ ...input, ...parameters }))
    expect(whole.status).toBe(0)
    expect(JSON.parse(whole.stdout)).toMatchObject({ kind: 'estimate', n_sets: 51, n_ge: 1 })
    expect(merged.stdout).toBe(whole.stdout)
  })

  it('prints a refusal as a result', () => {
    const { status, stdout } = method(['event-lift/mgc'], '{"y": [1, 2, 3], "n_pre": 2}')
    expect(status).toBe(0)
    expect(JSON.parse(stdout).kind).toBe('refused')
  })

  it('ends with 2 for input that cannot be read, and 64 for a method that is not there', () => {
    expect(method(['event-lift/mgc'], 'y = 3')).toMatchObject({ status: 2, stdout: '' })
    expect(method(['event-lift/mgc'], '{"y": "high"}').stderr).toContain("'y' must be a list of numbers.")
    expect(method(['crystal-ball'], '{}').status).toBe(64)
  })
})
