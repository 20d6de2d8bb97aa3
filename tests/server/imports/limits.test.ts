import { openReading } from '@upshot/server/imports/open-reading'
import { listedIssues } from '@upshot/server/imports/reading/issues'
import { describe, expect, it } from 'vitest'

/** What keeps a bad file cheap, without a clock: how much of it is asked for, and how much of it is kept. */

const options = { fileName: 'x.csv' }
const header = 'api_id,name,email,created_at,approval_status,checked_in_at\n'
const MEGABYTE = 1 << 20

/** `count` pieces of a megabyte that begin with `start` and go on with `more`; tells how many were asked for. */
function pieces(
  start: string,
  more: string,
  count: number,
): { input: AsyncGenerator<Uint8Array>; asked: () => number } {
  let asked = 0
  async function* give() {
    for (let at = 0; at < count; at += 1) {
      asked += 1
      const head = at === 0 ? start : ''
      const text = head + more.repeat(Math.ceil(MEGABYTE / more.length))
      yield new TextEncoder().encode(text.slice(0, MEGABYTE))
    }
  }
  return { input: give(), asked: () => asked }
}

describe('a bad file', () => {
  it.each([
    ['a million columns', 'TOO_MANY_COLUMNS', '', 'column,'],
    ['saved passwords', 'SENSITIVE_FILE', 'name,url,username,password\n', 'a,b,c,d\n'],
    ['a bank statement', 'UNKNOWN_FORMAT', 'Buchung;Valuta;Verwendungszweck;Betrag;Saldo\n', '1;2;3;4;5\n'],
    ['a PDF', 'NOT_TEXT', '%PDF-1.7\n', 'stream\n'],
    ['a web page', 'HTML_FILE', '<!DOCTYPE html><html>\n', '<p>Sign in</p>\n'],
  ])('that is %s is refused by its first pieces', async (_, code, start, more) => {
    const { input, asked } = pieces(start, more, 20)
    expect(await openReading(input, options)).toMatchObject({ kind: 'file-error', error: { code } })
    expect(asked()).toBeLessThanOrEqual(2)
  })

  it('with a quote that is never closed is given up long before its end', async () => {
    const { input, asked } = pieces(
      `${header}gst-1,"Ada,ada@osprey.example,,approved,\n`,
      'gst-2,Bo,bo@osprey.example,,approved,\n',
      60,
    )
    expect(await openReading(input, options)).toMatchObject({
      kind: 'file-error',
      error: { code: 'UNCLOSED_QUOTE', line: 2 },
    })
    expect(asked()).toBeLessThan(60)
  })

  it('with hundreds of thousands of bad rows counts all of them and lists a thousand', async () => {
    const { input } = pieces(header, 'gst-1,Ada,no address,,approved,\n', 8)
    const reading = await openReading(input, options)
    if (reading.kind === 'file-error') throw new Error(reading.error.message)
    reading.close()
    const { counts, issues, issueCounts } = reading.understood
    expect(counts.rejectedRows).toBeGreaterThan(200_000)
    expect(issues.length).toBeLessThanOrEqual(listedIssues)
    expect(issueCounts.find(({ code }) => code === 'BAD_EMAIL')?.count).toBeGreaterThan(200_000)
    expect(JSON.stringify(reading.understood).length).toBeLessThan(500_000)
  })

  it('with a cell of many megabytes repeats none of it', async () => {
    const { input } = pieces(`${header}gst-1,`, 'a', 12)
    async function* whole() {
      yield* input
      yield new TextEncoder().encode(',ada@osprey.example,,approved,\ngst-2,Bo,bo@osprey.example,,approved,\n')
    }
    const reading = await openReading(whole(), options)
    if (reading.kind === 'file-error') throw new Error(reading.error.message)
    reading.close()
    expect(reading.understood.issueCounts).toEqual([{ level: 'error', code: 'CELL_TOO_LONG', count: 1 }])
    expect(reading.understood.more.acceptedRows).toBe(1)
    expect(JSON.stringify(reading.understood)).not.toContain('aaaaaaaaaa')
  })
})
