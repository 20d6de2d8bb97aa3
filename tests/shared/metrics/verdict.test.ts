import { type VerdictQuestion, verdict } from '@upshot/shared/metrics/verdict'
import { describe, expect, test } from 'vitest'

const total: VerdictQuestion = {
  value: 50,
  target: 100,
  baseline: null,
  direction: 'up',
  nature: 'flow',
  isSummed: true,
  elapsed: 0.5,
}
const level: VerdictQuestion = { ...total, nature: 'stock', isSummed: false, baseline: 20, target: 40, value: 30 }
const word = (question: VerdictQuestion) => verdict(question).word

describe('a total', () => {
  test('is on track at an even pace, at risk up to a tenth below it, off further down', () => {
    expect(word(total)).toBe('on-track')
    expect(word({ ...total, value: 45 })).toBe('at-risk')
    expect(word({ ...total, value: 44.9 })).toBe('off')
    expect(verdict({ ...total, value: 45 }).expected).toBe(50)
  })

  test('is not judged in the first tenth of the period, unless it is decided already', () => {
    expect(word({ ...total, value: 0, elapsed: 0.05 })).toBe('unknown')
    expect(word({ ...total, value: 120, elapsed: 0.05 })).toBe('on-track')
    expect(word({ ...total, direction: 'down', value: 120, elapsed: 0.05 })).toBe('off')
  })

  test('that is to stay low is on track below the even pace', () => {
    expect(word({ ...total, direction: 'down', value: 40 })).toBe('on-track')
    expect(word({ ...total, direction: 'down', value: 54 })).toBe('at-risk')
    expect(word({ ...total, direction: 'down', value: 70 })).toBe('off')
  })

  test('is judged against the whole target when the period is over', () => {
    expect(word({ ...total, value: 95, elapsed: 1 })).toBe('at-risk')
    expect(word({ ...total, value: 95, elapsed: 1.4 })).toBe('at-risk')
  })
})

describe('a level', () => {
  test('is expected to move evenly from baseline to target', () => {
    expect(word(level)).toBe('on-track')
    expect(word({ ...level, value: 28 })).toBe('at-risk')
    expect(word({ ...level, value: 27 })).toBe('off')
    expect(word({ ...level, value: 45, elapsed: 0.01 })).toBe('on-track')
  })

  test('without a baseline is expected at its target', () => {
    expect(word({ ...level, baseline: null, value: 39 })).toBe('at-risk')
    expect(word({ ...level, baseline: null, value: 30 })).toBe('off')
  })

  test('that is to fall is judged the other way round', () => {
    const falling: VerdictQuestion = { ...level, direction: 'down', baseline: 40, target: 20, value: 30 }
    expect(word(falling)).toBe('on-track')
    expect(word({ ...falling, value: 32 })).toBe('at-risk')
    expect(word({ ...falling, value: 36 })).toBe('off')
  })

  test('with a target of 0 is not on track by being near it', () => {
    expect(word({ ...level, direction: 'down', baseline: null, target: 0, value: 1 })).toBe('off')
  })
})

test.each([
  ['no target', { ...total, target: null }],
  ['no value', { ...total, value: null }],
  ['nothing elapsed', { ...total, elapsed: 0 }],
  ['a metric that is watched', { ...total, direction: 'watch' as const }],
])('with %s there is no verdict, and a reason', (_, question) => {
  const found = verdict(question)
  expect(found.word).toBe('unknown')
  expect(found.reason).not.toBe('')
})
