import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const column = (label: string, ...cells: readonly string[]): string[] => [
  `Month|${label}`,
  ...cells.map((cell, at) => `2026-0${at + 1}|${cell}`),
]

const of = (...values: readonly (number | null)[]): string[] =>
  values.flatMap((value, at) => (value === null ? [] : [`2026-0${at + 1}-01 ${value} -`]))

/** How numbers are written in tables of values. */
const files: readonly InLines[] = [
  {
    what: 'Apostrophes between thousands',
    lines: column('Umsatz', "1'234.50", '12’345.00'),
    expected: { values: of(1234.5, 12345) },
  },
  {
    what: 'Spaces between thousands and decimal commas',
    lines: column('CA (€)', '1 234,50 €', '12 345,00 €'),
    expected: { values: of(1234.5, 12345) },
  },
  {
    what: 'Points between thousands proven by another column',
    lines: ['Month|Users|Rate', '2026-01|1.234|12,5', '2026-02|2.345|13,5'],
    expected: {
      values: ['2026-01-01 1234 Users', '2026-01-01 12.5 Rate', '2026-02-01 2345 Users', '2026-02-01 13.5 Rate'],
    },
    delimiter: ';',
  },
  {
    what: 'Thousandths that may be thousands are asked about',
    lines: column('Value', '1.234', '2.345'),
    expected: { asks: ['decimalSign'] },
  },
  {
    what: 'Thousandths proven by another',
    lines: column('Hours', '1.234', '2.5'),
    expected: { values: of(1.234, 2.5), asks: [] },
  },
  ...[
    '-',
    '–',
    '—',
    'n/a',
    'N/A',
    '#N/A',
    'NaN',
    'null',
    'NULL',
    'None',
    'TBD',
    'k. A.',
    'k.A.',
    '…',
    '...',
    '?',
    '(blank)',
    'not available',
    'keine Angabe',
    'n.v.',
    'nicht verfügbar',
    's.o.',
    'x',
  ].map(
    (cell): InLines => ({
      what: `No value: ${cell}`,
      lines: column('Signups', '5', cell, '6'),
      expected: { values: of(5, null, 6) },
    }),
  ),
  ...['#DIV/0!', '#REF!', '#VALUE!', '#NAME?'].map(
    (cell): InLines => ({
      what: `An error of a spreadsheet is no value: ${cell}`,
      lines: column('Signups', '5', cell, '6'),
      expected: { values: of(5, null, 6) },
    }),
  ),
  {
    what: 'Money in brackets is below nought',
    lines: column('Net ($)', '$1,200.00', '($300.00)', '-$20'),
    expected: { values: of(1200, -300, -20) },
  },
  {
    what: 'Shares as fractions beside shares in percent are told',
    lines: column('Activation rate', '45%', '0.47', '48%'),
    expected: { codes: ['CONTRADICTION'] },
  },
  {
    what: 'Two currencies in a column are told',
    lines: column('Revenue', '€1,200', '$1,300', '€1,400'),
    expected: { codes: ['CONTRADICTION'] },
  },
  {
    what: 'About, more than and less than are no values',
    lines: column('Signups', '~1200', '>1000', '<5'),
    expected: { values: [] },
  },
  {
    what: 'Times are no decimals',
    lines: column('Median time to first success', '1:30', '2:45'),
    expected: { values: [] },
  },
  ...[
    ['Millions', '1.2 Mio.', '1.3 Mio.'],
    ['Thousands', '900k', '1,100K'],
    ['A note as a raised digit', '123¹', '130²'],
    ['Units behind the numbers', '12 talks', '13 talks'],
    ['Marks out of five', '4.5/5', '4.6/5'],
    ['A change behind the value', '120 (+5%)', '130 (+8%)'],
    ['Ten thousands in Chinese', '1.2万', '3万'],
  ].map(
    ([what = '', ...cells]): InLines => ({
      what: `${what} are not guessed at`,
      lines: column('Signups', ...cells),
      expected: { values: [] },
    }),
  ),
  { what: 'Points of percent and signs', lines: column('NPS', '+45', '-3', '0'), expected: { values: of(45, -3, 0) } },
  {
    what: 'Numbers in quotes with tabs around them',
    lines: column('Signups', '\t12', ' 13 '),
    expected: { values: of(12, 13) },
  },
  {
    what: 'Thousands in the label of a column are told with the metric',
    lines: ['Month|Revenue (k€)|Talks', '2026-01|12.5|1', '2026-02|13.5|2'],
    expected: { series: ['Revenue (k€)', 'Talks'] },
  },
  {
    what: 'Percent in the label of a column',
    lines: column('Activation rate (%)', '45.5', '47'),
    expected: { values: of(45.5, 47) },
  },
]

describe('numbers of values', () => {
  it.each(files)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
