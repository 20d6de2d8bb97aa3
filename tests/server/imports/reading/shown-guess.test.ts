import type { ImportMapping } from '@upshot/shared/imports/result'
import { describe, expect, it } from 'vitest'
import { bytesOf, fixtureBytes, understood } from './fixture.ts'
import { tableOf } from './unseen-table.ts'
import { writeTable } from './write-table.ts'

/** What the mapping step shows of a file beside its guesses. */

describe('day numbers of a spreadsheet', () => {
  const lines = ['Name|Email|Registered at', 'Ada|ada@example.com|45910.67', 'Bo|bo@example.com|45911']

  it('are shown with the times that they were read as, and become them', async () => {
    const result = await understood(writeTable(tableOf(lines)))
    const { columns, issues } = result.understood
    expect(columns[2]).toMatchObject({
      field: 'registeredAt',
      samples: ['45910.67 = 2025-09-10 16:04', '45911 = 2025-09-11'],
    })
    expect([...result.people()].map(person => person.registeredAt)).toEqual(['2025-09-10T16:04:48', '2025-09-11T00:00'])
    expect(issues).toMatchObject([{ code: 'SERIAL_DATE', level: 'warning', line: null, column: 'Registered at' }])
    expect(issues[0]?.message).toContain("'45910.67' was read as 2025-09-10 16:04")
  })

  it('mean something else, or nothing, once somebody says so', async () => {
    const mapping: ImportMapping = { headerLine: 1, delimiter: ',', columns: [{ index: 1, field: 'email' }] }
    const { understood: found } = await understood(writeTable(tableOf(lines)), { mapping })
    expect(found).toMatchObject({ issues: [], counts: { rows: 2, rejectedRows: 0 } })
  })

  it('are an instant once the zone is said', async () => {
    const result = await understood(writeTable(tableOf(lines)), { answers: { timeZone: 'Europe/Berlin' } })
    expect([...result.people()][0]?.registeredAt).toBe('2025-09-10T14:04:48Z')
  })

  it('are times of answers in a sheet of a form', async () => {
    const form = ['Timestamp|How likely are you to recommend us? (0-10)', '45910.67|9', '45911.5|3']
    const { understood: found } = await understood(writeTable(tableOf(form)))
    expect(found).toMatchObject({ tool: 'google-forms', counts: { rejectedRows: 0 } })
    expect(found.issueCounts.map(({ code }) => code)).toEqual(['SERIAL_DATE'])
  })
})

describe('the first rows', () => {
  it('of SurveyMonkey begin below the second line of its header', async () => {
    const { understood: found } = await understood(fixtureBytes('open/surveymonkey-feedback.csv'))
    expect(found.firstRows[0]?.line).toBe(3)
    expect(found.firstRows.flatMap(({ cells }) => cells)).not.toContain('Response')
    expect(found.columns.flatMap(({ samples }) => samples)).not.toContain('Response')
  })

  it('of a Zoom poll stand under their questions', async () => {
    const text = [
      'Poll Report',
      '#,User Name,User Email,Submitted Date/Time,',
      '1,Ada,ada@example.com,2026-10-06 18:30:12,Rate the call (1-5),5,Recommend us? (0-10),9',
      '2,Bo,bo@example.com,2026-10-06 18:31:12,Recommend us? (0-10),3,Rate the call (1-5),2',
      '',
    ].join('\n')
    const { understood: found } = await understood(bytesOf(text))
    expect(found.columns.map(({ label, field }) => [label, field])).toEqual([
      ['#', null],
      ['User Name', null],
      ['User Email', 'email'],
      ['Submitted Date/Time', 'submittedAt'],
      ['Rate the call (1-5)', 'csat'],
      ['Recommend us? (0-10)', 'nps'],
    ])
    expect(found.firstRows.map(({ line, cells }) => [line, cells[4], cells[5]])).toEqual([
      [3, '5', '9'],
      [4, '2', '3'],
    ])
  })

  it('of a Zoom poll are read so when somebody says what its columns mean', async () => {
    const text = [
      'Poll Report',
      '#,User Name,User Email,Submitted Date/Time,',
      '1,Ada,ada@example.com,2026-10-06 18:30:12,Where?,Berlin,Rate the call (1-5),5',
      '2,Bo,bo@example.com,2026-10-06 18:31:12,Rate the call (1-5),2',
      '',
    ].join('\n')
    const mapping: ImportMapping = { headerLine: 2, delimiter: ',', columns: [{ index: 5, field: 'csat' }] }
    const { records } = await understood(bytesOf(text), { mapping })
    const scores = records.holds === 'answers' ? records.survey.responses.map(({ answers }) => answers[0]?.score) : []
    expect(scores).toEqual([5, 2])
  })
})

describe('the letters of a file', () => {
  const list =
    'Name,E-Mail,Telefon\nZoë Müller,zoe@example.com,+49 30 1234ö\nBo,bo@example.com,\nJörg,joerg@example.com,\n'

  it('are shown in each encoding, the one that was taken first', async () => {
    const bytes = Uint8Array.from(list, letter => letter.charCodeAt(0))
    const { understood: found } = await understood(bytes)
    const [taken, ...others] = found.encodingPreview
    expect(taken).toEqual({ encoding: 'windows-1252', samples: ['Zoë Müller', 'Jörg'] })
    const by = new Map(others.map(({ encoding, samples }) => [encoding, samples]))
    expect(by.get('windows-1251')).toEqual(['Zoл Mьller', 'Jцrg'])
    expect(by.get('macintosh')).toEqual(['ZoÎ M¸ller', 'Jˆrg'])
    expect(by.has('windows-1252')).toBe(false)
    expect(by.has('utf-16le')).toBe(false)
  })

  it('are never shown of a column that is dropped', async () => {
    const { understood: found } = await understood(bytesOf(list))
    expect(found.encoding).toBe('utf-8')
    expect(JSON.stringify(found.encodingPreview)).not.toContain('1234')
  })

  it('are not asked about where all encodings say the same', async () => {
    const { understood: found } = await understood(bytesOf('Name,E-Mail\nBo,bo@example.com\n'))
    expect(found.encodingPreview.flatMap(({ samples }) => samples)).toEqual([])
  })
})
