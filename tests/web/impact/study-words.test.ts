import { forbiddenWordsIn } from '@upshot/shared/impact/evidence-sentence'
import { type EvidenceLabel, evidenceLabels } from '@upshot/shared/impact/ladder'
import { flagWords, labelMeaning, lookedAtWords, pointsInWords, verdictTone } from '@upshot/web/impact/study-words.ts'
import { describe, expect, it } from 'vitest'

describe('the colour of a verdict', () => {
  it('is green only for the strongest label, an interval without zero and the way that was hoped for', () => {
    const greens = evidenceLabels.flatMap(label =>
      (['effect', 'not-detectable', 'refused'] as const).flatMap(outcome =>
        (['up', 'down', 'either'] as const).flatMap(direction =>
          [15, -15].flatMap(estimate =>
            verdictTone({ label, outcome }, estimate, direction) === 'good'
              ? [`${label} ${outcome} ${direction} ${estimate}`]
              : [],
          ),
        ),
      ),
    )
    expect(greens).toEqual(['estimated effect up 15', 'estimated effect down -15'])
  })

  it('tells a move the other way as clearly', () => {
    expect(verdictTone({ label: 'estimated', outcome: 'effect' }, -15, 'up')).toBe('off')
  })

  it('is none for what could not be told', () => {
    expect(verdictTone({ label: 'correlated', outcome: 'not-detectable' }, 15, 'up')).toBe('unknown')
    expect(verdictTone({ label: null, outcome: 'refused' }, null, 'up')).toBe('unknown')
  })
})

describe('the meaning of a label', () => {
  it.each([
    ['estimated', 'effect'],
    ['inconclusive', 'not-detectable'],
    ['correlated', 'effect'],
    ['correlated', 'not-detectable'],
    [null, 'refused'],
  ] as const)('%s, %s: is told without a word that the label forbids', (label, outcome) => {
    const text = [labelMeaning({ label, outcome }), ...Object.values(flagWords)].join(' ')
    const forbidding: readonly EvidenceLabel[] = label === null ? ['inconclusive', 'correlated'] : [label]
    expect(labelMeaning({ label, outcome })).not.toBe('')
    expect(forbidding.flatMap(one => forbiddenWordsIn(one, text))).toEqual([])
  })
})

it('counts days and weeks as people do', () => {
  expect(pointsInWords(1, 'week')).toBe('1 week')
  expect(pointsInWords(14, 'day')).toBe('14 days')
})

describe('where other activities were looked for', () => {
  it.each([
    ['event-lift', null, 'day', 'in the window or in as many days before it'],
    ['event-study', 7, 'day', 'in the windows or in the 7 days before them'],
    ['lasting-change', null, 'week', 'in the window or in the 4 weeks before it'],
  ] as const)('is told of the method %s', (method, baselinePoints, step, words) => {
    expect(lookedAtWords({ method, baselinePoints, step })).toBe(words)
  })
})
