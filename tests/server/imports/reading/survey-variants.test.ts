import type { ReadFile } from '@upshot/server/imports/reading/read-file'
import { readFile } from '@upshot/server/imports/reading/read-file'
import { surveyQuestion } from '@upshot/server/imports/reading/survey-question'
import { describe, expect, it } from 'vitest'
import { csvFixture } from '../importing.ts'

async function read(text: string | Uint8Array, fileName = 'x.csv'): Promise<ReadFile> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const file = await readFile(bytes, { fileName })
  if (file.kind === 'file-error') throw new Error(`${file.error.code}: ${file.error.message}`)
  return file
}

const figuresOf = ({ understood }: ReadFile) =>
  Object.fromEntries(understood.figures.map(({ name, value }) => [name, value]))

const seen = ({ understood: { tool, report } }: ReadFile) => `${tool}/${report}`

const surveyOf = ({ records }: ReadFile) => {
  if (records.holds !== 'answers') throw new Error(records.holds)
  return records.survey
}

/** A table as other dialects write it. */
function written(rows: readonly (readonly string[])[], delimiter = ',', eol = '\n'): string {
  const cell = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map(row => row.map(cell).join(delimiter)).join(eol) + eol
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, true)
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), true)
  return bytes
}

describe('what a question measures', () => {
  it.each([
    ['How likely are you to recommend this meetup? (0-10)', ['6', '8'], 'nps'],
    ['Wie wahrscheinlich ist es, dass du uns weiterempfiehlst?', ['8', '10'], 'nps'],
    ['Würden Sie die Veranstaltung weiterempfehlen? (0 = gar nicht, 10 = sehr)', ['3', '4'], 'nps'],
    ['Quelle est la probabilité que vous nous recommandiez ?', ['10', '9'], 'nps'],
    ['¿Qué probabilidad hay de que recomiendes el evento?', ['10', '0'], 'nps'],
    ['Com que probabilidade recomendaria este evento?', ['7', '9'], 'nps'],
    ['Con quale probabilità consiglieresti questo evento?', ['7', '9'], 'nps'],
    ['Hoe waarschijnlijk is het dat je ons aanbeveelt?', ['7', '9'], 'nps'],
    ['このイベントを友人に勧める可能性は？', ['7', '9'], 'nps'],
    ['NPS', ['10 - Extremely likely', '0 – Not at all likely', '7'], 'nps'],
    ['Would you recommend us?', ['Yes', 'No'], null],
    ['Would you recommend us? (1-5)', ['1', '5'], null],
    ['How was the venue?', ['2', '5', '3'], 'csat'],
    ['Wie war der Ort?', ['2', '5', '3'], 'csat'],
    ['Speakers [Content]', ['4', '5'], 'csat'],
    ['Overall, how satisfied were you?', ['Very satisfied', 'Neither satisfied nor dissatisfied', ''], 'csat'],
    ['Wie zufrieden waren Sie?', ['Sehr zufrieden', 'eher unzufrieden', 'Teils/teils'], 'csat'],
    ['Êtes-vous satisfait ?', ['Très satisfait(e)', 'Satisfaite', 'Satisfait(e)'], 'csat'],
    ['¿Qué tan satisfecho está?', ['Muy satisfecho/a', 'Satisfecho/a'], 'csat'],
    ['Rate the talk', ['★★★★☆', '★★'], 'csat'],
    ['Bewertung', ['4,0', '5'], 'csat'],
    ['Quality', ['Excellent', 'Very good', 'Fair'], 'csat'],
    ['The signup was easy (1-7)', ['4', '5', '7'], 'ces'],
    ['How easy was it to get started?', ['Very easy', 'Difficult'], 'ces'],
    ['How many years of experience do you have?', ['2', '5', '3'], null],
    ['Wie viele Events pro Jahr?', ['2', '5', '3'], null],
    ['Comments', ['Great', ''], null],
    ['Topics', ['Queues;Docs', 'Edge'], null],
    ['Age', ['1', '4'], null],
  ] as const)('%s', (label, cells, kind) => {
    expect(surveyQuestion(label, [...cells])?.kind ?? null).toBe(kind)
  })
})

