import type { InLines } from './seen.ts'

const rows = (label: string, ...periods: string[]): string[] => [
  `${label}|Signups`,
  ...periods.map((period, at) => `${period}|${at + 1}`),
]

const on = (...days: string[]): string[] => days.map((day, at) => `${day} ${at + 1} -`)

/** Periods in many tongues and styles. */
export const metricDates: readonly InLines[] = [
  {
    what: 'Day numbers of a spreadsheet',
    lines: rows('Month', '46023', '46054', '46082'),
    expected: { values: on('2026-01-01', '2026-02-01', '2026-03-01') },
  },
  {
    what: 'Calendar weeks in short',
    lines: rows('Week', 'CW12 2026', 'CW13 2026'),
    expected: { values: on('2026-03-16', '2026-03-23') },
  },
  {
    what: 'Weeks in short words',
    lines: rows('Week', 'Wk 12 2026', 'Wk 13 2026'),
    expected: { values: on('2026-03-16', '2026-03-23') },
  },
  {
    what: 'Weeks with a dash before their year',
    lines: rows('Week', 'W12-2026', 'W13-2026'),
    expected: { values: on('2026-03-16', '2026-03-23') },
  },
  {
    what: 'Weeks in Norwegian',
    lines: ['Uke|Påmeldinger', 'Uke 12 2026|1', 'Uke 13 2026|2'],
    expected: { values: on('2026-03-16', '2026-03-23') },
  },
  {
    what: 'Weeks in Finnish',
    lines: ['Viikko|Rekisteröinnit', 'Viikko 12/2026|1', 'Viikko 13/2026|2'],
    expected: { values: on('2026-03-16', '2026-03-23') },
  },
  {
    what: 'Weeks in Polish',
    lines: ['Tydzień|Rejestracje', 'Tydzień 12/2026|1', 'Tydzień 13/2026|2'],
    expected: { values: on('2026-03-16', '2026-03-23') },
  },
  {
    what: 'Weeks in Japanese',
    lines: ['週|登録者数', '2026年第12週|1', '2026年第13週|2'],
    expected: { values: on('2026-03-16', '2026-03-23') },
  },
  {
    what: 'Weeks in Korean',
    lines: ['주|가입', '2026년 12주|1', '2026년 13주|2'],
    expected: { values: on('2026-03-16', '2026-03-23') },
  },
  {
    what: 'Weeks in Dutch',
    lines: ['Week|Aanmeldingen', 'Week 12 - 2026|1', 'Week 13 - 2026|2'],
    expected: { values: on('2026-03-16', '2026-03-23') },
  },
  {
    what: 'The week that a year does not have',
    lines: rows('Week', '2025-W51', '2025-W52', '2025-W53', '2026-W01'),
    expected: { values: ['2025-12-15 1 -', '2025-12-22 2 -', '2025-12-29 4 -'], rejected: 1 },
  },
  {
    what: 'The 53rd week that a year has',
    lines: rows('Week', '2026-W52', '2026-W53', '2027-W01'),
    expected: { values: on('2026-12-21', '2026-12-28', '2027-01-04') },
  },
  {
    what: 'Months in Dutch',
    lines: ['Maand|Aanmeldingen', 'jan. 2026|1', 'mrt. 2026|2', 'mei 2026|3', 'okt. 2026|4'],
    expected: { values: on('2026-01-01', '2026-03-01', '2026-05-01', '2026-10-01') },
  },
  {
    what: 'Months in Swedish',
    lines: ['Månad|Anmälningar', 'mars 2026|1', 'maj 2026|2', 'augusti 2026|3'],
    expected: { values: on('2026-03-01', '2026-05-01', '2026-08-01') },
  },
  {
    what: 'Months in Danish',
    lines: ['Måned|Tilmeldinger', 'marts 2026|1', 'maj 2026|2', 'oktober 2026|3'],
    expected: { values: on('2026-03-01', '2026-05-01', '2026-10-01') },
  },
  {
    what: 'Months in Norwegian',
    lines: ['Måned|Påmeldinger', 'januar 2026|1', 'mai 2026|2', 'desember 2026|3'],
    expected: { values: on('2026-01-01', '2026-05-01', '2026-12-01') },
  },
  {
    what: 'Months in Finnish',
    lines: ['Kuukausi|Rekisteröinnit', 'tammikuu 2026|1', 'maaliskuu 2026|2', 'joulukuu 2026|3'],
    expected: { values: on('2026-01-01', '2026-03-01', '2026-12-01') },
  },
  {
    what: 'Months in Hungarian',
    lines: ['Hónap|Regisztrációk', '2026. január|1', '2026. március|2', '2026. október|3'],
    expected: { values: on('2026-01-01', '2026-03-01', '2026-10-01') },
  },
  {
    what: 'Months in Romanian',
    lines: ['Luna|Înscrieri', 'ianuarie 2026|1', 'martie 2026|2', 'decembrie 2026|3'],
    expected: { values: on('2026-01-01', '2026-03-01', '2026-12-01') },
  },
  {
    what: 'Months in Catalan',
    lines: ['Mes|Inscripcions', 'gener 2026|1', 'març 2026|2', 'agost 2026|3'],
    expected: { values: on('2026-01-01', '2026-03-01', '2026-08-01') },
  },
  {
    what: 'Months in Greek',
    lines: ['Μήνας|Εγγραφές', 'Ιανουάριος 2026|1', 'Μάρτιος 2026|2', 'Μάιος 2026|3'],
    expected: { values: on('2026-01-01', '2026-03-01', '2026-05-01') },
  },
  {
    what: 'Months in Ukrainian',
    lines: ['Місяць|Реєстрації', 'січень 2026|1', 'березень 2026|2', 'листопад 2026|3'],
    expected: { values: on('2026-01-01', '2026-03-01', '2026-11-01') },
  },
  {
    what: 'Months in Indonesian',
    lines: ['Bulan|Pendaftar', 'Januari 2026|1', 'Mei 2026|2', 'Agustus 2026|3'],
    expected: { values: on('2026-01-01', '2026-05-01', '2026-08-01') },
  },
  {
    what: 'Months in Vietnamese',
    lines: ['Tháng|Đăng ký', 'Tháng 1 2026|1', 'Tháng 2 2026|2', 'Tháng 12 2026|3'],
    expected: { values: on('2026-01-01', '2026-02-01', '2026-12-01') },
  },
  {
    what: 'Months in Chinese',
    lines: ['月份|注册人数', '2026年1月|1', '2026年12月|2'],
    expected: { values: on('2026-01-01', '2026-12-01') },
  },
  {
    what: 'Months in Italian',
    lines: ['Mese|Iscrizioni', 'gen 2026|1', 'mag 2026|2', 'giu 2026|3', 'lug 2026|4', 'ott 2026|5'],
    expected: { values: on('2026-01-01', '2026-05-01', '2026-06-01', '2026-07-01', '2026-10-01') },
  },
  {
    what: 'Months in Croatian: listopad is October there, and November in Polish',
    lines: ['Mjesec|Prijave', 'rujan 2026|1', 'listopad 2026|2', 'studeni 2026|3'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Months in Thai, of another calendar',
    lines: ['เดือน|สมัคร', 'ม.ค. 2569|1', 'ก.พ. 2569|2'],
    expected: { values: [] },
  },
  {
    what: 'Days of SAS',
    lines: rows('Date', '01JAN2026', '02JAN2026', '03JAN2026'),
    expected: { values: on('2026-01-01', '2026-01-02', '2026-01-03') },
  },
  {
    what: 'Days with points, the year first',
    lines: rows('Date', '2026.01.15', '2026.01.16'),
    expected: { values: on('2026-01-15', '2026-01-16') },
  },
  {
    what: 'Days in Korean with points and spaces',
    lines: ['날짜|가입', '2026. 1. 15.|1', '2026. 1. 16.|2'],
    expected: { values: on('2026-01-15', '2026-01-16') },
  },
  {
    what: 'Days as a browser writes them',
    lines: rows(
      'Date',
      'Thu Jan 01 2026 00:00:00 GMT+0100 (Central European Standard Time)',
      'Fri Jan 02 2026 00:00:00 GMT+0100 (Central European Standard Time)',
    ),
    expected: { values: on('2026-01-01', '2026-01-02') },
  },
  {
    what: 'Days with midnight in English',
    lines: rows('Date', '1/13/2026 12:00:00 AM', '1/14/2026 12:00:00 AM'),
    expected: { values: on('2026-01-13', '2026-01-14') },
  },
  {
    what: 'The first of each month, or days of January',
    lines: rows('Date', '01/01/2026', '01/02/2026', '01/03/2026'),
    expected: { asks: ['dateOrder'] },
  },
  {
    what: 'Months with the year first',
    lines: rows('Month', '2026 Jan', '2026 Feb'),
    expected: { values: on('2026-01-01', '2026-02-01') },
  },
  {
    what: 'Months with a slash',
    lines: rows('Month', 'Jan/2026', 'Feb/2026'),
    expected: { values: on('2026-01-01', '2026-02-01') },
  },
  {
    what: 'Months in capitals with two digits',
    lines: rows('Month', 'JAN 26', 'FEB 26'),
    expected: { values: on('2026-01-01', '2026-02-01') },
  },
  {
    what: 'Quarters with a dash',
    lines: rows('Quarter', '2026-Q1', '2026-Q2'),
    expected: { values: on('2026-01-01', '2026-04-01') },
  },
  {
    what: 'Quarters of pandas',
    lines: rows('quarter', '2026Q1', '2026Q2'),
    expected: { values: on('2026-01-01', '2026-04-01') },
  },
  {
    what: 'Quarters in French',
    lines: ['Trimestre|Inscriptions', 'T1 2026|1', 'T2 2026|2'],
    expected: { values: on('2026-01-01', '2026-04-01') },
  },
  {
    what: 'Quarters in Russian',
    lines: ['Квартал|Регистрации', '1 кв. 2026|1', '2 кв. 2026|2'],
    expected: { values: on('2026-01-01', '2026-04-01') },
  },
  {
    what: 'Quarters in Roman numbers, in Polish',
    lines: ['Kwartał|Rejestracje', 'I kw. 2026|1', 'II kw. 2026|2', 'III kw. 2026|3'],
    expected: { values: on('2026-01-01', '2026-04-01', '2026-07-01') },
  },
  {
    what: 'Quarters by their months',
    lines: rows('Quarter', 'Jan-Mar 2026', 'Apr-Jun 2026'),
    expected: { values: on('2026-01-01', '2026-04-01') },
  },
  {
    what: 'Quarters in Chinese',
    lines: ['季度|注册人数', '2026年第一季度|1', '2026年第二季度|2'],
    expected: { values: on('2026-01-01', '2026-04-01') },
  },
  {
    what: 'A day without a year, as TikTok gives it',
    lines: ['Date|Video Views|Profile Views|Likes', 'September 1|10|2|1', 'September 2|20|3|2', 'September 3|15|1|0'],
    expected: { values: [] },
  },
]
