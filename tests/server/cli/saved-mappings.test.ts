import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { imports } from '@upshot/shared/imports/api'
import { ImportReport } from '@upshot/shared/imports/result'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPerson } from '../../support/test-app.ts'
import { confirm, upload } from '../imports/importing.ts'
import { writeTable } from '../imports/reading/write-table.ts'
import { type CommandLine, openCommandLine } from './in-process.ts'

let line: CommandLine
let bo: TestPerson

const table = (people: readonly string[]) =>
  writeTable([
    ['Wer', 'Kontakt', 'Zusage'],
    ...people.map((name, at) => [name, `${name}@example.org`, at === 0 ? 'doch nicht' : 'kommt']),
  ])

function fileOf(name: string, people: readonly string[]): string {
  const path = join(line.folder, name)
  writeFileSync(path, table(people))
  return path
}

beforeAll(async () => {
  line = await openCommandLine()
  // The first command sets the workspace up.
  await line.upshot('import', fileOf('none.csv', ['zoe', 'yan']), '--event', 'None', '--starts-at', '2026-01-01')
  const { rows } = await line.test.pool.query<{ id: string }>('select id from workspace')
  bo = await line.test.makePerson(rows[0]?.id ?? '', 'advocate', { name: 'Bo Varga', email: 'bo@kestrel.example' })
  const uploaded = await upload(line.test, bo, 'may.csv', table(['ada', 'cy', 'di']))
  const answered = await line.test.ask(bo, imports.change, {
    params: { id: uploaded.id },
    body: {
      mapping: {
        headerLine: 1,
        delimiter: ',',
        columns: [
          { index: 1, field: 'email' },
          { index: 2, field: 'status' },
        ],
      },
      statusWords: { kommt: 'registered', 'doch nicht': 'cancelled' },
      newEvent: { title: 'May', day: '2026-05-20' },
    },
  })
  await confirm(line.test, bo, answered)
})
afterAll(() => line.close())

const run = (file: string, ...more: string[]) =>
  line.upshot('import', file, '--event', `Evening of ${file}`, '--starts-at', '2026-06-20', ...more)

describe('upshot import with a saved mapping', () => {
  it('reads a file as its person answered for the last one, and says so', async () => {
    const done = await run(fileOf('june.csv', ['eda', 'fay', 'gus', 'hal']), '--as', 'bo@kestrel.example')
    expect(done.status).toBe(0)
    expect(done.out).toMatch(/Read with the saved mapping "Table with Kontakt, Zusage", saved by Bo Varga on \d{4}-/)
  })

  it('prints the numbers and nothing else with --json', async () => {
    const done = await run(fileOf('july.csv', ['ida', 'jon', 'kim']), '--as', 'bo@kestrel.example', '--json')
    expect(done.status).toBe(0)
    expect(ImportReport.parse(JSON.parse(done.out))).toMatchObject({ rows: 3, registered: 2, cancelled: 1 })
  })

  it('uses the mapping of somebody else only when it is shared', async () => {
    const own = await run(fileOf('august.csv', ['lee', 'mia', 'noa']))
    expect(own.out).not.toContain('saved mapping')
    const { items } = await line.test.ask(bo, imports.savedMappings, { query: {} })
    await line.test.ask(bo, imports.changeSavedMapping, {
      params: { id: items[0]?.id ?? '' },
      body: { name: 'Front desk', sharedWith: 'workspace' },
    })
    const shared = await run(fileOf('september.csv', ['ole', 'pia', 'quinn']))
    expect(shared.out).toContain('Read with the saved mapping "Front desk", saved by Bo Varga')
  })

  it('puts what is said on the line before what is remembered', async () => {
    const file = fileOf('october.csv', ['rio', 'sam', 'tom'])
    const done = await run(file, '--as', 'bo@kestrel.example', '--timezone', 'Asia/Tokyo', '--json')
    expect(done.status).toBe(0)
    const { items } = await line.test.ask(bo, imports.list, { query: { q: 'october' } })
    const detail = await line.test.ask(bo, imports.get, { params: { id: items[0]?.id ?? '' } })
    expect(detail.choice.answers).toMatchObject({ timeZone: 'Asia/Tokyo', statusWords: { kommt: 'registered' } })
  })
})
