import { randomFillSync } from 'node:crypto'
import { openReading } from '@upshot/server/imports/open-reading'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { csvFixture } from '../importing.ts'
import { member, rawZip } from './write-raw-zip.ts'
import { writeWorkbook } from './write-workbook.ts'

const rows = [
  ['api_id', 'name', 'email', 'approval_status', 'ticket_name'],
  ['gst-1', 'Ada', 'ada@example.org', 'approved', 'Standard'],
]

async function* inPieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.slice(at, at + (1 << 20))
}

/** What reading costs in memory beyond what was there, in MB. */
async function costOf(work: () => Promise<void>): Promise<number> {
  const rss = () => process.memoryUsage().rss / 1e6
  const idle = rss()
  let peak = idle
  const timer = setInterval(() => {
    peak = Math.max(peak, rss())
  }, 10)
  await work()
  clearInterval(timer)
  return peak - idle
}

describe('a workbook made to fill the memory', () => {
  it('of 60 MB that unpacks to 60 GB is refused, and the next file is read', async () => {
    const packed = randomFillSync(Buffer.alloc(60_000_000))
    const bomb = rawZip([
      member('[Content_Types].xml', '<Types/>'),
      member('xl/workbook.xml', '<workbook><sheets><sheet name="S" r:id="r1"/></sheets></workbook>'),
      member(
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      { ...member('xl/worksheets/sheet1.xml', ''), packed, bytes: 4_000_000_000 },
    ])
    const cost = await costOf(async () => {
      const read = await openReading(inPieces(bomb), { fileName: 'bomb.xlsx' })
      expect(read).toMatchObject({ kind: 'file-error', error: { code: 'TOO_LARGE_UNPACKED' } })
    })
    expect(cost).toBeLessThan(250)
    const next = await openReading([csvFixture('open/luma-guests.csv')], { fileName: 'guests.csv' })
    expect(next).toMatchObject({ kind: 'understood', peopleCount: 52 })
    if (next.kind === 'understood') next.close()
  })

  it('by shared texts that nothing refers to is refused where they become too many', async () => {
    const texts = strToU8(`<sst>${'<si><t>a b c d e f g h i j k</t></si>'.repeat(2_500_000)}</sst>`)
    const book = writeWorkbook({ sheets: [{ name: 'S', rows }], more: { 'xl/sharedStrings.xml': texts } })
    const read = await openReading(inPieces(book), { fileName: 'bomb.xlsx' })
    expect(read).toMatchObject({ kind: 'file-error', error: { code: 'TOO_LARGE_UNPACKED' } })
  })

  it('by a cell in the last row is read row by row', async () => {
    const far = strToU8(
      '<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>Name</t></is></c><c t="inlineStr"><is><t>Email</t></is></c></row>' +
        '<row r="1048576"><c t="inlineStr"><is><t>Ada</t></is></c><c t="inlineStr"><is><t>ada@example.org</t></is></c></row></sheetData></worksheet>',
    )
    const book = writeWorkbook({ sheets: [{ name: 'S', rows }], more: { 'xl/worksheets/sheet1.xml': far } })
    const read = await openReading([book], { fileName: 'far.xlsx' })
    expect(read).toMatchObject({
      kind: 'understood',
      understood: { counts: { rows: 1 } },
    })
    if (read.kind === 'understood') read.close()
  })
})
