import { type EvidenceFacts, evidenceSentence, forbiddenWordsIn } from '@upshot/shared/impact/evidence-sentence'
import { evidenceLabels } from '@upshot/shared/impact/ladder'
import { describe, expect, test } from 'vitest'

const lift: EvidenceFacts = {
  label: 'estimated',
  metric: 'sign-ups',
  plural: true,
  effect: 14.83,
  lower: 7.73,
  upper: 22.1,
  unit: null,
  per: 'day',
  window: 'in the two weeks after the workshop',
  placebos: 8,
  alike: 0,
}

const sentences: [EvidenceFacts, string][] = [
  [
    { label: 'counted', count: 47, who: 'people who attended', did: 'activated a key', withinDays: 14 },
    '47 people who attended also activated a key within 14 days.',
  ],
  [
    { label: 'tracked', count: 1212, metric: 'sign-ups', coverage: 0.284 },
    '1,212 sign-ups came through our links; links see about 28 % of all sign-ups.',
  ],
  [
    { label: 'tracked', count: 212, metric: 'sign-ups', coverage: null },
    '212 sign-ups came through our links; what share of all sign-ups links see is not known.',
  ],
  [
    lift,
    'Sign-ups were about 15 a day higher than expected (7.7 to 22) in the two weeks after the workshop; eight placebo dates showed nothing like it.',
  ],
  [
    { ...lift, placebos: 12, alike: 1 },
    'Sign-ups were about 15 a day higher than expected (7.7 to 22) in the two weeks after the workshop; one of twelve placebo dates showed something like it.',
  ],
  [
    {
      ...lift,
      metric: 'time to first call',
      plural: false,
      effect: -4.2,
      lower: -6.31,
      upper: -2,
      unit: 'h',
      per: null,
    },
    'Time to first call was about 4.2 h lower than expected (2 to 6.3) in the two weeks after the workshop; eight placebo dates showed nothing like it.',
  ],
  [
    { label: 'inconclusive', smallest: 11.2, unit: null, per: 'day' },
    'We cannot tell an effect from normal variation. A lift below 11 a day would have gone unnoticed.',
  ],
  [
    { label: 'correlated', reasons: ['something else happened in the same window', 'too many values are missing'] },
    'Moved together; other causes are possible: something else happened in the same window; too many values are missing.',
  ],
  [{ label: 'reported', named: 31, respondents: 64, what: 'the docs' }, '31 of 64 respondents named the docs.'],
  [{ label: 'asserted' }, "The team's view; not measured."],
  [{ label: 'suppressed' }, 'Too few to report.'],
]

describe('the sentence of a label', () => {
  test.each(sentences)('%o', (facts, sentence) => {
    expect(evidenceSentence(facts, 'en-GB')).toBe(sentence)
    expect(forbiddenWordsIn(facts.label, sentence)).toEqual([])
  })

  test('exists for every label', () => {
    expect(new Set(sentences.map(([facts]) => facts.label))).toEqual(new Set(evidenceLabels))
  })
})

describe('forbidden words', () => {
  test('are found in any form and case', () => {
    expect(forbiddenWordsIn('counted', 'The talk CAUSED a lift and drove sign-ups it generated')).toEqual([
      'caused',
      'generated',
      'drove',
      'lift',
    ])
    expect(forbiddenWordsIn('tracked', 'Total impact: links caused it')).toEqual(['caused', 'total impact'])
    expect(forbiddenWordsIn('estimated', 'Exactly 15, proven')).toEqual(['exactly', 'proved'])
    expect(forbiddenWordsIn('inconclusive', 'It failed: no effect')).toEqual(['no effect', 'failed'])
    expect(forbiddenWordsIn('correlated', 'Up because of, and due to, its impact')).toEqual([
      'because',
      'due to',
      'impact',
    ])
    expect(forbiddenWordsIn('reported', '48 % of all sign-ups')).toEqual(['percent of all sign-ups'])
    expect(forbiddenWordsIn('asserted', 'About 40 people')).toEqual(['a number without "estimate by"'])
    expect(forbiddenWordsIn('asserted', '40 people (estimate by the team)')).toEqual([])
    expect(forbiddenWordsIn('suppressed', 'Only 3')).toEqual(['any number'])
  })

  test('are not seen inside other words', () => {
    expect(forbiddenWordsIn('counted', 'A shoplifter and a causeway')).toEqual([])
    expect(forbiddenWordsIn('correlated', 'A compact guide to due dates')).toEqual([])
  })
})
