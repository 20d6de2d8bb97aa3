import { requestAnswered, requestCame, requestCount } from '@upshot/server/http/requests-under-way'
import { route } from '@upshot/server/http/route'
import type { EngineTask } from '@upshot/server/impact/engine-task'
import { compute } from '@upshot/server/impact/engine-thread'
import { restWhileAnswering } from '@upshot/server/impact/requests-first'
import { endpoint } from '@upshot/shared/contract/endpoint'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { openTestApp, type TestApp } from '../../support/test-app.ts'
import { noiseAt } from './make-study.ts'

describe('a computation beside requests', () => {
  const count = new Int32Array(new SharedArrayBuffer(4))
  const rests: number[] = []
  let answeredAfter = Number.POSITIVE_INFINITY

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] })
    rests.length = 0
    answeredAfter = Number.POSITIVE_INFINITY
    vi.spyOn(Atomics, 'wait').mockImplementation((_array, _index, _value, atMost = Number.POSITIVE_INFINITY) => {
      const isAnswered = count[0] !== 0 && answeredAfter < Number(atMost)
      const rested = isAnswered ? answeredAfter : Number(atMost)
      vi.advanceTimersByTime(rested)
      rests.push(rested)
      if (isAnswered) count[0] = 0
      return isAnswered ? 'ok' : 'timed-out'
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  it('goes on where none is', () => {
    count[0] = 0
    const between = restWhileAnswering(count)
    vi.advanceTimersByTime(30)
    between()
    expect(rests).toEqual([])
  })

  it('rests until it is answered, and a moment more while the answer is sent', () => {
    count[0] = 1
    answeredAfter = 9
    const between = restWhileAnswering(count)
    vi.advanceTimersByTime(30)
    between()
    expect(rests).toEqual([9, 2])
    between()
    expect(rests).toEqual([9, 2])
  })

  it('rests no longer in all than it has worked, and never more than 50 ms at once', () => {
    count[0] = 2
    const between = restWhileAnswering(count)
    vi.advanceTimersByTime(30)
    between()
    between()
    expect(rests).toEqual([30])
    vi.advanceTimersByTime(10)
    between()
    expect(rests).toEqual([30, 10])
    vi.advanceTimersByTime(1_000)
    between()
    expect(rests).toEqual([30, 10, 50])
  })
})

describe('requests under way', () => {
  const counts: number[] = []
  const look = endpoint('GET /look', { summary: 'Looks', allow: 'viewer', query: { fail: z.string().optional() } })
  const looking = route(look, async (_ctx, { query }): Promise<undefined> => {
    counts.push(Atomics.load(requestCount, 0))
    if (query.fail !== undefined) throw new Error('a bug')
  })
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp({ routes: [looking] })
  })
  afterAll(() => test.close())

  it('are counted while they are answered, and no longer, also when they fail', async () => {
    const person = await test.makePerson(await test.makeWorkspace(), 'viewer')
    await test.ask(person, look, { query: {} })
    await test.call(person, look, { query: { fail: 'yes' } })
    await test.app.request('/api/nothing')
    expect(counts).toEqual([1, 1])
    expect(requestCount[0]).toBe(0)
  })

  it('do not count while they wait for the thread that would rest for them', async () => {
    const { signal } = new AbortController()
    requestCame(signal)
    const y = Array.from({ length: 120 }, (_, i) => 100 + 8 * noiseAt(i, 7))
    const task: EngineTask = { kind: 'event-lift', input: { y, nPre: 106, season: 7, step: 'day' } }
    const computed = compute(task, signal)
    expect(requestCount[0]).toBe(0)
    await computed
    expect(requestCount[0]).toBe(1)
    const [first, second] = [compute(task, signal), compute(task, signal)]
    await first
    expect(requestCount[0]).toBe(0)
    requestAnswered(signal)
    await second
    expect(requestCount[0]).toBe(0)
    await compute(task, new AbortController().signal)
    expect(requestCount[0]).toBe(0)
  })
})
