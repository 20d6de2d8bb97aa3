import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const asked = (question: string, ...answers: string[]): string[] => [
  `Timestamp|${question}`,
  ...answers.map((answer, at) => `2026-10-10 10:0${at}|${answer}`),
]

/** What rules for further forms took for more than it is. */
const given: readonly InLines[] = [
  {
    what: 'Codes of another calendar beside months of ours',
    lines: ['Code|2026-01|2026-02', '1405-01|3|4', '1406-02|5|6'],
    expected: {
      values: ['2026-01-01 3 1405-01', '2026-02-01 4 1405-01', '2026-01-01 5 1406-02', '2026-02-01 6 1406-02'],
    },
  },
  {
    what: 'Two weeks each are no week of a year',
    lines: ['KW|Signups', 'KW 20/21|3', 'KW 22/23|4', 'KW 24/25|4'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'A week of 2026',
    lines: ['KW|Signups', 'KW 20/26|3', 'KW 21/26|4'],
    expected: { values: ['2026-05-11 3 -', '2026-05-18 4 -'] },
  },
  {
    what: 'A value that stands there twice, with another source',
    lines: [
      'Date|Source|Signups',
      ...[1, 2, 3, 4, 5].map(month => `2026-0${month}-01|Stripe|1${month}`),
      '2026-05-01|Counted by hand|20',
    ],
    expected: {
      rejected: 1,
      codes: ['DUPLICATE_PERIOD'],
      values: [1, 2, 3, 4, 5].map(at => `2026-0${at}-01 1${at} -`),
    },
  },
  {
    what: 'A value of a metric that stands there twice, with another source',
    lines: [
      'Date|Metric|Value|Source',
      ...[1, 2, 3, 4, 5].map(month => `2026-0${month}-01|Signups|1${month}|Stripe`),
      '2026-05-01|Signups|20|Counted by hand',
    ],
    expected: {
      rejected: 1,
      codes: ['DUPLICATE_PERIOD'],
      values: [1, 2, 3, 4, 5].map(at => `2026-0${at}-01 1${at} Signups`),
    },
  },
  ...[
    ['45%', '0.47', '48%'],
    ['0.45', '47%', '48%'],
    ['€100', '$120', '€110'],
  ].map(cells => ({
    what: `Values in two units: ${cells.join(' ')}`,
    lines: ['Date|Revenue', ...cells.map((cell, at) => `2026-0${at + 1}-01|${cell}`)],
    expected: { codes: ['CONTRADICTION'] },
  })),
  ...[
    ['45%', '47', '48%'],
    ['€100', '0.50', '110 EUR'],
    ['0.45', '0.47', '3'],
  ].map(cells => ({
    what: `Values in one unit: ${cells.join(' ')}`,
    lines: ['Date|Revenue', ...cells.map((cell, at) => `2026-0${at + 1}-01|${cell}`)],
    expected: { codes: [] },
  })),
  {
    what: 'Means below answers',
    lines: [
      'Timestamp|How would you rate the event? (1-5)|How would you rate the food? (1-5)|Comments',
      '2026-10-10 10:00|4|3|ok',
      '2026-10-10 10:01|5|4|',
      '2026-10-10 10:02|5||',
      '|4.67|3.5|',
    ],
    expected: { questions: ['csat 1-5: 4 5 5', 'csat 1-5: 3 4'], codes: ['TOTALS_ROW'] },
  },
  {
    what: 'Members who no longer want mail',
    lines: ['Name|Email|Member since|Unsubscribed on', 'Ada|ada@example.com|2026-01-01|2026-03-01'],
    expected: { members: ['email ada@example.com | 2026-01-01 | '] },
  },
  {
    what: 'Companies and bands who speak',
    lines: [
      'Title|Speakers|Starts at|Room',
      'Queues|Van Morrison and The Band|2026-10-10 09:00|A',
      'Locks|Johnson Smith & Co Partners|2026-10-10 10:00|A',
      'Trees|Ada Example & Bea Example|2026-10-10 11:00|A',
    ],
    expected: {
      sessions: [
        'Queues |  | 2026-10-10T09:00 | Van Morrison and The Band',
        'Locks |  | 2026-10-10T10:00 | Johnson Smith & Co Partners',
        'Trees |  | 2026-10-10T11:00 | Ada Example + Bea Example',
      ],
    },
  },
  {
    what: 'Marks of Italian schools',
    lines: asked("Come valuti l'evento?", 'ottimo', 'buono', 'discreto', 'sufficiente', 'insufficiente'),
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  ...[
    asked('Hoe beoordeel je het evenement?', 'goed', 'voldoende', 'matig', 'onvoldoende', 'slecht'),
    asked('Como foi o evento?', 'ótimo', 'muito bom', 'bom', 'regular', 'ruim'),
    asked("J'ai été satisfait du contenu", "Tout à fait d'accord", "D'accord", "Plutôt d'accord", "Pas d'accord"),
  ].map(lines => ({
    what: `Two answers that would be one: ${lines[0]}`,
    lines,
    expected: { questions: [], asksColumns: true },
  })),
]

describe('tables that look like others', () => {
  it.each(given)('$what', async one => {
    expect(await seenInLines(one)).toMatchObject(one.expected)
  })
})