describe('times of Google Forms', () => {
  it.each([
    ['2026/09/18 7:01:33 PM GMT+2', '2026-09-18T17:01:33Z'],
    ['2026/09/18 7:01:33 pm OEZ', '2026-09-18T17:01:33Z'],
    ['2026/09/18 12:09:33 AM GMT-7', '2026-09-18T07:09:33Z'],
    ['2026/09/18 7:01:33 PM GMT+5:30', '2026-09-18T13:31:33Z'],
    ['18.09.2026 19:01:33', '2026-09-18T19:01:33'],
    ['18/09/2026 19:01:33', '2026-09-18T19:01:33'],
    ['9/18/2026 19:01:33', '2026-09-18T19:01:33'],
    ['18-09-2026 19:01:33', '2026-09-18T19:01:33'],
    ['2026-09-18 19:01:33', '2026-09-18T19:01:33'],
    ['2026/09/18 7:01:33 p. m. GMT+2', '2026-09-18T17:01:33Z'],
    ['2026/09/18 7:01:33 nachm. MESZ', '2026-09-18T17:01:33Z'],
    ['2026/09/18 7:01:33 오후 GMT+9', '2026-09-18T10:01:33Z'],
    ['2026. 9. 18 오후 7:01:33', '2026-09-18T19:01:33'],
    ['18/09/2026 19.01.33', '2026-09-18T19:01:33'],
  ])('%s', async (cell, instant) => {
    const file = await read(
      written([
        ['Zeitstempel', 'NPS'],
        [cell, '9'],
        [cell.replace('33', '34'), '3'],
      ]),
    )
    expect(seen(file)).toBe('google-forms/responses')
    expect(file.understood.counts.rejectedRows).toBe(0)
    expect(surveyOf(file).responses[0]?.submittedAt).toBe(instant)
  })
})

describe('forms in other dialects', () => {
  const scores = Array.from({ length: 12 }, (_, at) => String((at * 7) % 11))
  const rows = scores.map((score, at) => [
    `18.09.2026 19:${String(at + 10)}:33`,
    `gast${at}@example.org`,
    score,
    `${(at % 5) + 1}`,
    at % 2 === 0 ? 'Toll;\nprima' : '',
  ])
  const header = ['Zeitstempel', 'E-Mail-Adresse', 'Würden Sie uns weiterempfehlen?', 'Wie war das Essen?', 'Sonstiges']
  const table = [header, ...rows]
  const wanted = { responses: 12, 'nps.answers': 12, 'csat.answers': 12 }

  it.each([
    ['semicolons', written(table, ';', '\r\n')],
    ['tabs', written(table, '\t')],
    ['UTF-16', utf16(written(table, '\t', '\r\n'))],
    ['a byte order mark', `\uFEFF${written(table)}`],
    [
      'padded lines',
      written(
        table.map(row => [...row, '', '']),
        ';',
      ),
    ],
    ['a title above', `Umfrage\n\n${written(table)}`],
    ['other columns first', written(table.map(([time = '', ...rest]) => [time, ...rest.toReversed()]))],
    ['the sheet without the address', written(table.map(row => row.toSpliced(1, 1)))],
  ])('%s', async (_, text) => {
    const file = await read(text)
    expect(seen(file)).toBe('google-forms/responses')
    expect(figuresOf(file)).toMatchObject(wanted)
  })

  it('are told from a registration list made with a form', async () => {
    const file = await read(
      written([
        ['Timestamp', 'Email Address', 'Full name', 'Company'],
        ['2026/05/01 9:00:00 AM GMT+2', 'a@example.org', 'A B', 'C'],
      ]),
    )
    expect(seen(file)).toBe('generic/table')
    expect(file.understood.holds).toBe('people')
  })

  it('does not take a guest list that has a rating for a form', async () => {
    const file = await read(csvFixture('open/luma-guests.csv'))
    expect(seen(file)).toBe('luma/guests')
  })

  it.each([
    [
      'Typeform',
      [
        '#',
        'How likely are you to recommend us to a friend?',
        'How was it?',
        'Start Date (UTC)',
        'Submit Date (UTC)',
        'Network ID',
        'Tags',
      ],
      (at: number) => [
        `abcdef${at}`,
        String(at % 11),
        'Good',
        '2026-09-18 19:00:00',
        `2026-09-18 19:${10 + at}:00`,
        'abc',
        '',
      ],
    ],
    [
      'Microsoft Forms',
      [
        'ID',
        'Start time',
        'Completion time',
        'Email',
        'Name',
        'How likely are you to recommend this event?',
        'Overall rating',
      ],
      (at: number) => [
        String(at),
        '9/18/26 19:00:00',
        `9/18/26 19:${10 + at}:00`,
        'anonymous',
        '',
        String(at % 11),
        String((at % 5) + 1),
      ],
    ],
    [
      'Tally',
      ['Submission ID', 'Respondent ID', 'Submitted at', 'Rate the workshop'],
      (at: number) => [`submission${at}`, `r${at}`, `2026-09-18 19:${10 + at}:00`, String((at % 5) + 1)],
    ],
  ] as const)('%s is a form as well', async (name, labels, row) => {
    const file = await read(written([[...labels], ...Array.from({ length: 12 }, (_, at) => row(at))]))
    expect(seen(file)).toBe('form/responses')
    expect(figuresOf(file).responses).toBe(12)
    expect(surveyOf(file).responses.every(({ hasOwnId }) => hasOwnId)).toBe(name !== 'Microsoft Forms')
  })

  it('counts answers that are off the scale or empty as none, and says so', async () => {
    const file = await read(
      written([
        ['Timestamp', 'How likely are you to recommend us? (0-10)'],
        ...['9', '11', '', 'maybe', '10', '3', '7', '8', '8', '8', '8'].map((cell, at) => [
          `2026-09-18 19:${10 + at}:00`,
          cell,
        ]),
      ]),
    )
    expect(figuresOf(file)).toMatchObject({ responses: 11, 'nps.answers': 8 })
    expect(file.understood.issueCounts).toContainEqual({ level: 'warning', code: 'BAD_NUMBER', count: 2 })
  })

  it('gives the same keys in any order of rows', async () => {
    const keys = async (order: readonly string[][]) =>
      surveyOf(await read(written([header, ...order])))
        .responses.map(({ key, email }) => `${key} ${email}`)
        .toSorted()
    const twice = [...rows, ...rows.slice(0, 2)]
    expect(await keys(twice.toReversed())).toEqual(await keys(twice))
  })
})

