import { intervalWords, shownScore, tooFewWords } from '@upshot/web/overview/survey-words.ts'
import { describe, expect, it } from 'vitest'

describe('a score in words', () => {
  it('has its sign or unit, and is nothing where too few answered', () => {
    expect(shownScore({ kind: 'nps', value: -14.7 }, 'en-GB')).toBe('−15')
    expect(shownScore({ kind: 'nps', value: 23.7 }, 'en-GB')).toBe('+24')
    expect(shownScore({ kind: 'csat', value: 0.471 }, 'en-GB')).toBe('47 %')
    expect(shownScore({ kind: 'ces', value: 5.26 }, 'en-GB')).toBe('5.3')
    // Who is satisfied is agreed for five answers; ten have a mean.
    expect(shownScore({ kind: 'csat', value: 7.26, high: 10 }, 'en-GB')).toBe('7.3')
    expect(shownScore({ kind: 'nps', value: null }, 'en-GB')).toBeNull()
    expect(tooFewWords(3, 'en-GB')).toBe('Not enough answers for a score: 3 answers, at least 10 are needed.')
  })

  it('never stands without its interval and the number of answers', () => {
    const some = { kind: 'csat', interval: [0.31, 0.63], answers: 12, mean: 3.4, display: 'interval', high: 5 } as const
    expect(intervalWords({ ...some, interval: [0.31, 0.63] }, 'en-GB')).toBe(
      '31 % to 63 % · 12 answers · average 3.4 of 5 · too few for a trend',
    )
    expect(intervalWords({ ...some, kind: 'ces', interval: null, display: 'score' }, 'en-GB')).toBe(
      'No interval: all answers are the same · 12 answers',
    )
  })
})
