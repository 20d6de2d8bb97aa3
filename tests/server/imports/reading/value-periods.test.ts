import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

/** Tables of values whose periods are written in one way or another. */
const files: readonly InLines[] = [
  {
    what: 'Weeks under a label that says so look like months and are none',
    lines: ['Week|Signups', '2026-07|1', '2026-08|2', '2026-09|3'],
    expected: { values: ['2026-02-09 1 -', '2026-02-16 2 -', '2026-02-23 3 -'] },
  },
  {
    what: 'Weeks in six digits',
    lines: ['yearweek|signups', '202607|1', '202608|2', '202609|3'],
    expected: { values: ['2026-02-09 1 -', '2026-02-16 2 -', '2026-02-23 3 -'] },
  },
  {
    what: 'Weeks of a year and their number, in German',
    lines: ['Kalenderwoche|Anmeldungen', '2026/07|1', '2026/08|2'],
    expected: { values: ['2026-02-09 1 -', '2026-02-16 2 -'] },
  },
  {
    what: 'Months under a label that says so',
    lines: ['Month|Signups', '2026-07|1', '2026-08|2'],
    expected: { values: ['2026-07-01 1 -', '2026-08-01 2 -'] },
  },
  {
    what: 'Weeks in French, whose letter is that of a half year',
    lines: ['Semaine|Inscriptions', 'S1 2026|1', 'S2 2026|2', 'S3 2026|3'],
    expected: { values: ['2025-12-29 1 -', '2026-01-05 2 -', '2026-01-12 3 -'] },
  },
  {
    what: 'Weeks of French with the year first',
    lines: ['Semaine|Inscriptions', '2026-S12|1', '2026-S13|2'],
    expected: { values: ['2026-03-16 1 -', '2026-03-23 2 -'] },
  },
  {
    what: 'Weeks before their year in two digits',
    lines: ['Metric|W12/26|W13/26', 'Signups|1|2', 'Talks|3|4'],
    expected: { values: ['2026-03-16 1 Signups', '2026-03-23 2 Signups', '2026-03-16 3 Talks', '2026-03-23 4 Talks'] },
  },
  {
    what: 'A week and a year in columns of their own',
    lines: ['Jahr|KW|Anzahl', '2026|7|1', '2026|8|2'],
    expected: { values: ['2026-02-09 1 -', '2026-02-16 2 -'] },
  },
  {
    what: 'A year, a month and a day in columns of their own',
    lines: ['Year|Month|Day|Signups', '2026|1|5|7', '2026|1|6|8'],
    expected: { values: ['2026-01-05 7 -', '2026-01-06 8 -'] },
  },
  {
    what: 'Months in short with a year in two digits as columns',
    lines: ['Metric|Jan-26|Feb-26|Mar-26', 'Signups|1|2|3'],
    expected: { values: ['2026-01-01 1 Signups', '2026-02-01 2 Signups', '2026-03-01 3 Signups'] },
  },
  {
    what: 'Days without a year as columns',
    lines: ['Metric|1-Jan|2-Jan|3-Jan', 'Signups|1|2|3'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Months with an apostrophe before their year',
    lines: ['Month|Signups', "Jan '26|1", 'Feb ’26|2'],
    expected: { values: ['2026-01-01 1 -', '2026-02-01 2 -'] },
  },
  {
    what: 'Months as a statistical office writes them',
    lines: ['TIME_PERIOD|OBS_VALUE', '2026M01|1', '2026M02|2'],
    expected: { values: ['2026-01-01 1 -', '2026-02-01 2 -'] },
  },
  {
    what: 'Months in six digits',
    lines: ['Year month|Total users', '202601|1', '202602|2'],
    expected: { values: ['2026-01-01 1 -', '2026-02-01 2 -'] },
  },
  {
    what: 'Months in digits before their year, as columns',
    lines: ['KPI|01/26|02/26|03/26', 'Anmeldungen|1|2|3'],
    expected: { values: ['2026-01-01 1 Anmeldungen', '2026-02-01 2 Anmeldungen', '2026-03-01 3 Anmeldungen'] },
  },
  {
    what: 'Months with a point before their year',
    lines: ['Monat|Anmeldungen', '01.2026|1', '02.2026|2', '10.2026|3'],
    expected: { values: ['2026-01-01 1 -', '2026-02-01 2 -', '2026-10-01 3 -'] },
    delimiter: ';',
  },
  {
    what: 'Days in German words',
    lines: ['Datum|Anmeldungen', '1. März 2026|1', '1. April 2026|2', '1. Dez. 2026|3'],
    expected: { values: ['2026-03-01 1 -', '2026-04-01 2 -', '2026-12-01 3 -'] },
  },
  {
    what: 'Months in Japanese',
    lines: ['月|登録者数', '2026年3月|1', '2026年10月|2'],
    expected: { values: ['2026-03-01 1 -', '2026-10-01 2 -'] },
  },
  {
    what: 'Months in Korean as columns',
    lines: ['지표|2026년 3월|2026년 10월', '가입|1|2'],
    expected: { values: ['2026-03-01 1 가입', '2026-10-01 2 가입'] },
  },
  {
    what: 'Months in Portuguese, in short',
    lines: ['Mês|Cadastros', 'jan/26|1', 'fev/26|2', 'set/26|3', 'dez/26|4'],
    expected: { values: ['2026-01-01 1 -', '2026-02-01 2 -', '2026-09-01 3 -', '2026-12-01 4 -'] },
  },
  {
    what: 'Months in French, in short',
    lines: ['Mois|Inscriptions', 'janv. 2026|1', 'févr. 2026|2', 'juin 2026|3', 'juil. 2026|4', 'août 2026|5'],
    expected: {
      values: ['2026-01-01 1 -', '2026-02-01 2 -', '2026-06-01 3 -', '2026-07-01 4 -', '2026-08-01 5 -'],
    },
  },
  {
    what: 'Months in Spanish, in short',
    lines: ['Mes|Altas', 'ene-26|1', 'abr-26|2', 'ago-26|3', 'dic-26|4'],
    expected: { values: ['2026-01-01 1 -', '2026-04-01 2 -', '2026-08-01 3 -', '2026-12-01 4 -'] },
  },
  {
    what: 'Months in Polish',
    lines: ['Miesiąc|Rejestracje', 'styczeń 2026|1', 'luty 2026|2', 'październik 2026|3'],
    expected: { values: ['2026-01-01 1 -', '2026-02-01 2 -', '2026-10-01 3 -'] },
  },
  {
    what: 'Months in Russian',
    lines: ['Месяц|Регистрации', 'январь 2026|1', 'март 2026|2', 'май 2026|3'],
    expected: { values: ['2026-01-01 1 -', '2026-03-01 2 -', '2026-05-01 3 -'] },
  },
  {
    what: 'Months in Turkish',
    lines: ['Ay|Kayıtlar', 'Ocak 2026|1', 'Şubat 2026|2', 'Ağustos 2026|3'],
    expected: { values: ['2026-01-01 1 -', '2026-02-01 2 -', '2026-08-01 3 -'] },
  },
  {
    what: 'Months in Czech, of which one is nearly another',
    lines: ['Měsíc|Registrace', 'červen 2026|1', 'červenec 2026|2', 'listopad 2026|3'],
    expected: { values: ['2026-06-01 1 -', '2026-07-01 2 -', '2026-11-01 3 -'] },
  },
  {
    what: 'Months in Polish and Croatian share a word: listopad in Polish is November',
    lines: ['Miesiąc|Rejestracje', 'wrzesień 2026|1', 'październik 2026|2', 'listopad 2026|3'],
    expected: { values: ['2026-09-01 1 -', '2026-10-01 2 -', '2026-11-01 3 -'] },
  },
  {
    what: 'Weeks of a day that a slash separates, whose order another tells',
    lines: ['Date|Signups', '3/4/26|1', '10/4/26|2', '17/4/26|3'],
    expected: { values: ['2026-04-03 1 -', '2026-04-10 2 -', '2026-04-17 3 -'], asks: [] },
  },
  {
    what: 'A day as columns, whose order another tells',
    lines: ['Metric|1/4/2026|1/11/2026|1/18/2026', 'Signups|1|2|3'],
    expected: { values: ['2026-01-04 1 Signups', '2026-01-11 2 Signups', '2026-01-18 3 Signups'] },
  },
  {
    what: 'Hours of a day are no day each',
    lines: ['Date + hour (YYYYMMDDHH)|Views', '2026090100|10', '2026090101|5', '2026090200|7'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Hours in a column of their own',
    lines: ['date|hour|views', '2026-09-01|00|10', '2026-09-01|01|5', '2026-09-02|00|7', '2026-09-02|01|3'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'The last days and the last month are no periods of a calendar',
    lines: ['Metric|Last 7 days|Last 30 days', 'Signups|10|50', 'Talks|1|3'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Days of a month that is told above alone',
    lines: ['Signups in September', '', 'Day|Signups', '1|5', '2|6', '3|7'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Weeks by their Mondays',
    lines: ['Week|Signups', '2026-07-06|1', '2026-07-13|2'],
    expected: { values: ['2026-07-06 1 -', '2026-07-13 2 -'] },
  },
  {
    what: 'Weeks below a label that says so, above a line of totals',
    lines: ['KW|Anmeldungen', '2026-07|1', '2026-08|2', 'Gesamt|3'],
    expected: { values: ['2026-02-09 1 -', '2026-02-16 2 -'], rejected: 0 },
  },
  {
    what: 'Months below a label that says neither',
    lines: ['Period|Signups', '2026-01|1', '2026-02|2', '2026-03|3'],
    expected: { values: ['2026-01-01 1 -', '2026-02-01 2 -', '2026-03-01 3 -'] },
  },
  {
    what: 'Days of February, of which nobody knows the year, are no months of another century',
    lines: ['Metric|01/02|02/02|03/02', 'Signups|1|2|3'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Months in digits that do not follow one another',
    lines: ['Metric|01/26|06/26|12/27', 'Signups|1|2|3'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Months in digits below a label that says so',
    lines: ['Monat|Anmeldungen', '01/26|1', '02/26|2'],
    expected: { values: ['2026-01-01 1 -', '2026-02-01 2 -'] },
  },
  {
    what: 'December of a year that looks like two',
    lines: ['Month|Signups', '2011/11|1', '2011/12|2'],
    expected: { values: ['2011-11-01 1 -', '2011-12-01 2 -'] },
  },
  {
    what: 'How many days of a month were worked',
    lines: ['Year|Month|Days|Talks', '2026|1|20|3', '2026|2|18|4'],
    expected: { values: ['2026-01-01 20 Days', '2026-01-01 3 Talks', '2026-02-01 18 Days', '2026-02-01 4 Talks'] },
  },
  {
    what: 'How many hours a day took',
    lines: ['Date|Hours', '2026-01-05|7', '2026-01-06|8'],
    expected: { values: ['2026-01-05 7 -', '2026-01-06 8 -'] },
  },
  {
    what: 'The name of a day beside its date',
    lines: ['Date|Weekday|Visits', '2026-01-01|Thursday|5', '2026-01-02|Friday|6', '2026-01-03|Saturday|7'],
    expected: { values: ['2026-01-01 5 -', '2026-01-02 6 -', '2026-01-03 7 -'] },
  },
  {
    what: 'Weeks that begin with 0 are none that anybody could date',
    lines: ['Week|Signups', '2026-00|5', '2026-01|6', '2026-02|7'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Weeks that begin with 0, below the word value',
    lines: ['Week|Value', '2026-00|5', '2026-01|6', '2026-02|7'],
    expected: { rejected: 3, values: [] },
  },
  {
    what: 'Weeks below a label that says how they are counted',
    lines: ['Week (ISO)|Signups', '2026-07|1', '2026-08|2'],
    expected: { values: ['2026-02-09 1 -', '2026-02-16 2 -'] },
  },
  {
    what: 'Months as spreadsheets shorten them in German',
    lines: ['KPI|Feb 26|Mrz 26|Mai 26', 'Anmeldungen|1|2|3'],
    expected: { values: ['2026-02-01 1 Anmeldungen', '2026-03-01 2 Anmeldungen', '2026-05-01 3 Anmeldungen'] },
  },
]

describe('periods of values', () => {
  it.each(files)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
