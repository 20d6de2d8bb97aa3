import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CommandLine, openCommandLine } from './in-process.ts'

let line: CommandLine
let edition = 0
beforeAll(async () => {
  line = await openCommandLine()
})
afterAll(() => line.close())
beforeEach(() => {
  edition += 1
})

/** A guest list as Luma names it, of an event of its own in each test. */
function guests(exported: string, rows: readonly [name: string, registered: string, checkedIn: string][]): string {
  const path = join(line.folder, `Caching night ${edition}_ Berlin - Guests - ${exported}-09-30-00.csv`)
  const lines = rows.map(([name, registered, checkedIn]) => {
    const who = `${name}${edition}`
    const came = checkedIn === '' ? '' : `${checkedIn}T18:10:00Z`
    return `gst-${who},${who},${who}@kestrel.example,${registered}T09:00:00Z,approved,${came}`
  })
  writeFileSync(path, ['api_id,name,email,created_at,approval_status,checked_in_at', ...lines].join('\n'))
  return path
}

const title = () => `Caching night ${edition}: Berlin`

/** What the command line says, beside the numbers. */
async function bring(path: string, ...options: string[]): Promise<string> {
  const { remarks } = await line.upshot('import', path, '--json', ...options)
  return remarks
}

describe('a list that names its event in the name of its file alone', () => {
  it('goes into the event of that name once people checked in on its day', async () => {
    const first = guests('2026-05-21', [['ada', '2026-05-01', '2026-05-20']])
    expect(await bring(first)).toContain(`Imported for '${title()}' on 2026-05-20: 1 created, 0 updated`)
    const later = guests('2026-05-23', [
      ['ada', '2026-05-01', '2026-05-20'],
      ['ben', '2026-05-02', '2026-05-20'],
    ])
    expect(await bring(later)).toContain(`'${title()}' on 2026-05-20: 1 created, 0 updated, 0 replaced, 1 unchanged`)
  })

  it('is not put among the people of another edition: the day is asked', async () => {
    await bring(guests('2026-05-21', [['ada', '2026-05-01', '2026-05-20']]))
    const next = guests('2026-06-18', [['cleo', '2026-06-01', '2026-06-17']])
    expect(await bring(next)).toMatch(`There is an event '${title()}' on 2026-05-20, and the file does not say`)
    expect(await bring(next, '--starts-at', '2026-06-17')).toContain(`'${title()}' on 2026-06-17: 1 created`)
  })

  it('is asked for its day while nobody checked in: people register on any day', async () => {
    await bring(guests('2026-05-21', [['ada', '2026-05-01', '2026-05-20']]))
    const next = guests('2026-05-22', [['cleo', '2026-05-21', '']])
    expect(await bring(next)).toMatch(`There is an event '${title()}' on 2026-05-20, and the file does not say`)
    expect(await bring(next, '--event', title())).toContain(`'${title()}' on 2026-05-20: 1 created`)
  })
})
