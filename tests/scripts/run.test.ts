import { describe, expect, test } from 'vitest'
import { capture, run } from '../../scripts/run.mjs'
import { runSteps } from '../../scripts/steps.mjs'

const node = process.execPath

describe('a program that is run', () => {
  test('gives its own exit status', async () => {
    expect(await run(node, ['-e', 'process.exit(7)'])).toBe(7)
  })

  test('ended by a signal, gives what a shell would', async () => {
    expect(await run(node, ['-e', "process.kill(process.pid, 'SIGKILL')"])).toBe(137)
  })

  test('is made to stop when it takes too long', async () => {
    expect(await run(node, ['-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 200 })).toBe(143)
  })

  test('that is not there is an error, not a success', async () => {
    await expect(run('/no/such/program', [])).rejects.toThrow('ENOENT')
    expect((await capture('/no/such/program', [])).status).toBeNull()
  })
})

describe('steps', () => {
  const ok = { passed: 1, failed: 0, skipped: 0 }

  test('run all of them, also after a failure, and fail as a whole', async () => {
    const ran: string[] = []
    const step = (name: string, result: () => typeof ok) => ({
      name,
      run: async () => {
        ran.push(name)
        return result()
      },
    })
    const broken = () => {
      throw new Error('could not start')
    }
    expect(await runSteps([step('a', broken), step('b', () => ok)])).toBe(1)
    expect(ran).toEqual(['a', 'b'])
    expect(await runSteps([step('c', () => ok)])).toBe(0)
  })
})
