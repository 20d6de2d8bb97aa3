import { readdirSync } from 'node:fs'
import { constants, getPriority } from 'node:os'
import { type AnswerTo, type EngineTask, runTask } from '@upshot/server/impact/engine-task'
import { compute, startEngine } from '@upshot/server/impact/engine-thread'
import { auth } from '@upshot/shared/auth/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../support/test-app.ts'
import { noiseAt } from './make-study.ts'

/** An event lift on so many days, the last 14 being the window. */
function liftOf(days: number, seed: number): EngineTask & { kind: 'event-lift' } {
  const y = Array.from({ length: days }, (_, i) => 100 + 0.01 * i + 8 * noiseAt(i, seed) + (i % 7))
  return {
    kind: 'event-lift',
    input: { y, nPre: days - 14, season: 7, step: 'day', placebo: { kind: 'spread', count: 8 } },
  }
}

describe('the thread that computes', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())

  it('answers what the engine answers, to the bit', async () => {
    const task = liftOf(200, 3)
    expect(JSON.stringify(await compute(task))).toBe(JSON.stringify(runTask(task)))
  })

  it('computes 50 event lifts while requests are answered', async () => {
    const person = await test.makePerson(await test.makeWorkspace(), 'viewer')
    await test.ask(person, auth.session, {})
    let running = true
    const all = (async () => {
      const answers: AnswerTo<EngineTask & { kind: 'event-lift' }>[] = []
      for (let round = 0; round < 10; round++) {
        const five = Array.from({ length: 5 }, (_, i) => compute(liftOf(365, round * 5 + i)))
        answers.push(...(await Promise.all(five)))
      }
      running = false
      return answers
    })()
    const waits: number[] = []
    while (running) {
      const begun = performance.now()
      await test.ask(person, auth.session, {})
      waits.push(performance.now() - begun)
      await new Promise(resolve => setTimeout(resolve, 10))
    }
    const answers = await all
    expect(answers).toHaveLength(50)
    expect(answers.every(answer => answer.kind === 'estimate')).toBe(true)
    const sorted = waits.toSorted((a, b) => a - b)
    expect(waits.length).toBeGreaterThan(20)
    // On the event loop each of the 50 would hold every request up for a tenth of a second.
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100)
  }, 60_000)

  it('lets the system prefer whatever else the process does, where threads have priorities of their own', async () => {
    await compute(liftOf(200, 5))
    const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : []
    const isYielding = threads.some(thread => getPriority(thread) === constants.priority.PRIORITY_LOW)
    expect(isYielding).toBe(process.platform === 'linux')
    expect(getPriority()).toBe(getPriority(process.ppid))
  })

  it('stands ready before anybody asks, once', async () => {
    const threads = () => readdirSync('/proc/self/task').length
    startEngine()
    await compute(liftOf(120, 6))
    const standing = process.platform === 'linux' ? threads() : 0
    startEngine()
    await compute(liftOf(120, 7))
    expect(process.platform === 'linux' ? threads() : 0).toBeLessThanOrEqual(standing)
  })

  it('gives up a task whose request goes away, and goes on with the next', async () => {
    const gone = new AbortController()
    const long = compute(
      { kind: 'smallest', inputs: Array.from({ length: 200 }, () => liftOf(1_000, 1).input) },
      gone.signal,
    )
    const waiting = new AbortController()
    const second = compute(liftOf(120, 2), waiting.signal)
    const third = compute(liftOf(120, 3))
    waiting.abort(new Error('second left'))
    await expect(second).rejects.toThrow('second left')
    const begun = performance.now()
    setTimeout(() => gone.abort(new Error('first left')), 300)
    await expect(long).rejects.toThrow('first left')
    expect((await third).kind).toBe('estimate')
    expect(performance.now() - begun).toBeLessThan(5_000)
    await expect(async () => compute(liftOf(120, 2), gone.signal)).rejects.toThrow('first left')
  })

  it('lets so many wait and no more, and says so', async () => {
    const first = Array.from({ length: 9 }, (_, i) => compute(liftOf(120, i)))
    expect(() => compute(liftOf(120, 10))).toThrow(/Try again in a few seconds/)
    expect((await Promise.all(first)).map(answer => answer.kind)).toEqual(Array(9).fill('estimate'))
  })

  it('tells a task that cannot be done, and stays', async () => {
    const broken = { kind: 'event-lift', input: null } as unknown as EngineTask
    await expect(compute(broken)).rejects.toThrow('A study could not be computed')
    expect((await compute(liftOf(120, 4))).kind).toBe('estimate')
  })
})