describe('SurveyMonkey', () => {
  it('reads files without personal columns, with line breaks in the header, and without the second line', async () => {
    const header = [
      'Respondent ID',
      'Collector ID',
      'Date Created',
      'How likely is it that\nyou would recommend us?',
      'Which?',
      '',
    ]
    const lines = [
      ['1', '9', '09/19/2026 08:00:00 AM', '8', 'A', ''],
      ['2', '9', '09/19/2026 09:00:00 AM', '10 - Extremely likely', '', 'B'],
    ]
    const two = await read(written([header, ['', '', '', 'Response', 'A', 'B'], ...lines]))
    expect(two.understood.counts.rows).toBe(2)
    expect(surveyOf(two).responses.map(({ answers }) => answers[0]?.score)).toEqual([8, 10])
    const one = await read(written([header, ...lines]))
    expect(one.understood.counts.rows).toBe(2)
    expect(seen(one)).toBe('surveymonkey/responses')
  })

  it('reads the rows of a grid as questions of their own', async () => {
    const file = await read(
      written([
        ['Respondent ID', 'Collector ID', 'End Date', 'How satisfied were you with', ''],
        ['', '', '', 'The venue', 'The food'],
        ['1', '9', '09/19/2026 08:00:00 AM', 'Satisfied', 'Very dissatisfied'],
      ]),
    )
    expect(surveyOf(file).questions.map(({ label }) => label)).toEqual([
      'How satisfied were you with [The venue]',
      'How satisfied were you with [The food]',
    ])
  })
})

describe('columns that a person names', () => {
  it('make answers of a table that nothing gave away, several questions about satisfaction among them', async () => {
    const text = written([
      ['a', 'b', 'c'],
      ['5', '10', '1'],
      ['4', '2', '3'],
    ])
    expect((await read(text)).understood.holds).not.toBe('answers')
    const file = await readFile(new TextEncoder().encode(text), {
      fileName: 'x.csv',
      mapping: {
        headerLine: 1,
        delimiter: ',',
        columns: [
          { index: 0, field: 'csat' },
          { index: 1, field: 'nps' },
          { index: 2, field: 'csat' },
        ],
      },
    })
    if (file.kind === 'file-error') throw new Error(file.error.code)
    expect(file.understood).toMatchObject({ holds: 'answers', targets: ['answers'] })
    expect(surveyOf(file).questions.map(({ kind, label }) => `${kind} ${label}`)).toEqual(['csat a', 'nps b', 'csat c'])
  })

  it('keep the second line of a SurveyMonkey header out of the rows', async () => {
    const file = await readFile(csvFixture('open/surveymonkey-feedback.csv'), {
      fileName: 'x.csv',
      mapping: {
        headerLine: 1,
        delimiter: ',',
        columns: [
          { index: 0, field: 'responseId' },
          { index: 9, field: 'nps' },
        ],
      },
    })
    if (file.kind === 'file-error') throw new Error(file.error.code)
    expect(file.understood.counts).toMatchObject({ rows: 40, rejectedRows: 0 })
    expect(figuresOf(file)).toMatchObject({ 'nps.answers': 38, 'nps.score': 24 })
  })
})
