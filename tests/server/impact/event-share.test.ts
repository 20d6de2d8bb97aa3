import { eventShare } from '@upshot/server/impact/methods/event-study/event-share'
import { seededGenerator } from '@upshot/server/impact/methods/numerics/generator'
import { tTwoSidedP } from '@upshot/server/impact/methods/numerics/student-t'
import { describe, expect, it } from 'vitest'

const rules = { alpha: 0.05, minEventsForInterval: 8 }
const { normal } = seededGenerator(11)
const perEventBefore = Array.from({ length: 9 }, () => 50 + 3 * normal())
const perEventLift = perEventBefore.map(before => 0.2 * before + 2 * normal())

function found(lifts: readonly number[], befores: readonly number[]) {
  const share = eventShare({ perEventLift: lifts, perEventBefore: befores, ...rules })
  if (share.kind === 'refused') throw new Error(JSON.stringify(share.refusals))
  return share
}

describe('the lift of many events as a share of what was before', () => {
  it('ends where the t test of lift - share * before has p 0.05', () => {
    const { relative } = found(perEventLift, perEventBefore)
    for (const r of [relative?.lower ?? 0, relative?.upper ?? 0]) {
      const left = perEventLift.map((lift, i) => lift - r * (perEventBefore[i] ?? 0))
      const mean = left.reduce((a, b) => a + b, 0) / 9
      const variance = left.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 8
      expect(tTwoSidedP(mean / Math.sqrt(variance / 9), 8)).toBeCloseTo(0.05, 9)
    }
    expect(relative?.lower).toBeLessThan(0.2)
    expect(relative?.upper).toBeGreaterThan(0.2)
  })

  it('does not mind the unit', () => {
    const scaled = (values: readonly number[]) => values.map(value => 1_000 * value)
    const [a, b] = [found(perEventLift, perEventBefore), found(scaled(perEventLift), scaled(perEventBefore))]
    expect(b.relative?.upper).toBeCloseTo(a.relative?.upper ?? Number.NaN, 9)
    expect(b.before.lower).toBeCloseTo(1_000 * a.before.lower, 6)
  })

  it('has no share where the level before may be zero', () => {
    const around = perEventBefore.map((value, i) => (i % 2 === 0 ? value : -value))
    expect(found(perEventLift, around).relative).toBeNull()
  })

  it.each([
    ['seven events', perEventLift.slice(0, 7), perEventBefore.slice(0, 7), 'TOO_FEW_EVENTS'],
    ['equal lifts', perEventBefore.map(() => 2), perEventBefore, 'CONSTANT'],
    ['levels of other events', perEventLift, perEventBefore.slice(1), 'INVALID_INPUT'],
  ])('refuses %s', (_, lifts, befores, code) => {
    const share = eventShare({ perEventLift: lifts, perEventBefore: befores, ...rules })
    expect(share.kind === 'refused' ? share.refusals[0]?.code : null).toBe(code)
  })
})
