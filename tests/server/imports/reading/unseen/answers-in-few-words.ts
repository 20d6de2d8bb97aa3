import { dayOf, many } from './many-rows.ts'
import type { InLines } from './seen.ts'

const scores = (list: readonly number[]) => list.join(' ')

/** Answers that look like something else: sums, states, names of kinds. */
export const answersInFewWords: readonly InLines[] = [
  {
    what: 'A score whose remark is that it was average',
    lines: [
      'How likely are you to recommend us?|Comment',
      '9|Great',
      '5|Average',
      '7|Good',
      '3|average.',
      '10|Total',
      '8|Fine',
    ],
    expected: { rows: 6, questions: [`nps 0-10: ${scores([9, 5, 7, 3, 10, 8])}`] },
  },
  {
    what: 'A score beside a word that is average',
    lines: [
      'How likely are you to recommend us?|How would you rate the venue?',
      ...many(12, at => `${at % 11}|${['Poor', 'Average', 'Good', 'Excellent'][at % 4]}`),
    ],
    expected: { rows: 12 },
  },
  {
    what: 'A word that is average before its score',
    lines: [
      'How would you rate the venue?|How likely are you to recommend us?',
      ...many(12, at => `${['Poor', 'Average', 'Good', 'Excellent'][at % 4]}|${at % 11}`),
    ],
    expected: { rows: 12 },
  },
  {
    what: 'An average below scores, with its decimals',
    lines: ['How likely are you to recommend us?|Comment', '9|Great', '8|Good', '7|', '8.0|Average'],
    expected: { rows: 3, questions: ['nps 0-10: 9 8 7'] },
  },
  {
    what: 'An average below answers with their times',
    lines: [
      'Timestamp|How likely are you to recommend us?|Comment',
      ...many(6, at => `2026-09-0${at + 1} 10:00:00|${at + 4}|`),
      'Average|6.5|',
    ],
    expected: { rows: 6, questions: ['nps 0-10: 4 5 6 7 8 9'] },
  },
  {
    what: 'Kinds of a sentiment that is neutral throughout',
    lines: ['Timestamp|Points|Sentiment', ...many(4, at => `2026-09-0${at + 1} 10:00:00|${7 + (at % 2)}|Neutral`)],
    expected: { questions: [] },
  },
  {
    what: 'Words that every object knows',
    lines: [
      'Timestamp|How likely are you to recommend us?|What was hard?',
      ...many(4, at => `2026-09-0${at + 1} 10:00:00|${7 + at}|${at % 2 ? 'constructor' : 'toString'}`),
    ],
    expected: { rows: 4, questions: ['nps 0-10: 7 8 9 10'] },
  },
  {
    what: 'Promoters beside scores of another name',
    lines: [
      'Date submitted|Answer|Group',
      '2026-09-01 10:00:00|9|Promoter',
      '2026-09-02 10:00:00|3|Detractor',
      '2026-09-03 10:00:00|8|Passive',
    ],
    expected: { questions: ['nps 0-10: 9 3 8'] },
  },
  {
    what: 'Promoters in Dutch and Polish',
    lines: [
      'Timestamp|Score|Categorie',
      '2026-09-01 10:00:00|9|Promotor',
      '2026-09-02 10:00:00|3|Criticaster',
      '2026-09-03 10:00:00|8|Passief',
    ],
    expected: { questions: ['nps 0-10: 9 3 8'] },
  },
  {
    what: 'Answers that were not finished, and tests',
    lines: [
      'Submitted at|Status|How likely are you to recommend us?',
      '2026-09-01 10:00:00|Completed|9',
      '2026-09-02 10:00:00|Partial|7',
      '2026-09-03 10:00:00|Test|1',
      '2026-09-04 10:00:00|Disqualified|0',
    ],
    expected: { questions: ['nps 0-10: 9 7'] },
  },
  {
    what: 'Answers of one state',
    lines: [
      'Submitted at|Response status|How likely are you to recommend us?',
      ...many(50, at => `${dayOf(at)} 10:00:00|Complete|${at % 11}`),
    ],
    expected: { rows: 50, rejected: 0 },
  },
  {
    what: 'The same answers on one day, of many people',
    lines: ['Date|How likely are you to recommend us?|Why?', ...many(40, () => '2026-09-01|9|')],
    expected: { rows: 40, codes: [] },
  },
  {
    what: 'Five answers of agreement',
    lines: [
      'Timestamp|I am satisfied with the workshop',
      ...['Strongly agree', 'Agree', 'Neutral', 'Disagree', 'Strongly disagree'].map(
        (word, at) => `2026-09-0${at + 1} 10:00:00|${word}`,
      ),
    ],
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Seven answers of agreement',
    lines: [
      'Timestamp|I am satisfied with the workshop',
      ...[
        ...['Strongly agree', 'Agree', 'Somewhat agree', 'Neither agree nor disagree'],
        ...['Somewhat disagree', 'Disagree', 'Strongly disagree'],
      ].map((word, at) => `2026-09-0${at + 1} 10:00:00|${word}`),
    ],
    expected: { questions: ['csat 1-7: 7 6 5 4 3 2 1'] },
  },
  {
    what: 'Five answers of agreement that are weak on both sides',
    lines: [
      'Timestamp|I am satisfied with the workshop',
      ...[
        'Strongly agree',
        'Somewhat agree',
        'Neither agree nor disagree',
        'Somewhat disagree',
        'Strongly disagree',
      ].map((word, at) => `2026-09-0${at + 1} 10:00:00|${word}`),
    ],
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  ...(
    [
      ['Norwegian', 'Hvor fornøyd er du?', ['Svært fornøyd', 'Fornøyd', 'Nøytral', 'Misfornøyd', 'Svært misfornøyd']],
      [
        'Turkish',
        'Etkinlikten memnun musunuz?',
        ['Çok memnunum', 'Memnunum', 'Kararsızım', 'Memnun değilim', 'Hiç memnun değilim'],
      ],
      ['Czech', 'Jak jste spokojeni?', ['Velmi spokojen', 'Spokojen', 'Neutrální', 'Nespokojen', 'Velmi nespokojen']],
    ] as const
  ).map(
    ([language, question, words]): InLines => ({
      what: `Satisfaction in ${language}`,
      lines: [`Timestamp|${question}`, ...words.map((word, at) => `2026-09-0${at + 1} 10:00:00|${word}`)],
      expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
    }),
  ),
]
