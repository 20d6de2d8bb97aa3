import type { InLines } from './seen.ts'

const months = (label: string, ...cells: string[]): string[] => [
  `Month|${label}`,
  ...cells.map((cell, at) => `2026-0${at + 1}|${cell}`),
]

const first = (...values: number[]): string[] => values.map((value, at) => `2026-0${at + 1}-01 ${value} -`)

/** One column of numbers, as people and tools of many countries write them. */
export const metricNumbers: readonly InLines[] = [
  {
    what: 'Thousands in short were rounded, and what they were is not guessed',
    lines: months('Visits', '1.2K', '980', '870', '760'),
    expected: { values: ['2026-02-01 980 -', '2026-03-01 870 -', '2026-04-01 760 -'], rejected: 1 },
  },
  {
    what: 'Millions in German, in short',
    lines: months('Aufrufe', '1,5 Mio.', '2 Mio.', '900 Tsd.'),
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Ten thousands in Japanese',
    lines: ['月|再生数', '2026年1月|1.2万', '2026年2月|3万'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Lakhs and crores',
    lines: months('Revenue', '₹1,23,456', '₹12,34,567', '₹98,765'),
    expected: { values: first(123_456, 1_234_567, 98_765) },
  },
  {
    what: 'Swiss thousands',
    lines: months('Umsatz', "CHF 1'234.50", 'CHF 1’000.00', "CHF 12'345.00"),
    expected: { values: first(1234.5, 1000, 12_345) },
  },
  {
    what: 'Narrow spaces between thousands',
    lines: months('Visites', '1 234 567', '12 345', '987'),
    expected: { values: first(1_234_567, 12_345, 987) },
  },
  {
    what: 'Brazilian money',
    lines: months('Receita', 'R$ 1.234,56', 'R$ 2.000,00'),
    expected: { values: first(1234.56, 2000) },
  },
  {
    what: 'Polish money',
    lines: months('Przychód', '1 234,50 zł', '2 000,00 zł'),
    expected: { values: first(1234.5, 2000) },
  },
  {
    what: 'Swedish money',
    lines: months('Intäkter', '1 234,50 kr', '2 000 kr'),
    expected: { values: first(1234.5, 2000) },
  },
  {
    what: 'Yen',
    lines: months('売上', '1,234円', '12,345円'),
    expected: { values: first(1234, 12_345) },
  },
  {
    what: 'A minus behind may be a dash to something else',
    lines: months('Balance', '1,234.00-', '500.00', '600.00'),
    expected: { values: ['2026-02-01 500 -', '2026-03-01 600 -'], rejected: 1 },
  },
  {
    what: 'A minus of typographers, a plus',
    lines: months('Net change', '−5', '+12', '-3'),
    expected: { values: first(-5, 12, -3) },
  },
  {
    what: 'Percent with a space, and a comma',
    lines: months('Rate', '12,5 %', '13 %'),
    expected: { values: first(12.5, 13) },
  },
  {
    what: 'Cells of nothing in many ways',
    lines: months('Visits', '10', 'n/a', '–', 'NULL', '#N/A', '20'),
    expected: { values: ['2026-01-01 10 -', '2026-06-01 20 -'] },
  },
  {
    what: 'The marks of nothing of a database',
    lines: months('Visits', '10', '\\N', '(null)', 'NaN', '20'),
    expected: { values: ['2026-01-01 10 -', '2026-05-01 20 -'] },
  },
  {
    what: 'Less than something is no number',
    lines: months('Visits', '10', '<5', '20'),
    expected: { values: ['2026-01-01 10 -', '2026-03-01 20 -'], rejected: 1 },
  },
  {
    what: 'About so many is no number',
    lines: months('Visits', '~100', '120', '>1000', '130'),
    // Half of the cells are none: what the column is is asked.
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Numbers with a footnote are no other numbers',
    lines: months('Visits', '100*', '120', '130¹', '140'),
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Exponents of spreadsheets, which cut numbers off',
    lines: months('Visits', '1.23E+05', '2.5E+05'),
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'A mark that may be of thousands or of decimals',
    lines: months('Visits', '1,234', '2,345', '3,456'),
    expected: { values: first(1234, 2345, 3456) },
  },
  {
    what: 'A point that may be of thousands or of decimals is asked',
    lines: months('Besuche', '1.234', '2.345', '3.456'),
    expected: { asks: ['decimalSign'] },
  },
  {
    what: 'Durations by the clock are not cut at their colon',
    lines: months('Average session duration', '00:03:12', '00:02:58', '00:03:30'),
    expected: { values: [] },
  },
  {
    what: 'Durations in minutes and seconds in letters',
    lines: months('Average session duration', '3m 12s', '2m 58s', '1h 3m'),
    expected: { values: [] },
  },
  {
    what: 'Numbers of Arabic and of Persian',
    lines: months('Visits', '١٢٣', '٤٥٦', '٧٨٩'),
    expected: { values: first(123, 456, 789) },
  },
  {
    what: 'Full-width digits of Japanese',
    lines: ['月|参加者数', '2026年1月|１２３', '2026年2月|４５６'],
    expected: { values: first(123, 456) },
  },
  {
    what: 'Numbers with their unit',
    lines: months('Watch time', '120 h', '130 h', '95 h'),
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Hours and days mixed are no single unit',
    lines: months('Response time', '12 h', '2 d', '30 min'),
    expected: { values: [] },
  },
  {
    what: 'Two currencies in one column',
    lines: months('Revenue', '€100', '$120', '€130'),
    // Taken as they are, and told.
    expected: { values: first(100, 120, 130), codes: ['CONTRADICTION'] },
  },
  {
    what: 'Fractions of what was planned',
    lines: months('Talks done', '3/5', '4/5', '5/5'),
    expected: { values: [] },
  },
  {
    what: 'Bytes in units of their own',
    lines: months('Traffic', '1.2 GB', '800 MB', '2 GB'),
    expected: { values: [] },
  },
]
